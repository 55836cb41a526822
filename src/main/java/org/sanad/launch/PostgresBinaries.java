package org.sanad.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the jar on the class path into a folder named after that jar. The folder
 * gets its name only when it is complete, so that a kill while unpacking leaves nothing that would be mistaken for it.
 *
 * @param root the folder that holds {@code bin/}
 * @param wrapper words put before every command: empty, or what makes PostgreSQL run although we are root
 */
record PostgresBinaries(Path root, List<String> wrapper) {
    private static final Pattern JAR_NAME = Pattern.compile("([^/\\\\!]+)\\.jar");
    private static final Pattern NOT_NEEDED = Pattern.compile("^(\\./)?(include/|lib/postgresql/pgxs/)|\\.a$");

    PostgresBinaries {
        wrapper = List.copyOf(wrapper);
    }

    /**
     * The programs for this machine, unpacked below {@code folder} when they are not there yet (about 1.5 s, once).
     *
     * @throws LaunchException when there are none for this machine, or when it does not let us run them as root
     */
    static PostgresBinaries unpackedBelow(Path folder, Consumer<String> progress)
            throws IOException, InterruptedException {
        List<String> wrapper = rootWrapper();
        URL archive = archive();
        Matcher jar = JAR_NAME.matcher(archive.toString());
        Path root = folder.resolve(jar.find() ? jar.group(1) : "unnamed");
        if (!Files.isDirectory(root)) {
            progress.accept("unpacking PostgreSQL (once)");
            Path fresh = FreshFolder.beside(root);
            unpack(archive, fresh);
            FreshFolder.place(fresh, root);
        }
        return new PostgresBinaries(root, wrapper);
    }

    /**
     * Runs a program, its words going to the end of {@code log}; an interrupt ends it, and waits for that, before it is
     * passed on.
     *
     * @return its exit code
     */
    int run(Path log, Duration limit, String program, List<String> arguments) throws IOException, InterruptedException {
        Process process = begin(log, program, arguments);
        try {
            return exitCode(process, limit, log, program);
        } finally {
            end(process);
        }
    }

    /** Like {@link #run}, but an interrupt is kept for later: for short programs that must not be left half-way. */
    int runUninterrupted(Path log, Duration limit, String program, List<String> arguments) throws IOException {
        Process process = begin(log, program, arguments);
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
                    return exitCode(process, left, log, program);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            process.destroy();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Process begin(Path log, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(root.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    private static int exitCode(Process process, Duration limit, Path log, String program) throws InterruptedException {
        if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return process.exitValue();
        }
        throw new LaunchException(program + " did not end in time; see the end of " + log);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.onExit().get(3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            process.destroyForcibly();
        }
    }

    private static URL archive() {
        String arch = System.getProperty("os.arch");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
        URL found =
                PostgresBinaries.class.getClassLoader().getResource("postgres-%s-%s.txz".formatted(system, machine));
        if (found == null) {
            throw new LaunchException(
                    "There is no embedded PostgreSQL for %s on %s: set QUARKUS_DATASOURCE_JDBC_URL to a server of yours"
                            .formatted(system, arch));
        }
        return found;
    }

    private static void unpack(URL archive, Path target) throws IOException, InterruptedException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (@Nullable TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry of " + archive + " leaves its folder: " + entry.getName());
                }
                if (NOT_NEEDED.matcher(entry.getName()).find()) {
                    continue;
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    boolean program = file.startsWith(target.resolve("bin"));
                    if (program && !file.toFile().setExecutable(true, false)) {
                        throw new IOException("could not make " + file + " executable");
                    }
                }
            }
        }
    }

    /** PostgreSQL refuses root; inside a user namespace of its own it does not see that it is root outside. */
    private static List<String> rootWrapper() throws InterruptedException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        try {
            Process trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor() == 0) {
                return List.of("unshare", "-U");
            }
        } catch (IOException thereIsNoUnshare) {
            // falls through to the one line below
        }
        throw new LaunchException("PostgreSQL does not run as root and this machine allows no user namespace:"
                + " start Sanad as another user, or set QUARKUS_DATASOURCE_JDBC_URL to a server of yours");
    }
}
