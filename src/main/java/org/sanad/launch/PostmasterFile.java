package org.sanad.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code postmaster.pid} says, the file a PostgreSQL server keeps in its data folder while it runs: the process id
 * on line 1, the port on line 4. It outlives a killed server, so its words are checked against the processes.
 *
 * @param pid 0 when the file is not complete
 * @param port 0 when the file is not complete
 */
record PostmasterFile(Path file, long pid, int port) {

    static Optional<PostmasterFile> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new PostmasterFile(file, number(lines, 0), (int) number(lines, 3)));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    /** Whether a server of this very folder is alive, as far as the system tells; one half-written file counts too. */
    boolean serverIsAlive() throws IOException {
        Path data = file.resolveSibling(".").toRealPath();
        Path processes = Path.of("/proc");
        if (!Files.isDirectory(processes.resolve("self"))) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        }
        // A server and all its children work in the data folder; process ids alone may have been given to others since.
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.anyMatch(process -> isServerOf(data, processes.resolve(Long.toString(process.pid()))));
        }
    }

    /** Whether the process id of the file is missing, or that of some living process, not of a dead server. */
    boolean pidIsTaken() {
        return pid == 0 || ProcessHandle.of(pid).isPresent();
    }

    private static boolean isServerOf(Path data, Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data)
                    && Files.readSymbolicLink(process.resolve("exe")).endsWith("postgres");
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    private static long number(List<String> lines, int index) {
        try {
            return index < lines.size() ? Long.parseLong(lines.get(index).strip()) : 0;
        } catch (NumberFormatException notComplete) {
            return 0;
        }
    }
}
