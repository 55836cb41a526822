package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.events.SourcedClaim;

/**
 * True sentences of the extractive writer, in the words of reports and in those of its templates, made false by machine: how
 * many of them the verifier holds back, and how many true ones it lets pass.
 */
class VerifierMutationTest {
    private static final long SEED = Long.getLong("sanad.test.seed", 20241130L);
    private static final int CLAIMS = 40;
    private static final int MOST_OF_A_KIND = 2;
    private static final CitationVerifier VERIFIER = new CitationVerifier(ReadReports.REGISTRY);
    private static final MutationTable TABLE = new MutationTable();

    @BeforeAll
    static void corrupt() {
        DevelopReports develop = DevelopReports.read();
        for (String language : DevelopReports.LANGUAGES) {
            Corruptions corruptions = new Corruptions(language, develop.reports.claims, SEED);
            for (Draft draft : drafts(language, develop)) {
                Verdict verdict = VERIFIER.verify(draft, develop.request(draft), develop.reports.texts);
                TABLE.honest(language, verdict instanceof Verdict.Unsupported, draft.text() + " " + verdict);
                if (verdict instanceof Verdict.Supported) {
                    corruptions
                            .of(draft, MOST_OF_A_KIND)
                            .forEach((kind, made) -> made.forEach(corrupt -> {
                                boolean held = held(kind, corrupt, develop);
                                TABLE.corrupted(language, kind, held, corrupt.text(), draft.text());
                            }));
                }
            }
        }
        System.out.printf("Sentences of our own, seed %d: false ones held back, true ones let pass%n%s%n", SEED, TABLE);
        if (Boolean.getBoolean("sanad.test.misses")) {
            System.out.println(TABLE.misses());
        }
    }

    private static boolean held(Corruptions.Kind kind, Draft corrupt, DevelopReports develop) {
        Set<SourcedClaim> request = develop.request(corrupt);
        if (kind == Corruptions.Kind.REQUEST) {
            request.remove(corrupt.claims().getFirst());
        }
        return VERIFIER.verify(corrupt, request, develop.reports.texts) instanceof Verdict.Unsupported;
    }

    /** What is written in a language of claims in the same and of claims in the others. */
    private static List<Draft> drafts(String language, DevelopReports develop) {
        List<SourcedClaim> claims = new ArrayList<>();
        for (String own : DevelopReports.LANGUAGES) {
            claims.addAll(develop.some(own, own.equals(language) ? CLAIMS : CLAIMS / 4));
        }
        List<Draft> drafts = new ArrayList<>();
        for (SourcedClaim claim : claims) {
            for (boolean list : List.of(true, false)) {
                new ExtractiveWriter(ReadReports.REGISTRY)
                                .write(
                                        WrittenDrafts.question(language, list, null),
                                        WrittenDrafts.evidence(List.of(claim)),
                                        develop.reports.claims)
                                .stream()
                                .filter(d -> !drafts.contains(d))
                                .forEach(drafts::add);
            }
        }
        return drafts;
    }

    @Test
    void letsTrueSentencesPass() {
        DevelopReports.LANGUAGES.forEach(
                l -> assertThat(TABLE.sentences(l)).as(l).isGreaterThan(100));
        TABLE.letsTrueSentencesPass();
    }

    @Test
    void holdsFalseSentencesBack() {
        assertThat(TABLE.missing("en")).isEmpty();
        TABLE.holdsFalseSentencesBack();
    }
}
