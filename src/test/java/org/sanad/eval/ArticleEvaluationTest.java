package org.sanad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleEvaluationTest {
    private static final String EVENT = """
            {"items":[{"group":"CONFLICT","type":"ARMED_CLASH","sector":null,
              "time":{"start":"2025-03-11","end":"2025-03-11","precision":"DAY","text":"on Tuesday","anchor":"DOCUMENT","ongoing":false},
              "location":{"name":"Homs","admin1":"Homs","countryCode":"SY","precision":"TOWN","relation":"OUTSKIRTS"},
              "actors":[{"name":"Brigade 7","kind":"REBEL"}],"targets":[],"status":"ASSERTED","realis":"ACTUAL",
              "figures":[{"measure":"KILLED","unit":"PEOPLE","min":51,"max":null,"qualifier":"MORE_THAN","text":"over 50"}],
              "claims":[{"reportId":"r1","predicate":"CLASH","polarity":"POSITIVE","status":"ASSERTED","modality":"UNCONFIRMED",
                 "attribution":[{"name":"Sample Gazette","role":"OUTLET"},{"name":"a medic","role":"WITNESS","cue":"said"}],
                 "evidence":{"begin":3,"end":20,"text":"clashes near Homs"},"figures":[],"extractor":"rule:clash"},
                {"reportId":"another","evidence":{"begin":0,"end":1,"text":"x"}}]}],"next":null}
            """;

    @TempDir
    Path folder;

    @Test
    void showsEachEventWithSpeakerAndQuote() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path file = Files.writeString(folder.resolve("article.txt"), "On clashes near Homs.");
        Recorded service = new Recorded(List.of(
                "{\"id\":\"r1\"}", "{\"id\":\"r1\",\"source\":\"Sample Gazette\",\"status\":\"EXTRACTED\"}", EVENT));

        boolean extracted = new ArticleEvaluation(service, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(ArticleEvaluation.Article.of(file, null, null));

        assertThat(extracted).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("""
                Report r1 of Sample Gazette: EXTRACTED

                1. CONFLICT/ARMED_CLASH
                   place    Homs (TOWN, OUTSKIRTS, Homs, SY)
                   time     2025-03-11 (DAY, DOCUMENT, "on Tuesday")
                   actors   Brigade 7 (REBEL)
                   status   ASSERTED, ACTUAL
                   figures  KILLED 51 PEOPLE MORE_THAN "over 50"
                   - CLASH, POSITIVE, ASSERTED, UNCONFIRMED (rule:clash)
                     said by a medic (WITNESS, said), via Sample Gazette (OUTLET)
                     3..20 "clashes near Homs"

                1 events, 1 claims
                """);
    }

    @Test
    void saysWhyNothingWasExtracted() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path file = Files.writeString(folder.resolve("article.txt"), "On clashes near Homs.");
        Recorded service = new Recorded(
                List.of("{\"id\":\"r1\"}", "{\"id\":\"r1\",\"status\":\"FAILED\",\"failure\":\"no words\"}"));

        boolean extracted = new ArticleEvaluation(service, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(ArticleEvaluation.Article.of(file, null, null));

        assertThat(extracted).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("no words");
    }

    /** A service that answers what was recorded, in order. */
    private static final class Recorded implements ArticleEvaluation.Service {
        private final Deque<String> bodies;

        Recorded(List<String> bodies) {
            this.bodies = new ArrayDeque<>(bodies);
        }

        @Override
        public JsonNode get(String path) throws IOException {
            return new ObjectMapper().readTree(bodies.remove());
        }

        @Override
        public JsonNode post(String path, Object body) throws IOException {
            return new ObjectMapper().readTree(bodies.remove());
        }
    }
}
