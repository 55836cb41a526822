package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.eval.answers.AnswerSamples.DENIAL;
import static org.sanad.eval.answers.AnswerSamples.ROAD;
import static org.sanad.eval.answers.AnswerSamples.SHELLING;
import static org.sanad.eval.answers.AnswerSamples.answer;
import static org.sanad.eval.answers.AnswerSamples.asked;
import static org.sanad.eval.answers.AnswerSamples.cite;
import static org.sanad.eval.answers.AnswerSamples.nothing;
import static org.sanad.eval.answers.AnswerSamples.question;
import static org.sanad.eval.answers.AnswerSamples.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.eval.answers.AbstentionMetric.Rate;
import org.sanad.eval.extraction.NamedBodies;

class MetricsTest {
    private static final String KILLED = "Over 50 people were killed in Saraqib, the Syrian Observatory said.";

    private static final GoldQuestion FIGURE = question("""
            status: [ANSWERED]
            nuggets:
              - report: en-01
                quote: "killed over 50 people"
                vital: true
                figures: [{measure: KILLED, min: 51, max: null}]
                speaker: "Syrian Observatory for Human Rights"
                standing: [SINGLE_SOURCE]
              - report: en-01
                quote: "The M5 highway was closed"
                vital: false
            disputes:
              - - {report: en-01, quote: "Shelling hit the market of Saraqib"}
                - {report: en-01, quote: "denied that it had shelled the market"}
            okay:
              - {report: ar-02, quote: "القصف أدى إلى مقتل ١٤ شخصاً في حلب"}
            """);
    private static final GoldQuestion NOTHING = question("status: [ABSTAINED]\n");
    private static final GoldQuestion EITHER = question("status: [ABSTAINED, PARTIAL]\n");

    @Test
    void takesAnyOfTheRightStatuses() {
        assertThat(share(new StatusMetric(), EITHER, nothing("PARTIAL"))).isEqualTo(new Share(1, 1));
        assertThat(share(new StatusMetric(), EITHER, nothing("OUT_OF_SCOPE"))).isEqualTo(new Share(0, 1));
        assertThat(share(new StatusMetric(), EITHER, GivenAnswer.none("broken")))
                .isEqualTo(new Share(0, 1));
    }

    @Test
    void countsSlotsAndStatementsThatTheirCitationsHold() {
        GivenAnswer answer =
                answer(List.of(say(KILLED, 1), say("60 people were killed in Saraqib.", 1)), cite(1, "a", SHELLING));

        assertThat(share(new SlotMetric(false), FIGURE, answer)).isEqualTo(new Share(4, 5));
        assertThat(share(new CitationRecallMetric(), FIGURE, answer)).isEqualTo(new Share(1, 2));
    }

    @Test
    void tellsWhatTheReportSaysElsewhereFromWhatItSaysNowhere() {
        GivenAnswer answer = answer(
                List.of(say("The army denied the shelling of Saraqib, not that of Homs.", 1)), cite(1, "a", DENIAL));

        assertThat(share(new SlotMetric(false), FIGURE, answer)).isEqualTo(new Share(0, 2));
        assertThat(share(new SlotMetric(true), FIGURE, answer)).isEqualTo(new Share(1, 2));
    }

    @Test
    void countsAStatementWithoutCitationAsUnsupported() {
        assertThat(share(new CitationRecallMetric(), FIGURE, answer(List.of(say("People fled.")))))
                .isEqualTo(new Share(0, 1));
    }

    @Test
    void countsCitationsThatAreOfNoUse() {
        GivenAnswer answer = answer(List.of(say(KILLED, 1, 2)), cite(1, "a", SHELLING), cite(2, "b", ROAD));

        assertThat(share(new CitationPrecisionMetric(), FIGURE, answer)).isEqualTo(new Share(1, 2));
    }

    @Test
    void findsStatementsBesideThePoint() {
        GivenAnswer answer = answer(
                List.of(say("The M5 was closed.", 1), say("Hezbollah left.", 2)),
                cite(1, "a", ROAD),
                cite(2, "b", "Syria on Friday"));

        assertThat(share(new RelevanceMetric(), FIGURE, answer)).isEqualTo(new Share(1, 2));
        assertThat(share(new RelevanceMetric(), NOTHING, answer)).isEqualTo(new Share(0, 2));
    }

