package org.sanad.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A service in a process of its own, on an empty data folder that goes with it: what is measured must hold nothing but
 * what was loaded for the purpose. Quarkus runs once in a process, so that a second one needs a second process.
 */
final class FreshService implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(10);
    private static final int SECONDS_TO_END = 20;
    private static final int LINES_OF_LOG = 5;

    /** What of the environment would give the service another store than its own, or other reports. */
    private static final Set<String> OTHERS = Set.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "SANAD_SEEDS_LOAD",
            "SANAD_SEEDS_DIR",
            "SANAD_RETRIEVAL_INDEX_DIR",
            "SANAD_ACCESS_ADMIN_KEY_FILE",
            "SANAD_PLACES_AREAS_DIR",
            "SANAD_API_KEY");

    private final Path folder;
    private final Process process;
    private final ServiceClient client;
    private final Thread end = new Thread(this::end, "sanad-fresh-end");

    private FreshService(Path folder, Process process, ServiceClient client) {
        this.folder = folder;
        this.process = process;
        this.client = client;
    }

    /**
     * Starts one at a free port of this machine and waits until it has read the sample reports.
     *
     * @throws LaunchException when it does not become ready, with the last lines of its log
     */
    static FreshService start(Settings settings, Consumer<String> progress) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sanad-eval-");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Path log = folder.resolve("service.log");
        ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(OTHERS);
        builder.environment().put("SANAD_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", settings.host());
        progress.accept("starting a fresh service");
        FreshService service =
                new FreshService(folder, builder.start(), new ServiceClient(settings.addressAt(port), null));
        Runtime.getRuntime().addShutdownHook(service.end);
        if (!service.client.awaitReady(READY, () -> !service.process.isAlive())) {
            String said = lastLines(log);
            service.close();
            throw new LaunchException("The service to measure could not be started: " + said);
        }
        return service;
    }

    ServiceClient client() {
        return client;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
        end();
    }

    /** The same program as this one, but for what only suits short runs. */
    private static List<String> command() {
        String jar = System.getProperty("java.class.path", "");
        if (!jar.endsWith(".jar") || jar.contains(File.pathSeparator)) {
            throw new LaunchException(
                    "A service to measure is started by ./sanad eval answers only; give --url of one");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-XX:TieredStopAtLevel"))
                .forEach(command::add);
        command.addAll(List.of("-jar", jar, "run"));
        return command;
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("sanad: the folder of the measured service could not be removed: " + folder);
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
    }
}
