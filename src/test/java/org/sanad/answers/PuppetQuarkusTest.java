package org.sanad.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.answers.AnswerStore.json;
import static org.sanad.answers.AnswerStore.send;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.models.ModelsConfig;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.EvidenceRetriever;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.StoreContext;
import org.sanad.testing.PostgresResource;

/** The service with a model that is wholly hostile, over planted reports and hostile questions: what leaves is what code lets out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(value = PuppetResource.class, restrictToAnnotatedClass = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PuppetQuarkusTest {
    private static final int RUNS = Integer.getInteger("sanad.test.runs", 1_000);
    private static final String AS_OF = "2024-11-30T12:00:00Z";
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @Inject
    AnswerStore store;

    @Inject
    ModelsConfig models;

    @Inject
    QuestionReader reader;

    @Inject
    StoreContext context;

    @Inject
    EvidenceRetriever retriever;

    private static final Map<String, String> TEXTS = new HashMap<>();
    private static final Map<String, Set<String>> EVIDENCE = new HashMap<>();

    /** Nothing that is planted is left to other tests. */
    @AfterAll
    void forget() {
        store.empty();
    }

    @BeforeEach
    void planted() {
        if (!TEXTS.isEmpty()) {
            return;
        }
        store.empty();
        List<List<String>> sets =
                List.of(Planted.TRUE_ENGLISH, Planted.TRUE_ARABIC, Planted.english(), Planted.arabic());
        for (int set = 0; set < sets.size(); set++) {
            for (int i = 0; i < sets.get(set).size(); i++) {
                String id = send(
                        sets.get(set).get(i), "Sample Wire " + (char) ('A' + set), "2024-11-29T0" + i % 10 + ":00:00Z");
                TEXTS.put(id, given().get("/api/v1/reports/" + id).path("text"));
            }
        }
        Planted.QUESTIONS.forEach(q -> EVIDENCE.put(q, evidence(q)));
        control("PUPPET");
    }

    /** Ids of the claims that are found for a question: what its answer may rest on. */
    private Set<String> evidence(String question) {
        QuestionReader.Frame frame = new QuestionReader.Frame(null, Instant.parse(AS_OF), null, null, null);
        Question read = context.settled(reader.read(question, frame, Instant.parse(AS_OF)));
        List<Evidence> found = retriever.retrieve(read);
        return Stream.concat(found.stream().map(Evidence::claim), retriever.neighboursOf(read, found).stream())
                .map(c -> c.claim().id().toString())
                .collect(Collectors.toSet());
    }

    private String server() {
        return models.baseUrl().orElseThrow().replace("/v1", "");
    }

    private void control(String name) {
        given().post(server() + "/control/" + name).then().statusCode(204);
    }

    @Test
    void letsNothingOutThatIsNotVerified() throws Exception {
        Map<String, Integer> counts = Collections.synchronizedMap(new TreeMap<>());
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                int number = run;
                runs.add(threads.submit(() -> run(number, counts, faults)));
            }
            for (Future<?> run : runs) {
                finished(run);
            }
        }

        int mixedIn = Integer.parseInt(given().get(server() + "/honest").asString());
        System.out.printf("Puppet, seed %d: %s, an honest sentence in %d%n", PuppetResource.SEED, counts, mixedIn);
        assertThat(faults.stream().limit(20)).as("%d faults", faults.size()).isEmpty();
        assertThat(counts.get("runs")).isEqualTo(RUNS);
        // It was asked, and what it says passes where it is so: a verifier that lets nothing through would prove
        // nothing.
        assertThat(mixedIn).isGreaterThan(RUNS / 5);
        assertThat(counts.get("honest")).isGreaterThan(mixedIn / 2);
        assertThat(counts.get("disputed")).isGreaterThan(RUNS / 20);
    }

    private static void finished(Future<?> run) throws Exception {
        try {
            run.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private void run(int number, Map<String, Integer> counts, List<String> faults) {
        String question = Planted.QUESTIONS.get(number % Planted.QUESTIONS.size());
        boolean pieces = number % 5 == 0;
        long begin = System.nanoTime();
        Response response = given().contentType("application/json")
                .accept(pieces ? "text/event-stream" : "application/json")
                .body(Map.of("question", question, "asOf", AS_OF))
                .post("/api/v1/answers");
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        JsonNode answer = pieces ? done(response.asString()) : json(response.asString());
        counts.merge("runs", 1, Integer::sum);
        counts.merge("status " + answer.path("status").asText(), 1, Integer::sum);
        counts.merge("mode " + answer.path("mode").asText(), 1, Integer::sum);
        counts.merge("statements", answer.path("statements").size(), Integer::sum);
        AnswerRecheck recheck = new AnswerRecheck(TEXTS, EVIDENCE.getOrDefault(question, Set.of()), answer);
        recheck.faults().forEach(fault -> faults.add(question + " -> " + fault));
        if (response.statusCode() != 200 || took.compareTo(LONGEST) > 0) {
            faults.add(question + " -> " + response.statusCode() + " after " + took);
        }
        counts.merge("disputed", recheck.disputed(), Integer::sum);
        counts.merge("honest", recheck.honest() > 0 ? 1 : 0, Integer::sum);
    }

    private static JsonNode done(String stream) {
        List<String> lines = stream.lines().toList();
        JsonNode last = json(lines.stream()
                .filter(l -> l.startsWith("data:"))
                .reduce((a, b) -> b)
                .orElseThrow()
                .substring("data:".length()));
        List<JsonNode> told = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).equals("event:statement") || lines.get(i).equals("event: statement")) {
                told.add(json(lines.get(i + 1).substring("data:".length())).get("statement"));
            }
        }
        // Nothing told is taken back, and nothing else is in the whole.
        assertThat(told).containsExactlyElementsOf(last.path("statements"));
        return last;
    }

    @ParameterizedTest
    @EnumSource(Misbehaviour.class)
    void answersInTimeWhateverTheModelDoes(Misbehaviour misbehaviour) {
        control(misbehaviour.name());
        long begin = System.nanoTime();

        String question = Planted.QUESTIONS.getFirst();
        JsonNode answer = AnswerStore.answer(AnswerStore.JSON
                .createObjectNode()
                .put("question", question)
                .put("asOf", AS_OF)
                .toString());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
        assertThat(answer.get("mode").asText()).isEqualTo("EXTRACTIVE");
        assertThat(answer.get("model").isNull()).isTrue();
        assertThat(answer.get("statements")).isNotEmpty();
        assertThat(new AnswerRecheck(TEXTS, EVIDENCE.getOrDefault(question, Set.of()), answer).faults())
                .isEmpty();
        control("PUPPET");
    }
}
