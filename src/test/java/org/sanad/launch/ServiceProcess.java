package org.sanad.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged service as its users run it: {@code ./sanad} in a process of its own, with a port and a data folder. */
final class ServiceProcess {
    private static final Path LAUNCHER = Path.of("sanad").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Process process;
    private final Path log;
    private final int port;

    private ServiceProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts {@code ./sanad run} and does not wait. */
    static ServiceProcess run(Path data, int port) throws IOException {
        Files.createDirectories(data.resolveSibling("."));
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = command(data, port, LAUNCHER, "run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        // A test that fails must not leave its service behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new ServiceProcess(process, log, port);
    }

    /** What a command gave at its end. */
    record Outcome(int exitCode, String out, String err) {}

    /** Runs {@code ./sanad WORDS} to its end. */
    static Outcome outcome(Path data, int port, String... words) throws IOException, InterruptedException {
        return outcome(LAUNCHER, data, port, words);
    }

    /** Runs another name of the launcher to its end, with the folder of the data folder as working directory. */
    static Outcome outcome(Path launcher, Path data, int port, String... words)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(data.toAbsolutePath().resolveSibling("."));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = command(data, port, launcher, words)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("sanad did not end: " + Files.readString(err));
        }
        Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A folder that does not exist, below {@code target}. */
    static Path emptyFolder(String name) throws IOException {
        Path folder = Path.of("target", "it", name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.deleteIfExists(folder.resolveSibling(name + ".log"));
        return folder;
    }

    /** The processes of PostgreSQL that work below {@code data}. */
    static List<Long> databaseProcesses(Path data) {
        List<Long> found = new ArrayList<>();
        ProcessHandle.allProcesses().forEach(handle -> {
            try {
                Path folder = Files.readSymbolicLink(Path.of("/proc", Long.toString(handle.pid()), "cwd"));
                Path program = Files.readSymbolicLink(Path.of("/proc", Long.toString(handle.pid()), "exe"));
                if (folder.startsWith(data) && program.endsWith("postgres")) {
                    found.add(handle.pid());
                }
            } catch (IOException endedOrNotOurs) {
                // not one of them
            }
        });
        return found;
    }

    void awaitReady() {
        Awaitility.await("the service is ready; see " + log)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("the service ended: " + Files.readString(log));
                    }
                    return isReady();
                });
    }

    boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Sends SIGKILL and waits until the process is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Sends SIGTERM; gives the exit code and how long it took. */
    Ending terminate() throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ending(process.waitFor(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** How a process ended. */
    record Ending(int exitCode, Duration after) {}

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Object body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** The body at {@code path}, which must be there. */
    JsonNode json(String path) throws IOException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** All items of a list, page after page. */
    List<JsonNode> items(String path) {
        try {
            List<JsonNode> items = new ArrayList<>();
            String next = "";
            do {
                JsonNode page = json(path + (path.contains("?") ? "&" : "?") + "limit=200" + next);
                page.path("items").forEach(items::add);
                next = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
            } while (!next.isEmpty());
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parsed(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static ProcessBuilder command(Path data, int port, Path launcher, String... words) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("SANAD_DATA_DIR", data.toString());
        builder.environment().put("SANAD_SEEDS_LOAD", "false");
        builder.environment().put("SANAD_BUILD", "never");
        // These services live for seconds: without the optimising compiler they start in half the time.
        builder.environment().put("SANAD_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        return builder;
    }
}
