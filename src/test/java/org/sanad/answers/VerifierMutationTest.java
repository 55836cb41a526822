package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.events.SourcedClaim;
import org.sanad.reading.speakers.SpeakerRegistry;

/** True sentences made false by machine: how many of them the verifier holds back, and how many true ones it lets pass. */
class VerifierMutationTest {
    private static final Set<Corruptions.Kind> HARD =
            EnumSet.of(Corruptions.Kind.NUMBER, Corruptions.Kind.PLACE, Corruptions.Kind.NAME, Corruptions.Kind.DATE);
    private static final CitationVerifier VERIFIER = new CitationVerifier(new SpeakerRegistry());

    private static WrittenDrafts written = new WrittenDrafts();
    private static List<Draft> drafts = List.of();

    @BeforeAll
    static void write() {
        written = new WrittenDrafts()
                .article("offensive-a.txt", "Sample Gazette", "2024-11-30T08:00:00Z")
                .article("other-crises-c.txt", "Sample Wire", "2025-03-12T08:00:00Z")
                .article("other-crises-c.txt", "Sample Tribune", null);
        drafts = written.drafts();
    }

    @Test
    void letsTrueSentencesPass() {
        List<String> held = drafts.stream()
                .filter(d -> VERIFIER.verify(d, written.claims, written.texts) instanceof Verdict.Unsupported)
                .map(d -> d.text() + " " + VERIFIER.verify(d, written.claims, written.texts))
                .toList();

        System.out.printf("True sentences held back: %d of %d%n", held.size(), drafts.size());
        assertThat(drafts).hasSizeGreaterThan(40);
        assertThat(held).hasSizeLessThanOrEqualTo(drafts.size() / 50);
    }

    @Test
    void holdsFalseSentencesBack() {
        long seed = Long.getLong("sanad.test.seed", 20241130L);
        Corruptions corruptions = new Corruptions(written.claims, seed);
        Map<Corruptions.Kind, int[]> counts = new EnumMap<>(Corruptions.Kind.class);
        List<String> passed = new ArrayList<>();
        for (Draft draft : drafts) {
            corruptions
                    .of(draft)
                    .forEach((kind, made) -> made.forEach(corrupt -> {
                        int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
                        count[1]++;
                        if (VERIFIER.verify(corrupt, request(kind, draft), written.texts)
                                instanceof Verdict.Unsupported) {
                            count[0]++;
                        } else {
                            passed.add(kind + ": " + corrupt.text() + "\n   was: " + draft.text());
                        }
                    }));
        }

        System.out.printf("Corruptions held back, seed %d%n", seed);
        counts.forEach((kind, c) -> System.out.printf("  %-10s %d of %d%n", kind, c[0], c[1]));
        assertThat(counts).hasSize(Corruptions.Kind.values().length);
        counts.forEach((kind, c) -> assertThat((double) c[0] / c[1])
                .as("%s %s", kind, passed)
                .isGreaterThanOrEqualTo(HARD.contains(kind) ? 0.99 : 0.95));
    }

    private static Set<SourcedClaim> request(Corruptions.Kind kind, Draft draft) {
        Set<SourcedClaim> request = new HashSet<>(written.claims);
        if (kind == Corruptions.Kind.REQUEST) {
            request.remove(draft.claims().getFirst());
        }
        return request;
    }
}
