package org.sanad.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Measure;
import org.sanad.events.SourcedClaim;
import org.sanad.extraction.Extraction;
import org.sanad.extraction.RuleExtractor;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.Term;

/** Reports read by the rules and worded by the extractive writer, without a store: what the verifier is tried on. */
final class WrittenDrafts {
    static final Gazetteer GAZETTEER = GazetteerFiles.load();
    private static final RuleExtractor RULES = new RuleExtractor(GAZETTEER, new SpeakerRegistry());

    final List<SourcedClaim> claims = new ArrayList<>();
    final Map<UUID, String> texts = new LinkedHashMap<>();

    /** The claims of a gold article. */
    WrittenDrafts article(String name, String source, @Nullable String publishedAt) {
        try {
            return report(Files.readString(Path.of("src/test/resources/gold/article", name)), source, publishedAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenDrafts report(String text, String source, @Nullable String publishedAt) {
        Instant published = publishedAt == null ? null : Instant.parse(publishedAt);
        UUID id = UUID.nameUUIDFromBytes((source + text).getBytes(StandardCharsets.UTF_8));
        Report report = new Report(
                id,
                text,
                source,
                null,
                null,
                "en",
                published,
                Instant.parse("2026-01-01T00:00:00Z"),
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
        texts.put(id, text);
        switch (RULES.extract(report)) {
            case Extraction.Extracted extracted ->
                extracted.claims().forEach(c -> claims.add(sourced(c, source, published)));
            case Extraction.Skipped skipped -> throw new IllegalArgumentException("Nothing was read: " + skipped);
        }
        return this;
    }

    /** A claim as the store would give it. */
    static SourcedClaim sourced(Claim claim, String source, @Nullable Instant published) {
        return new SourcedClaim(
                claim,
                UUID.nameUUIDFromBytes(claim.id().toString().getBytes(StandardCharsets.UTF_8)),
                ClaimStatus.ASSERTED,
                1,
                source,
                null,
                null,
                "en",
                published,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** Every claim worded, alone and as a line of a list. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (SourcedClaim claim : claims) {
            for (boolean list : List.of(true, false)) {
                new ExtractiveWriter(new SpeakerRegistry())
                        .write(question(list, null), evidence(List.of(claim)), claims).stream()
                                .filter(d -> drafts.stream().noneMatch(d::equals))
                                .forEach(drafts::add);
            }
        }
        return drafts;
    }

    static List<Evidence> evidence(List<SourcedClaim> claims) {
        return claims.stream().map(c -> new Evidence(c, 1, 1)).toList();
    }

    /** A question that only tells the writer whether a list or a number is wanted. */
    static Question question(boolean list, @Nullable Measure measure) {
        return question("en", list, measure);
    }

    /** The same, to be answered in another language. */
    static Question question(String language, boolean list, @Nullable Measure measure) {
        return new Question(
                "?",
                language,
                language,
                Question.Scope.OURS,
                measure == null ? Question.Kind.HAPPENINGS : Question.Kind.FIGURE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                measure,
                false,
                Set.of(),
                null,
                false,
                list ? List.of() : List.of(new Term("thing", List.of(Set.of("thing")), Set.of(), Set.of(), false)),
                false,
                false);
    }
}