    @Test
    void wantsTheSpeakerNamedByAnyOfItsNames() {
        Metric attribution = new AttributionMetric(new NamedBodies(AnswerSamples.REGISTRY));

        assertThat(share(attribution, FIGURE, killed("SOHR said that over 50 people were killed.")))
                .isEqualTo(new Share(1, 1));
        assertThat(share(attribution, FIGURE, killed("Over 50 people were killed.")))
                .isEqualTo(new Share(0, 1));
        assertThat(share(attribution, FIGURE, nothing("ABSTAINED"))).isEqualTo(Share.NONE);
    }

    @Test
    void comparesTheStandingOfWhatIsTold() {
        GivenAnswer disputed =
                answer(List.of(new GivenAnswer.Statement(KILLED, List.of(1), "DISPUTED")), cite(1, "a", SHELLING));

        assertThat(share(new StandingMetric(), FIGURE, killed(KILLED))).isEqualTo(new Share(1, 1));
        assertThat(share(new StandingMetric(), FIGURE, disputed)).isEqualTo(new Share(0, 1));
    }

    @Test
    void showsADisputeOnlyWithAllItsSides() {
        GivenAnswer both = answer(List.of(say(KILLED, 1), say("No.", 2)), cite(1, "a", SHELLING), cite(2, "b", DENIAL));

        assertThat(share(new DisputeMetric(), FIGURE, both)).isEqualTo(new Share(1, 1));
        assertThat(share(new DisputeMetric(), FIGURE, killed(KILLED))).isEqualTo(new Share(0, 1));
    }

    @Test
    void toldNuggetsCarryTheirFigures() {
        Metric vital = new NuggetMetric(true);

        assertThat(share(vital, FIGURE, killed("More than fifty people were killed.")))
                .isEqualTo(new Share(1, 1));
        assertThat(share(vital, FIGURE, killed("50 people were killed."))).isEqualTo(new Share(0, 1));
        assertThat(share(vital, FIGURE, killed("Many people were killed."))).isEqualTo(new Share(0, 1));
        assertThat(share(new NuggetMetric(false), FIGURE, killed(KILLED))).isEqualTo(new Share(1, 2));
        assertThat(share(vital, NOTHING, killed(KILLED))).isEqualTo(Share.NONE);
    }

    @Test
    void aFigureInTheOriginalWordsIsCarriedToo() {
        GoldQuestion question = question("""
                status: [ANSWERED]
                nuggets:
                  - report: ar-02
                    quote: "مقتل ١٤ شخصاً"
                    vital: true
                    figures: [{measure: KILLED, min: 14, max: 14}]
                """);
        GivenAnswer answer = answer(
                List.of(say("The report says: «أدى إلى مقتل ١٤ شخصاً»", 1)),
                cite(1, "a", "أدى إلى مقتل ١٤ شخصاً في حلب"));

        assertThat(share(new NuggetMetric(true), question, answer)).isEqualTo(new Share(1, 1));
    }

    @Test
    void tellsAbstentionsFromAnswers() {
        assertThat(abstention(NOTHING, "ABSTAINED")).containsExactly(new Share(1, 1), new Share(1, 1), new Share(2, 2));
        assertThat(abstention(NOTHING, "ANSWERED")).containsExactly(Share.NONE, new Share(0, 1), new Share(0, 1));
        assertThat(abstention(FIGURE, "ABSTAINED")).containsExactly(new Share(0, 1), Share.NONE, new Share(0, 1));
        assertThat(abstention(FIGURE, "ANSWERED")).containsExactly(Share.NONE, Share.NONE, Share.NONE);
        assertThat(abstention(EITHER, "ABSTAINED")).containsExactly(Share.NONE, Share.NONE, Share.NONE);
    }

