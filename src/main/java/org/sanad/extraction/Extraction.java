package org.sanad.extraction;

import java.util.List;
import org.sanad.events.Claim;

/** What reading a report came to. */
public sealed interface Extraction {
    /**
     * It was read; the claims may be none, which is an answer too. Store them.
     *
     * @param disagreements where a second extractor that read beside the first differs from it; none when none did
     */
    record Extracted(List<Claim> claims, List<Disagreement> disagreements) implements Extraction {
        public Extracted {
            claims = List.copyOf(claims);
            disagreements = List.copyOf(disagreements);
        }

        /** What one extractor read. */
        public Extracted(List<Claim> claims) {
            this(claims, List.of());
        }
    }

    /** It was left unread for a good reason, such as a language without lexicons. Store the report as read, without claims. */
    record Skipped(String reason) implements Extraction {}
}
