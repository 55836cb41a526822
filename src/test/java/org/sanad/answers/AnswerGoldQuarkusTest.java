package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.testing.PostgresResource;

/** The gold questions over the gold article alone. Those marked as measured are counted, never looked at. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnswerGoldQuarkusTest {
    private static @Nullable String report;

    @Inject
    AnswerStore store;

    @BeforeEach
    void onlyTheArticle() {
        if (report == null) {
            report = store.onlyTheArticle();
        }
    }

    @Test
    void answersEveryQuestionDevelopedOn() {
        List<String> faults = new ArrayList<>();
        for (JsonNode question : questions(false)) {
            List<String> wrong = faults(question);
            if (!wrong.isEmpty()) {
                faults.add(question.get("question").asText() + " " + wrong);
            }
        }

        System.out.printf(
                "Gold questions developed on: %d of %d pass%n",
                questions(false).size() - faults.size(), questions(false).size());
        assertThat(faults).isEmpty();
    }

    @Test
    void countsTheMeasuredQuestions() {
        List<JsonNode> measured = questions(true);

        long passed = measured.stream().filter(q -> faults(q).isEmpty()).count();

        System.out.printf("Gold questions only measured: %d of %d pass%n", passed, measured.size());
        assertThat(measured).isNotEmpty();
    }

    @Test
    void answersTheSameTwiceAndFromAnIndexBuiltAnew() {
        List<String> first = statements();
        List<String> second = statements();
        store.rebuildIndex();
        List<String> third = statements();

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
    }

    private static List<String> statements() {
        return questions(false).stream()
                .map(q -> AnswerStore.answer(body(q)))
                .map(a -> a.get("statements").toString() + a.get("citations") + a.get("unknowns"))
                .toList();
    }

    private static List<JsonNode> questions(boolean measured) {
        JsonNode all = AnswerStore.json(AnswerStore.read(AnswerStore.GOLD.resolve("questions.json")));
        return StreamSupport.stream(all.spliterator(), false)
                .filter(q -> q.path("measured").asBoolean() == measured)
                .toList();
    }

    private static String body(JsonNode question) {
        ObjectNode body = AnswerStore.JSON
                .createObjectNode()
                .put("question", question.get("question").asText());
        if (question.hasNonNull("asOf")) {
            body.put("asOf", question.get("asOf").asText());
        }
        return body.toString();
    }

    private static List<String> faults(JsonNode expected) {
        JsonNode answer = AnswerStore.answer(body(expected));
        String sentences = AnswerStore.sentences(answer).toLowerCase(Locale.ROOT);
        List<String> faults = new ArrayList<>();
        check(
                faults,
                any(
                        expected.get("status"),
                        s -> s.asText().equals(answer.get("status").asText())),
                "status");
        for (JsonNode must : expected.get("mustContain")) {
            boolean there =
                    must.isArray() ? any(must, m -> sentences.contains(lower(m))) : sentences.contains(lower(must));
            check(faults, there, "lacks " + must);
        }
        for (JsonNode mustNot : expected.get("mustNotContain")) {
            check(faults, !sentences.contains(lower(mustNot)), "has " + mustNot);
        }
        JsonNode citations = answer.get("citations");
        if (expected.hasNonNull("speaker")) {
            String speaker = lower(expected.get("speaker"));
            check(faults, any(citations, c -> any(c.get("attribution"), name -> names(name, speaker))), "speaker");
        }
        if (expected.hasNonNull("quoteContains")) {
            String quote = expected.get("quoteContains").asText();
            check(faults, any(citations, c -> c.get("quote").asText().contains(quote)), "quote");
        }
        if (expected.hasNonNull("standing")) {
            String standing = expected.get("standing").asText();
            check(
                    faults,
                    any(
                            answer.get("statements"),
                            s -> s.get("standing").asText().equals(standing)),
                    "standing");
        }
        check(faults, !expected.path("notice").asBoolean() || answer.hasNonNull("notice"), "notice");
        check(
                faults,
                !expected.path("unknowns").asBoolean()
                        || !answer.get("unknowns").isEmpty(),
                "unknowns");
        return faults;
    }

    private static void check(List<String> faults, boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }

    /** The gold has "SOHR" and the article's own words; the registry calls it by its whole name. */
    private static boolean names(JsonNode name, String speaker) {
        String attributed = lower(name);
        return attributed.contains(speaker)
                || (speaker.equals("sohr") && attributed.equals("syrian observatory for human rights (sohr)"));
    }

    private static String lower(JsonNode text) {
        return text.asText().toLowerCase(Locale.ROOT);
    }

    private static boolean any(JsonNode all, Predicate<JsonNode> fits) {
        return StreamSupport.stream(all.spliterator(), false).anyMatch(fits);
    }
}
