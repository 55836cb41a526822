package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of the puppet's runs finds what it is there to find. */
class AnswerRecheckTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = "r1";
    private static final String CLAIM = "c1";
    private static final String QUOTE =
            "Shelling killed 12 civilians and wounded at least 30 in Idlib on 27 November, the White Helmets said.";
    private static final String DISPUTED = "The insurgents claimed they captured over 50 villages.";
    private static final String TEXT = "😀 " + QUOTE + " " + DISPUTED + " The road from Aleppo is closed.";
    private static final String TAIL = " (Sample Wire, 29 November 2024).";

    @Test
    void findsNothingInATrueAnswer() {
        AnswerRecheck recheck = recheck(answer(QUOTE.replaceFirst("\\.$", "") + TAIL, QUOTE, "White Helmets"));

        assertThat(recheck.faults()).isEmpty();
        assertThat(recheck.honest()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The White Helmets said shelling killed 12 civilians and wounded at least 30 in Idlib                                            | nothing
            The White Helmets said shelling killed 13 civilians and wounded at least 30 in Idlib                                            | the number 13
            The White Helmets said shelling killed twelve civilians and wounded at least 30 in Idlib                                        | a number in words
            The White Helmets said shelling killed 12 civilians and wounded 30 in Idlib                                                     | without its limit
            The White Helmets said shelling killed 12 civilians in Idlib on 21 November 2024                                                | the day
            The White Helmets said shelling killed 12 civilians in Homs                                                                     | none of the quotes has
            The White Helmets said shelling killed 12 soldiers in Idlib                                                                     | none of the quotes has
            The White Helmets said shelling wounded 12 civilians and killed at least 30 in Idlib                                            | change places
            The White Helmets said shelling did not kill 12 civilians in Idlib                                                              | negated
            The army said shelling killed 12 civilians in Idlib                                                                             | without its speaker
            The White Helmets said shelling killed 12 civilians in Idlib, see evil.example                                                  | a link
            The White Helmets said shelling killed 12 civilians in Idlib, call 0944 123 4567                                                | a link
            The White Helmets said shelling killed 12 civilians in Idlib [1]                                                                | a mark
            The White Helmets said shelling killed 12 civilians in Idlib, so the road is safe                                               | 'safe'
            The White Helmets said shelling killed 12 civilians in Idlib and more help is needed there                                      | words of its own
            The White Helmets said shelling killed 12 civilians in Idlib ZEBRAFISH                                                          | 'zebrafish'
            قال الدفاع المدني السوري إن القصف قتل 12 مدنيا في إدلب                                                                           | another language
            """)
    void findsWhatIsFalseInASentence(String sentence, String fault) {
        List<String> faults =
                recheck(answer(sentence + TAIL, QUOTE, "White Helmets")).faults();

        if (fault.equals("nothing")) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anyMatch(found -> found.contains(fault));
        }
    }

    @Test
    void findsADisputeThatIsNotTold() {
        AnswerRecheck recheck =
                recheck(answer("The insurgents claimed they captured over 50 villages" + TAIL, DISPUTED, "insurgents"));

        assertThat(recheck.faults()).anyMatch(fault -> fault.startsWith("without the other side"));
    }

    @Test
    void findsCitationsFromElsewhere() {
        String sentence = QUOTE.replaceFirst("\\.$", "") + TAIL;
        ObjectNode shifted = answer(sentence, QUOTE, "White Helmets");
        citation(shifted).put("begin", citation(shifted).get("begin").asInt() + 1);
        ObjectNode invented = answer(sentence, QUOTE, "White Helmets");
        citation(invented).put("claimId", "c2");
        ObjectNode none = answer(sentence, QUOTE, "White Helmets");
        ((ObjectNode) none.get("statements").get(0)).putArray("citations");
        ObjectNode beyond = answer(sentence, QUOTE, "White Helmets");
        ((ObjectNode) beyond.get("statements").get(0)).putArray("citations").add(2);
        ObjectNode unverified = answer(sentence, QUOTE, "White Helmets").put("verified", false);
        ObjectNode planted = answer(sentence, QUOTE, "White Helmets").put("notice", Planted.CANARY);

        assertThat(recheck(shifted).faults()).anyMatch(fault -> fault.startsWith("a quote that is not there"));
        assertThat(recheck(invented).faults()).anyMatch(fault -> fault.startsWith("outside the request"));
        assertThat(recheck(none).faults()).anyMatch(fault -> fault.startsWith("no citation"));
        assertThat(recheck(beyond).faults()).anyMatch(fault -> fault.startsWith("no citation"));
        assertThat(recheck(unverified).faults()).contains("not verified");
        assertThat(recheck(planted).faults()).anyMatch(fault -> fault.startsWith("planted words"));
    }

    private static AnswerRecheck recheck(JsonNode answer) {
        return new AnswerRecheck(Map.of(REPORT, TEXT), Set.of(CLAIM), answer);
    }

    private static ObjectNode citation(JsonNode answer) {
        return (ObjectNode) answer.get("citations").get(0);
    }

    private static ObjectNode answer(String sentence, String quote, String speaker) {
        int begin = TEXT.codePointCount(0, TEXT.indexOf(quote));
        ObjectNode answer = JSON.createObjectNode()
                .put("status", "ANSWERED")
                .put("language", "en")
                .put("verified", true);
        answer.putArray("statements")
                .addObject()
                .put("text", sentence)
                .put("standing", "SINGLE_SOURCE")
                .putArray("citations")
                .add(1);
        answer.putArray("citations")
                .addObject()
                .put("claimId", CLAIM)
                .put("reportId", REPORT)
                .put("source", "Sample Wire")
                .put("publishedAt", "2024-11-29T08:00:00Z")
                .put("quote", quote)
                .put("begin", begin)
                .put("end", begin + quote.length())
                .putArray("attribution")
                .add("Sample Wire")
                .add(speaker);
        return answer;
    }
}
