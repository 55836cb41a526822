package org.sanad.launch;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Where the process begins: {@code run} (when nothing else is said), {@code ask}, {@code load}, {@code eval}. Answers go
 * to standard output, all else to standard error; a fault is one line there and a non-zero exit code.
 */
@QuarkusMain
public final class Main {
    private static final Duration ENDING_PROCESS = Duration.ofSeconds(1);

    Main() {}

    /** Runs the command named by the first word. */
    public static void main(String... words) {
        int code = exitCode(List.of(words));
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            System.exit(code);
        }
    }

    private static int exitCode(List<String> words) {
        String command = words.isEmpty() ? "run" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        try {
            Settings settings = Settings.current();
            return switch (command) {
                case "run" -> run(settings);
                case "ask" -> new AskCommand(settings, standardOutput(), Main::say).run(rest);
                case "load" -> new LoadCommand(settings, standardOutput(), Main::say).run(rest);
                case "eval" -> new EvalCommand(settings, standardOutput(), Main::say).run(rest);
                default -> throw new LaunchException("There is no command \"" + command + "\": run, ask, load, eval");
            };
        } catch (LaunchException e) {
            say(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            say(command + " failed: " + e);
        } catch (InterruptedException e) {
            say("broken off");
        }
        return 1;
    }

    private static int run(Settings settings) throws IOException, InterruptedException {
        if (!settings.isLoopback()) {
            throw new LaunchException("This version has no access keys yet, so it listens on this machine only:"
                    + " QUARKUS_HTTP_HOST is \"" + settings.host() + "\", set it to 127.0.0.1 or leave it out");
        }
        switch (FolderLock.take(settings.dataFolder(), ENDING_PROCESS)) {
            case FolderLock.Busy busy ->
                throw new LaunchException("The data folder %s is in use by process %d%s:"
                                .formatted(
                                        settings.dataFolder(),
                                        busy.pid(),
                                        busy.port() == 0 ? "" : ", which listens on port " + busy.port())
                        + " end that one or set SANAD_DATA_DIR");
            case FolderLock.Taken lock -> {
                requireFreePort(settings);
                try (LocalService service = LocalService.open(settings, settings.port(), lock, true, Main::say)) {
                    say("starting the service");
                    return service.run();
                }
            }
        }
    }

    private static void requireFreePort(Settings settings) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + ENDING_PROCESS.toNanos();
        while (true) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
                return;
            } catch (BindException inUse) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(
                            "Port %d is in use: end what listens there, or set QUARKUS_HTTP_PORT to a free one"
                                    .formatted(settings.port()),
                            inUse);
                }
            }
            Thread.sleep(50);
        }
    }

    /** Takes standard output for answers alone, whatever else is printed in this process, and in UTF-8 everywhere. */
    private static PrintStream standardOutput() {
        System.setOut(System.err);
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private static void say(String words) {
        System.err.println("sanad: " + words);
    }
}
