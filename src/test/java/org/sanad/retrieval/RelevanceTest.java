package org.sanad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.places.GazetteerFiles;
import org.sanad.places.NamedPlaces;
import org.sanad.reading.speakers.SpeakerRegistry;

class RelevanceTest {
    private static final Concepts CONCEPTS = new Concepts();
    private static final SpeakerRegistry REGISTRY = new SpeakerRegistry();
    private static final QuestionReader QUESTIONS =
            new QuestionReader(GazetteerFiles.load(), REGISTRY, new Terms(CONCEPTS, REGISTRY), NamedPlaces::new);
    private static final Relevance RELEVANCE = new Relevance(CONCEPTS);

    private static final List<String> BRIDGE = List.of(
            "The bridge at the mill",
            "A flood damaged the bridge at the mill on Sunday.",
            "Engineers examine its northern pillar.",
            "Buses turn back at the market.",
            "The bakery beside it sold no bread today.");
    private static final List<String> CLINIC = List.of(
            "The clinic in the school",
            "The clinic in the school treats burns and fractures.",
            "It lacks oxygen and a generator.",
            "Nurses work in two shifts.");

    @Test
    void theSentenceWithTheWordsOfTheQuestionIsLikeliest() {
        assertThat(best("Which bakery sold no bread?", BRIDGE)).isEqualTo(4);
        assertThat(best("What does the clinic lack, oxygen?", CLINIC)).isEqualTo(2);
    }

    @Test
    void nothingIsChosenOfAPassageOnSomethingElse() {
        assertThat(judge("Who won the chess tournament in the capital?", BRIDGE).chosen())
                .isEmpty();
    }

    @Test
    void whatIsChosenStandsInThePassageOnceAndInOrder() {
        List<Integer> chosen =
                judge("Why do buses turn back at the market?", BRIDGE).chosen();

        assertThat(chosen).isSorted().doesNotHaveDuplicates().contains(3).allMatch(i -> i >= 0 && i < BRIDGE.size());
    }

    @Test
    void coverageIsHigherWhereMoreOfTheQuestionStands() {
        Question question = question("Which bakery sold no bread?");

        assertThat(covered(question, "The bakery beside it sold no bread today."))
                .isGreaterThan(covered(question, "The bakery is open."))
                .isGreaterThan(0.9);
        assertThat(covered(question, "Nurses work in two shifts.")).isLessThan(0.2);
    }

    @Test
    void aLongPassageIsJudgedInTimeThatGrowsWithItsLength() {
        List<String> sentences = new ArrayList<>();
        Collections.nCopies(100, BRIDGE).forEach(sentences::addAll);
        Passage passage = RELEVANCE.read(sentences, "en");
        PassageCollection collection = new PassageCollection(List.of(passage));
        Question question = question("Which bakery sold no bread?");
        RELEVANCE.judge(question, passage, collection);

        long begin = System.nanoTime();
        RELEVANCE.judge(question, RELEVANCE.read(sentences, "en"), collection);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    private static double covered(Question question, String sentence) {
        return RELEVANCE.covered(question, RELEVANCE.read(List.of(sentence), "en"), collection());
    }

    private static int best(String question, List<String> sentences) {
        List<Double> chances = judge(question, sentences).chances();
        return chances.indexOf(Collections.max(chances));
    }

    private static Relevance.Judgement judge(String question, List<String> sentences) {
        return RELEVANCE.judge(question(question), RELEVANCE.read(sentences, "en"), collection());
    }

    private static PassageCollection collection() {
        return new PassageCollection(List.of(RELEVANCE.read(BRIDGE, "en"), RELEVANCE.read(CLINIC, "en")));
    }

    private static Question question(String text) {
        return QUESTIONS.read(text, QuestionReader.Frame.NONE, Instant.EPOCH);
    }
}
