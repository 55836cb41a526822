package org.sanad.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.testing.ModelServer;

class StreamedChatTest {
    private static final Duration LONG = Duration.ofSeconds(15);

    private final ModelServer server = ModelServer.start();

    @AfterEach
    void end() {
        server.close();
    }

    /** What came, and the fault that ended it. */
    private record Came(List<String> pieces, ModelFault.@Nullable Reason fault) {
        String words() {
            return String.join("", pieces);
        }
    }

    private static Came all(StreamedChat chat, Duration most) {
        List<String> pieces = new ArrayList<>();
        try (Pieces answer = chat.ask("Be short.", "Words?", most)) {
            for (String piece = answer.next(); piece != null; piece = answer.next()) {
                pieces.add(piece);
            }
            answer.judged(true);
            return new Came(pieces, null);
        } catch (ModelFault fault) {
            return new Came(pieces, fault.reason());
        }
    }

    private StreamedChat chat(String... settings) {
        Map<String, String> values = new HashMap<>(ModelSettings.standIn("openai", server.url()));
        for (int i = 0; i < settings.length; i += 2) {
            values.put("model.stream." + settings[i], settings[i + 1]);
        }
        return ModelSettings.streamed(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void takesAnAnswerInPieces(String provider) {
        server.says("Words back, in several pieces: آه.");

        Came came = all(ModelSettings.streamed(ModelSettings.standIn(provider, server.url())), LONG);

        assertThat(came.words()).isEqualTo("Words back, in several pieces: آه.");
        assertThat(came.pieces()).hasSizeGreaterThan(2);
        assertThat(server.requests()).singleElement().satisfies(r -> {
            assertThat(r.streams()).isTrue();
            assertThat(r.words()).contains("Be short.", "Words?");
        });
    }

    @ParameterizedTest(name = "{0} -> {1} after {2}")
    @CsvSource({
        "401, REFUSED, 1",
        "403, REFUSED, 1",
        "404, REFUSED, 1",
        "500, FAILED, 1",
        "429, LIMITED, 2",
        "502, UNAVAILABLE, 2",
        "503, UNAVAILABLE, 2",
        "504, UNAVAILABLE, 2"
    })
    void triesOnceMoreWhatMayPass(int status, ModelFault.Reason reason, int tries) {
        server.answers(status, "{}");

        assertThat(all(chat(), LONG).fault()).isEqualTo(reason);
        assertThat(server.requests()).hasSize(tries);
    }

    @Test
    void answersAtTheSecondTry() {
        server.answersInTurn("Words back", 503, null);

        assertThat(all(chat(), LONG).words()).isEqualTo("Words back");
    }

    @ParameterizedTest(name = "Retry-After {0} -> {1}")
    @CsvSource({"1, ''", "3600, LIMITED", "'Fri, 29 Nov 2030 10:00:00 GMT', LIMITED"})
    void waitsAsLongAsItIsAskedToAndNoLongerThanThree(String wait, String fault) {
        server.refusesOnce(429, wait, "Words back");
        long begin = System.nanoTime();

        Came came = all(chat(), LONG);

        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        if (fault.isEmpty()) {
            assertThat(came.words()).isEqualTo("Words back");
            assertThat(took).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        } else {
            assertThat(came.fault()).isEqualTo(ModelFault.Reason.valueOf(fault));
            assertThat(server.requests()).hasSize(1);
            assertThat(took).isLessThan(Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest(name = "head after {0}, body after {1}")
    @CsvSource({"10000, 0", "0, 10000"})
    void waitsNoLongerThanItMayForTheFirstPiece(long head, long body) {
        server.dawdles("Words back", head, body);
        long begin = System.nanoTime();

        Came came = all(chat("first-piece", "300ms"), LONG);

        assertThat(came.fault()).isEqualTo(ModelFault.Reason.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void neverWaitsLongerThanItsAskerMay() {
        server.dawdles("Words back", 10_000, 0);
        long begin = System.nanoTime();

        Came came = all(chat(), Duration.ofMillis(300));

        assertThat(came.fault()).isEqualTo(ModelFault.Reason.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"tokens, 10, 90", "bytes, 50, 50"})
    void takesNoMoreThanItMay(String bound, String most, int letters) {
        server.says("word ".repeat(1000));

        Came came = all(chat(bound, most), LONG);

        assertThat(came.fault()).isNull();
        assertThat(came.words().length()).isLessThanOrEqualTo(letters).isGreaterThan(30);
    }

    @Test
    void tellsThatNobodyIsThere() {
        StreamedChat chat = chat();
        server.close();

        assertThat(all(chat, LONG).fault()).isEqualTo(ModelFault.Reason.UNREACHABLE);
    }

    @Test
    void leavesAFailingModelAloneForAWhile() {
        // Given
        StreamedChat chat = chat("window", "4", "rest", "1s");
        server.answers(500, "{}");
        for (int i = 0; i < 4; i++) {
            all(chat, LONG);
        }
        server.says("Words back");

        // When
        Came resting = all(chat, LONG);

        // Then
        assertThat(resting.fault()).isEqualTo(ModelFault.Reason.RESTING);
        assertThat(server.requests()).hasSize(4);
        await().untilAsserted(() -> assertThat(all(chat, LONG).words()).isEqualTo("Words back"));
    }

    @Test
    void countsAnswersOfAnotherFormAsFailures() {
        StreamedChat chat = chat("window", "2");
        server.says("Words back");

        await().untilAsserted(() -> assertThat(refusing(chat)).isEqualTo(ModelFault.Reason.RESTING));

        assertThat(server.requests()).hasSizeLessThan(4);
    }

    private static ModelFault.@Nullable Reason refusing(StreamedChat chat) {
        try (Pieces pieces = chat.ask("s", "u", LONG)) {
            while (pieces.next() != null) {
                // To its end.
            }
            pieces.judged(false);
            return null;
        } catch (ModelFault fault) {
            return fault.reason();
        }
    }

    @Test
    void asksOnlySoManyAtOnce() throws InterruptedException {
        // Given
        StreamedChat chat = chat("calls", "1", "waiting", "1");
        server.dawdles("Words back", 600, 0);
        List<Came> came = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(3);

        // When
        for (int i = 0; i < 3; i++) {
            Thread.ofVirtual().start(() -> {
                Came one = all(chat, LONG);
                synchronized (came) {
                    came.add(one);
                }
                done.countDown();
            });
        }

        // Then
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(came.stream().map(Came::words)).containsExactlyInAnyOrder("Words back", "Words back", "");
        assertThat(came.stream().map(Came::fault)).contains(ModelFault.Reason.BUSY);
    }
}
