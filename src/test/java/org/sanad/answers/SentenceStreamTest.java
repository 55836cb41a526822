package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceStreamTest {
    private static List<ModelSentence> read(String text, int piece) {
        SentenceStream stream = new SentenceStream();
        List<ModelSentence> sentences = new ArrayList<>();
        for (int i = 0; i < text.length(); i += piece) {
            sentences.addAll(stream.take(text.substring(i, Math.min(text.length(), i + piece))));
        }
        return sentences;
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"A.","cite":["k1"]}~{"text":"B.","cite":["k2","k3"]}        | one a line
            [{"text":"A.","cite":["k1"]},{"text":"B.","cite":["k2","k3"]}]      | a list
            {"sentences":[{"text":"A.","cite":["k1"]},{"text":"B.","cite":["k2","k3"]}]} | inside another object
            Sure, here's "it:~```json~{"text":"A.","cite":["k1"]}~{"cite":["k2","k3"],"text":"B."}~``` | between fences
            {"text":"A.","cite":["k1"],"why":{"a":1}} {"text":"B.","cite":["k2","k3"]} {"text":"C.","cite":["k | cut off
            {"text":"broken ~{"text":"A.","cite":["k1"]}~{"text":"B.","cite":["k2","k3"]} | a broken line before
            {"text":"A.","cite":["k1"]}~{"text":null,"cite":["k1"]}~{"text":"D.","cite":[["k1"]]}~{"text":"E."}~{"text":"B.","cite":["k2","k3"]} | others of another form
            """)
    void findsSentencesAsSoonAsTheyClose(String text, String how) {
        for (int piece : List.of(1, 3, 1000)) {
            assertThat(read(text.replace('~', '\n'), piece))
                    .as(how)
                    .containsExactly(
                            new ModelSentence("A.", List.of("k1")), new ModelSentence("B.", List.of("k2", "k3")));
        }
    }

    @Test
    void readsMarksInsideWords() {
        assertThat(read("{\"text\":\"He said \\\"{no}\\\" \\u0622\",\"cite\":[\"k1\"]}", 2))
                .containsExactly(new ModelSentence("He said \"{no}\" آ", List.of("k1")));
    }

    @ParameterizedTest
    @CsvSource({
        "nothing of the kind",
        "{{{{{{{{{{{{{{{{{{{{",
        "'<html><body>502</body></html>'",
        "'[[[[[]]]]]'",
        "'\"\"\"\"'"
    })
    void findsNothingWhereNothingIs(String text) {
        assertThat(read(text.repeat(200), 7)).isEmpty();
    }
}
