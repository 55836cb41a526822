package org.sanad.extraction;

import java.util.List;
import org.sanad.events.Claim;

/** What reading a report came to. */
public sealed interface Extraction {
    /** It was read; the claims may be none, which is an answer too. Store them. */
    record Extracted(List<Claim> claims) implements Extraction {
        public Extracted {
            claims = List.copyOf(claims);
        }
    }

    /** It was left unread for a good reason, such as a language without lexicons. Store the report as read, without claims. */
    record Skipped(String reason) implements Extraction {}
}
