package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.events.Claim;
import org.sanad.events.CueClass;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;

/** Honest sentences of a model made false by machine: how many the free way of the verifier holds back, and how many true ones. */
class ParaphraseMutationTest {
    private static final long SEED = Long.getLong("sanad.test.seed", 20241130L);
    private static final int CLAIMS = 50;
    private static final int MOST_OF_A_KIND = 2;

    /** How sure words must be to be told as somebody's, without the verb that they stood behind. */
    private static final Set<Modality> PLAIN = EnumSet.of(Modality.FACT, Modality.REPORTED, Modality.WITNESS);

    /** Verbs for which "said" does. */
    private static final Set<CueClass> SAYING = EnumSet.of(CueClass.ASSERT, CueClass.CLAIM);

    private static final MutationTable TABLE = new MutationTable();

    @BeforeAll
    static void corrupt() {
        DevelopReports develop = DevelopReports.read();
        for (String language : DevelopReports.LANGUAGES) {
            List<SourcedClaim> claims = develop.claims(language);
            Corruptions corruptions = new Corruptions(language, claims, SEED);
            for (SourcedClaim claim : develop.some(language, CLAIMS)) {
                for (String sentence : honest(claim, language)) {
                    Draft draft = ReadReports.DRAFTS
                            .of(sentence, language, List.of(claim), develop.beside(claim))
                            .getFirst();
                    Verdict verdict = verdict(draft, develop.request(draft), develop);
                    String told = draft.text() + " " + verdict + " <- "
                            + claim.claim().quote();
                    TABLE.honest(language, verdict instanceof Verdict.Unsupported, told);
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
        }
        System.out.printf("Sentences of a model, seed %d: false ones held back, true ones let pass%n%s%n", SEED, TABLE);
        if (Boolean.getBoolean("sanad.test.misses")) {
            System.out.println(TABLE.misses());
        }
    }

    private static boolean held(Corruptions.Kind kind, Draft corrupt, DevelopReports develop) {
        Set<SourcedClaim> request = develop.request(corrupt);
        if (kind == Corruptions.Kind.REQUEST) {
            request.remove(corrupt.claims().getFirst());
        }
        return verdict(corrupt, request, develop) instanceof Verdict.Unsupported;
    }

    private static Verdict verdict(Draft draft, Set<SourcedClaim> request, DevelopReports develop) {
        return ReadReports.PARAPHRASE.verify(draft, draft.language(), request, develop.reports.texts);
    }

    /**
     * What an honest model writes of a claim as it is shown: its words as they are where they name who says so, and behind
     * who says so where "said" does for the report's own verb.
     */
    private static List<String> honest(SourcedClaim sourced, String language) {
        Claim claim = sourced.claim();
        Speaker speaker = claim.speaker();
        boolean own = claim.attribution().size() == 1;
        boolean unnamed = speaker.role() == Role.UNSPECIFIED;
        List<String> sentences = new ArrayList<>();
        if (own || (!speaker.inherited() && claim.quote().contains(speaker.name()))) {
            sentences.add(shown(claim.quote()));
        }
        boolean sure = PLAIN.contains(claim.modality()) || (unnamed && claim.modality() == Modality.UNCONFIRMED);
        boolean says = speaker.cueClass() == null || SAYING.contains(speaker.cueClass());
        if (sure && says && claim.polarity() == Polarity.POSITIVE) {
            String name = unnamed ? Phrasebook.of(language).say("frame.unnamed") : shown(speaker.name());
            for (String form : CorruptionWords.of(language).said()) {
                sentences.add(
                        new MessageFormat(form.replace("'", "''")).format(new Object[] {name, shown(claim.says())}));
            }
        }
        return sentences.stream().distinct().toList();
    }

    private static String shown(String words) {
        return EvidenceSheet.prose(words, Integer.MAX_VALUE);
    }

    @Test
    void letsHonestSentencesPass() {
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