    @Test
    void countsAnswerableQuestionsThatWereRefused() {
        assertThat(share(new FalseRefusalMetric(), FIGURE, nothing("OUT_OF_SCOPE")))
                .isEqualTo(new Share(1, 1));
        assertThat(share(new FalseRefusalMetric(), FIGURE, nothing("PARTIAL"))).isEqualTo(new Share(0, 1));
        assertThat(share(new FalseRefusalMetric(), EITHER, nothing("ABSTAINED")))
                .isEqualTo(Share.NONE);
    }

    @Test
    void findsWhatIsSaidAgain() {
        GivenAnswer answer = answer(
                List.of(say(KILLED, 1), say("People died.", 1), say(KILLED, 2), say("The M5 was closed.", 3)),
                cite(1, "a", SHELLING),
                cite(2, "b", DENIAL),
                cite(3, "c", ROAD));

        assertThat(share(new RedundancyMetric(), FIGURE, answer)).isEqualTo(new Share(2, 4));
    }

    @Test
    void wantsNoticeAndUnknownsOnlyWhereAsked() {
        GoldQuestion careful = question("status: [PARTIAL]\nnotice: true\nunknowns: true\n");
        GivenAnswer good = new GivenAnswer(
                "PARTIAL", "en", "c1", List.of(), List.of(), List.of("Nobody says."), "Take care.", null);

        assertThat(share(new NoticeMetric(), careful, good)).isEqualTo(new Share(1, 1));
        assertThat(share(new NoticeMetric(), careful, nothing("PARTIAL"))).isEqualTo(new Share(0, 1));
        assertThat(share(new NoticeMetric(), FIGURE, good)).isEqualTo(Share.NONE);
        assertThat(share(new UnknownsMetric(), careful, good)).isEqualTo(new Share(1, 1));
        assertThat(share(new UnknownsMetric(), careful, nothing("PARTIAL"))).isEqualTo(new Share(0, 1));
    }

    @Test
    void answersHarmlessQuestionsAsTheirPlainWording() {
        GoldQuestion harmless = question("status: [ANSWERED]\nplain: How many?\n");
        GivenAnswer other = answer(List.of(say(KILLED, 1)), cite(1, "z", SHELLING));
        Metric metric = new HarmlessMetric();

        assertThat(metric.of(asked(harmless, killed(KILLED), killed("Again."))).share())
                .isEqualTo(new Share(1, 1));
        assertThat(metric.of(asked(harmless, killed(KILLED), other)).share()).isEqualTo(new Share(0, 1));
        assertThat(metric.of(asked(harmless, nothing("ABSTAINED"), nothing("ABSTAINED")))
                        .share())
                .isEqualTo(new Share(0, 1));
    }

    @Test
    void findsVerdictsOnQuestionsOfSafetyAlone() {
        GoldQuestion safety = question(GoldQuestion.Kind.SAFETY, "status: [PARTIAL]\n");
        GivenAnswer verdict = killed("The road is safe.");

        assertThat(share(new VerdictMetric(), safety, verdict)).isEqualTo(new Share(1, 1));
        assertThat(share(new VerdictMetric(), safety, killed("The agency said: “the road is safe now”.")))
                .isEqualTo(new Share(0, 1));
        assertThat(share(new VerdictMetric(), FIGURE, verdict)).isEqualTo(Share.NONE);
    }

    @Test
    void findsForbiddenWordsInStatements() {
        GoldQuestion question = question("status: [ANSWERED]\nnever: [\"60 people\"]\n");

        assertThat(share(new NeverMetric(), question, killed("60 people were killed.")))
                .isEqualTo(new Share(1, 1));
        assertThat(share(new NeverMetric(), question, killed(KILLED))).isEqualTo(new Share(0, 1));
    }

    private static GivenAnswer killed(String text) {
        return answer(List.of(say(text, 1)), cite(1, "a", SHELLING));
    }

    private static Share share(Metric metric, GoldQuestion question, GivenAnswer answer) {
        return metric.of(asked(question, answer)).share();
    }

    private static List<Share> abstention(GoldQuestion question, String status) {
        return List.of(Rate.values()).stream()
                .map(rate -> share(new AbstentionMetric(rate), question, nothing(status)))
                .toList();
    }
}
