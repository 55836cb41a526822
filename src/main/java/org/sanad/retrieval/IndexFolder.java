package org.sanad.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/**
 * The index on disk: generations, each a folder, and a file that names the one that is whole. A new generation is built
 * beside the old and named only when it is complete, so that a crash at any moment leaves the old one or none. One
 * process at a time uses it, held by a lock of the operating system, which ends with the process however that ends.
 */
final class IndexFolder implements AutoCloseable {
    /** Raised with every change of what is indexed and how, see {@link IndexedClaim}. */
    static final int MAPPING_VERSION = 4;

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final String GENERATION = "generation-";

    private final Path root;
    private final int version;
    private final FileChannel lockFile;

    /**
     * Takes the folder for this process.
     *
     * @param patience how long another process that is about to end may still hold it
     * @throws IllegalStateException when it still does after that
     */
    IndexFolder(Path root, int version, Duration patience) {
        this.root = root.toAbsolutePath().normalize();
        this.version = version;
        try {
            Files.createDirectories(this.root);
            lockFile =
                    FileChannel.open(this.root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(patience);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot use " + this.root + " for the index: make it writable or set sanad.retrieval.index-dir", e);
        }
    }

    /** The generation that is named whole, readable throughout and of this version, if there is one. */
    Optional<Path> whole() {
        Path name = root.resolve("current");
        if (!Files.exists(name)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(name);
            if (lines.size() != 2 || !lines.getFirst().equals("mapping " + version)) {
                LOG.infof("The index in %s is of another version and is built anew", root);
                return Optional.empty();
            }
            Path generation = root.resolve(lines.getLast());
            readThroughout(generation);
            return Optional.of(generation);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The index in %s cannot be read and is built anew: %s", root, e);
            return Optional.empty();
        }
    }

    /** The folder of a new generation, not yet there. */
    Path fresh() {
        return root.resolve(GENERATION + UUID.randomUUID());
    }

    /** Names this generation as the whole one; the next start uses it. */
    void name(Path generation) {
        Path draft = root.resolve("current.draft");
        try {
            Files.writeString(draft, "mapping " + version + "\n" + generation.getFileName() + "\n");
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + draft, e);
        }
    }

    /** Deletes every other generation; what cannot be deleted now is tried again next time. */
    void keepOnly(Path generation) {
        if (!lockFile.isOpen()) {
            return; // Closed meanwhile: what lies here may be another process's already.
        }
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(e -> e.getFileName().toString().startsWith(GENERATION) && !e.equals(generation))
                    .forEach(IndexFolder::delete);
        } catch (IOException e) {
            LOG.warnf("Old index files in %s cannot be listed: %s", root, e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            LOG.warnf("The index folder %s cannot be released: %s", root, e);
        }
    }

    private void lock(Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!locked()) {
            if (System.nanoTime() > deadline) {
                lockFile.close();
                throw new IllegalStateException("Another process uses the index in " + root
                        + ": stop it, or give this one a data folder of its own with SANAD_DATA_DIR");
            }
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for the index in " + root, e);
            }
        }
    }

    private boolean locked() throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held in this very process, as when an application restarts within its JVM: wait for it all the same.
            return false;
        }
    }

    /** Opens every segment and compares every file with its checksum; Lucene itself would meet most damage only when searching. */
    private static void readThroughout(Path generation) throws IOException {
        if (!Files.isDirectory(generation)) {
            throw new NoSuchFileException(generation.toString());
        }
        try (FSDirectory files = FSDirectory.open(generation.resolve(OpenIndex.NAME));
                DirectoryReader reader = DirectoryReader.open(files)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            LOG.warnf("Old index files in %s cannot be deleted: %s", folder, e);
        }
    }
}
