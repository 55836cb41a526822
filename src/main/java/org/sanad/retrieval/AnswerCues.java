package org.sanad.retrieval;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanad.reading.Lexicons;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * What kind of answer a question asks for, and by which words a sentence that gives one is known: "how much" wants an
 * amount, "when" days and hours. File {@code retrieval/answer-cues.yaml}.
 */
final class AnswerCues {
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}");
    private static final Pattern CONTACT =
            Pattern.compile("@|\\bwww\\.|https?://|\\+\\d{2}|\\d{5,}|\\d{3,}[ /-]\\d{3,}");

    /** Forms of a sentence that are read alike in every language. */
    enum Shape {
        NUMBER,
        CLOCK,
        MONEY,
        CONTACT
    }

    /**
     * A kind of answer.
     *
     * @param id its name
     * @param shape any of them is a cue too
     * @param asked patterns of questions by language
     * @param told patterns of sentences by language
     */
    record Cue(
            String id,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Shape> shape,
            Map<String, List<String>> asked,
            Map<String, List<String>> told) {}

    /**
     * The file's shape.
     *
     * @param small words of a question that name nothing, by language
     */
    record File(Map<String, List<String>> small, List<Cue> cues) {}

    private final List<Cue> cues;
    private final Map<String, Phrases> small = new HashMap<>();
    private final Map<String, List<Phrases>> asked = new HashMap<>();
    private final Map<String, List<Phrases>> told = new HashMap<>();

    AnswerCues() {
        File file = Lexicons.read("retrieval/answer-cues.yaml", File.class);
        cues = file.cues();
        file.small().forEach((language, words) -> {
            small.put(language, Phrases.of(words));
            asked.put(language, phrases(language, true));
            told.put(language, phrases(language, false));
        });
    }

    private List<Phrases> phrases(String language, boolean question) {
        List<Phrases> phrases = new ArrayList<>();
        for (Cue cue : cues) {
            phrases.add(Phrases.of((question ? cue.asked() : cue.told()).getOrDefault(language, List.of())));
        }
        return phrases;
    }

    /** How many kinds there are. */
    int count() {
        return cues.size();
    }

    /** Whether a word of a question names nothing. */
    boolean small(List<Token> tokens, int i, String language) {
        return small.getOrDefault(language, Phrases.NONE).at(tokens, i);
    }

    /** The kinds of answer that a question asks for, by index. */
    BitSet asked(List<Token> question, String language) {
        return met(asked.getOrDefault(language, List.of()), question);
    }

    /** The kinds of answer that a sentence may give, by index. */
    BitSet told(List<Token> sentence, String text, String language) {
        BitSet met = met(told.getOrDefault(language, List.of()), sentence);
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).shape().stream().anyMatch(shape -> has(shape, sentence, text))) {
                met.set(i);
            }
        }
        return met;
    }

    private static BitSet met(List<Phrases> kinds, List<Token> tokens) {
        BitSet met = new BitSet();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).first(tokens, 0, tokens.size()) >= 0) {
                met.set(i);
            }
        }
        return met;
    }

    private static boolean has(Shape shape, List<Token> tokens, String text) {
        return switch (shape) {
            case NUMBER -> tokens.stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
            case CLOCK -> CLOCK.matcher(text).find();
            case MONEY -> MONEY.matcher(text).find();
            case CONTACT -> contact(text);
        };
    }

    /** Whether it has an address of the net or a telephone number. */
    static boolean contact(String text) {
        return CONTACT.matcher(text).find();
    }
}
