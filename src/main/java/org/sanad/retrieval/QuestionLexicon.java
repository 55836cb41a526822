package org.sanad.retrieval;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Subsector;

/** How questions are read in one language; the file explains the fields. */
record QuestionLexicon(
        List<Topic> topics,
        List<Counted> measures,
        List<String> counting,
        List<String> safety,
        List<String> states,
        List<String> roads,
        List<String> outside,
        List<String> chatter,
        List<String> greetings,
        List<String> stop,
        List<List<String>> synonyms,
        Map<String, Integer> weekdays,
        Map<String, Integer> months) {

    /** Words that ask about kinds of happening or services. */
    record Topic(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<EventType> types,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Subsector> subsectors,
            List<String> words) {}

    /** Words that ask for a number. */
    record Counted(Measure measure, List<String> words, String says) {}

    /**
     * The lexicon of a language.
     *
     * @throws UncheckedIOException when the file is missing or damaged: the installation is broken
     */
    static QuestionLexicon of(String language) {
        String file = "/retrieval/questions." + language + ".yaml";
        try (InputStream bytes = QuestionLexicon.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IOException("it is not in the jar");
            }
            return new ObjectMapper(new YAMLFactory()).readValue(bytes, QuestionLexicon.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file + ": " + e.getMessage(), e);
        }
    }
}
