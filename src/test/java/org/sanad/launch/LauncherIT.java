package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code ./sanad} says and to which stream. */
class LauncherIT {

    @Test
    void explainsItselfWithoutArguments() throws Exception {
        ServiceProcess.Outcome outcome = ServiceProcess.outcome(ServiceProcess.emptyFolder("usage"), 0);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("./sanad run", "./sanad ask", "./sanad load", "./sanad test");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void refusesACommandItDoesNotHave() throws Exception {
        ServiceProcess.Outcome outcome = ServiceProcess.outcome(ServiceProcess.emptyFolder("usage"), 0, "conquer");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("conquer", "./sanad run");
    }

    @Test
    void loadsFilesAndAsksThroughALinkFromElsewhereStartingAndEndingTheService() throws Exception {
        Path data = ServiceProcess.emptyFolder("ask");
        int port = ServiceProcess.freePort();
        Path folder = Files.createDirectories(data.resolveSibling("ask-files"));
        Path link = folder.resolve("link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("sanad").toAbsolutePath());
        Files.writeString(folder.resolve("homs.md"), """
                ---
                title: Clashes in Homs
                source: River Courier
                publishedAt: 2025-03-12T08:00:00Z
                ---
                Clashes broke out in Homs on 11 March 2025 and 40 families left their homes, a hospital official said.
                """);

        ServiceProcess.Outcome loaded =
                ServiceProcess.outcome(link, data, port, "load", "ask-files/none.txt", "ask-files/homs.md");
        ServiceProcess.Outcome asked = ServiceProcess.outcome(
                link, data, port, "ask", "What happened in Homs?", "--as-of", "2025-03-13T00:00:00Z");

        assertThat(loaded.exitCode()).isEqualTo(1);
        assertThat(loaded.out().lines()).hasSize(2);
        assertThat(loaded.out()).contains("none.txt: not read: there is no file", "homs.md: ", "EXTRACTED");
        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out()).contains("Data until 12 March 2025").doesNotContain("INFO", "sanad:");
        assertThat(asked.err()).contains("starting the service");
        assertThat(ServiceProcess.databaseProcesses(data)).isEmpty();
    }

    @Test
    void aRefusedQuestionIsOneLineAndNotAnAnswer() throws Exception {
        Path data = ServiceProcess.emptyFolder("ask-refused");
        int port = ServiceProcess.freePort();
        ServiceProcess service = ServiceProcess.run(data, port);
        service.awaitReady();

        ServiceProcess.Outcome answered = ServiceProcess.outcome(data, port, "ask", "ماذا حدث في حلب؟");
        ServiceProcess.Outcome refused = ServiceProcess.outcome(data, port, "ask", "x".repeat(2001));

        assertThat(answered.exitCode()).isZero();
        assertThat(answered.out()).isNotBlank();
        assertThat(answered.err()).contains("using the service at");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(service.isReady()).isTrue();
        service.terminate();
    }

    @Test
    void refusesToListenToOthersWithoutKeys() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("./sanad", "run").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SANAD_BUILD", "never");
        builder.environment()
                .put("SANAD_DATA_DIR", ServiceProcess.emptyFolder("open").toString());
        builder.environment().put("QUARKUS_HTTP_HOST", "0.0.0.0");

        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(words.lines()).singleElement().asString().contains("0.0.0.0", "keys");
    }
}
