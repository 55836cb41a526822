package org.sanad.retrieval;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Subsector;
import org.sanad.reading.Lexicons;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;

/** How questions are read in one language: the file {@code retrieval/questions/xx.yaml}, its phrases ready to be met. */
final class QuestionLexicon {
    /** What a topic stands for, see {@code retrieval/topics.yaml}. */
    record Topic(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<EventType> types,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Subsector> subsectors) {}

    /**
     * The file's shape; every word is a pattern, see {@link org.sanad.text.Phrase}.
     *
     * @param topics words that ask about kinds of happening or services, by topic
     * @param measures what "how many" counts
     * @param counting words that ask for a number
     * @param families families and households: who are counted so without a word for what befell them were displaced
     * @param kinds words that say what is wanted of what is found
     * @param safety words on which a life may depend
     * @param states states of a way: with a question for yes or no about a way they make it one of safety
     * @param roads ways
     * @param yesNo words that a question for yes or no opens with
     * @param yesNoInside words that it has anywhere
     * @param says words behind or before a body that make it the one whose word is asked for
     * @param outside what is not ours to answer, by what it is
     * @param chatter not ours either, unless a happening or a service is named too
     * @param distress words of somebody whom no report can help
     * @param greetings hello, thanks
     * @param followUps words that open a question which goes on from the one before
     * @param near words before a place's name
     * @param now words for this very moment, which limit no search
     * @param until words before a day that make it the end
     * @param stop small words, and words that every report of a war has
     */
    record File(
            Map<String, List<String>> topics,
            Map<Measure, List<String>> measures,
            List<String> counting,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> families,
            Map<Question.Kind, List<String>> kinds,
            Map<Question.Safety, List<String>> safety,
            List<String> states,
            List<String> roads,
            List<String> yesNo,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> yesNoInside,
            List<String> says,
            Map<Question.Scope, List<String>> outside,
            List<String> chatter,
            List<String> distress,
            List<String> greetings,
            List<String> followUps,
            List<String> near,
            List<String> now,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> until,
            List<String> stop) {}

    /** The shape of {@code topics.yaml}. */
    private static final class Topics extends HashMap<String, Topic> {
        private static final long serialVersionUID = 1;
    }

    private static final Map<String, Topic> TOPICS = Lexicons.read("retrieval/topics.yaml", Topics.class);

    private final Map<String, Phrases> topics = new HashMap<>();
    private final Map<Measure, Phrases> measures = new EnumMap<>(Measure.class);
    private final Map<Question.Kind, Phrases> kinds = new EnumMap<>(Question.Kind.class);
    private final Map<Question.Safety, Phrases> safety = new EnumMap<>(Question.Safety.class);
    private final Map<Question.Scope, Phrases> outside = new EnumMap<>(Question.Scope.class);
    private final PhraseTable<Boolean> own = new PhraseTable<>();

    final Phrases counting;
    final Phrases families;
    final Phrases states;
    final Phrases roads;
    final Phrases yesNo;
    final Phrases yesNoInside;
    final Phrases says;
    final Phrases chatter;
    final Phrases distress;
    final Phrases greetings;
    final Phrases followUps;
    final Phrases near;
    final Phrases now;
    final Phrases until;
    final Phrases stop;

    private QuestionLexicon(File file) {
        file.topics().forEach((name, words) -> topics.put(name, Phrases.of(words)));
        file.measures().forEach((measure, words) -> measures.put(measure, Phrases.of(words)));
        file.kinds().forEach((kind, words) -> kinds.put(kind, Phrases.of(words)));
        file.safety().forEach((what, words) -> safety.put(what, Phrases.of(words)));
        file.outside().forEach((scope, words) -> outside.put(scope, Phrases.of(words)));
        counting = Phrases.of(file.counting());
        families = Phrases.of(file.families());
        states = Phrases.of(file.states());
        roads = Phrases.of(file.roads());
        yesNo = Phrases.of(file.yesNo());
        yesNoInside = Phrases.of(file.yesNoInside());
        says = Phrases.of(file.says());
        chatter = Phrases.of(file.chatter());
        distress = Phrases.of(file.distress());
        greetings = Phrases.of(file.greetings());
        followUps = Phrases.of(file.followUps());
        near = Phrases.of(file.near());
        now = Phrases.of(file.now());
        until = Phrases.of(file.until());
        stop = Phrases.of(file.stop());
        file.stop().forEach(word -> own.add(word, true));
        file.counting().forEach(word -> own.add(word, true));
        file.families().forEach(word -> own.add(word, true));
        file.topics().values().forEach(words -> words.forEach(word -> own.add(word, true)));
        file.measures().values().forEach(words -> words.forEach(word -> own.add(word, true)));
        file.kinds().values().forEach(words -> words.forEach(word -> own.add(word, true)));
    }

    /**
     * The lexicon of a served language.
     *
     * @throws java.io.UncheckedIOException when the file is missing or damaged: the installation is broken
     */
    static QuestionLexicon of(String language) {
        return new QuestionLexicon(Lexicons.read("retrieval/questions/" + language + ".yaml", File.class));
    }

    Map<String, Phrases> topics() {
        return topics;
    }

    /** What a topic of the file stands for. */
    static Topic topic(String name) {
        @Nullable Topic topic = TOPICS.get(name);
        if (topic == null) {
            throw new IllegalStateException("retrieval/topics.yaml has no topic " + name);
        }
        return topic;
    }

    Map<Measure, Phrases> measures() {
        return measures;
    }

    Map<Question.Kind, Phrases> kinds() {
        return kinds;
    }

    Map<Question.Safety, Phrases> safety() {
        return safety;
    }

    Map<Question.Scope, Phrases> outside() {
        return outside;
    }

    /** Words by which the language of a question is told: its small words, and what it asks about. */
    PhraseTable<Boolean> own() {
        return own;
    }
}
