package org.sanad.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Folders filled aside and renamed into place when complete. A kill leaves only a folder nobody looks into, even when an
 * orphaned program goes on writing there; {@link #clearLeftovers} removes it at a later start.
 */
final class FreshFolder {
    private static final String MARK = ".unfinished-";

    private FreshFolder() {}

    /** An empty folder beside {@code target}, never used before. */
    static Path beside(Path target) throws IOException {
        Path folder = target.resolveSibling(target.getFileName() + MARK + UUID.randomUUID());
        return Files.createDirectories(folder);
    }

    /** Gives a complete folder its name, and makes that name last through a loss of power. */
    static void place(Path folder, Path target) throws IOException {
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel parent = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    /** Removes what earlier kills left in {@code parent}; what cannot be removed now is left for the next start. */
    static void clearLeftovers(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> children = Files.list(parent)) {
            leftovers = children.filter(child -> child.getFileName().toString().contains(MARK))
                    .toList();
        }
        for (Path leftover : leftovers) {
            delete(leftover);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException anOrphanStillWritesThere) {
            // It is in nobody's way: no name that is ever looked for.
        }
    }
}
