package org.sanad.answers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.SourcedClaim;
import org.sanad.extraction.Extraction;
import org.sanad.extraction.RuleExtractor;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.retrieval.Concepts;
import org.sanad.retrieval.Terms;

/** Reports in any language read by the rules, without a store: what sentences in free words are verified against. */
final class ReadReports {
    static final Gazetteer GAZETTEER = GazetteerFiles.load();
    static final SpeakerRegistry REGISTRY = new SpeakerRegistry();
    static final Terms TERMS = new Terms(new Concepts(), REGISTRY);
    static final Paraphrase PARAPHRASE = new Paraphrase(GAZETTEER, REGISTRY, TERMS);
    static final ModelDrafts DRAFTS = new ModelDrafts(new Names(REGISTRY));
    private static final RuleExtractor RULES = new RuleExtractor(GAZETTEER, REGISTRY);
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    final List<SourcedClaim> claims = new ArrayList<>();
    final Map<UUID, String> texts = new LinkedHashMap<>();

    ReadReports read(String text, String language, String source) {
        return read(text, language, source, Instant.parse("2024-11-29T08:00:00Z"));
    }

    /** The same of a report with this day of publication, null when it has none. */
    ReadReports read(String text, String language, String source, @Nullable Instant published) {
        UUID id = UUID.nameUUIDFromBytes((source + text).getBytes(StandardCharsets.UTF_8));
        Report report = new Report(
                id,
                text,
                source,
                null,
                null,
                language,
                published,
                RECEIVED,
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
        texts.put(id, text);
        switch (RULES.extract(report)) {
            case Extraction.Extracted extracted ->
                extracted.claims().forEach(c -> claims.add(sourced(c, source, language, published)));
            case Extraction.Skipped skipped -> throw new IllegalArgumentException("Nothing was read: " + skipped);
        }
        return this;
    }

    private static SourcedClaim sourced(Claim claim, String source, String language, @Nullable Instant published) {
        return new SourcedClaim(
                claim,
                UUID.nameUUIDFromBytes(claim.id().toString().getBytes(StandardCharsets.UTF_8)),
                ClaimStatus.ASSERTED,
                1,
                source,
                null,
                null,
                language,
                published,
                RECEIVED);
    }

    /** The claim whose quote has these words. */
    SourcedClaim claim(String words) {
        return claims.stream()
                .filter(c -> c.claim().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No claim has: " + words));
    }

    Verdict verdict(String sentence, String language, SourcedClaim main) {
        // With its own words on a dispute, where there is one.
        Draft draft = DRAFTS.of(sentence, language, List.of(main), claims).getLast();
        return PARAPHRASE.verify(draft, language, claims, texts);
    }
}
