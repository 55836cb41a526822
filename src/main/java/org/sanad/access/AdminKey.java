package org.sanad.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The key of whoever runs the service: made at the first start, kept in a file that only its owner may read, shown once.
 * Where the file can neither be read nor made, no key opens anything.
 */
@ApplicationScoped
public class AdminKey {
    /** The request header that brings a key. */
    public static final String HEADER = "X-API-Key";

    private static final Logger LOG = Logger.getLogger(AdminKey.class);

    /** 256 bits, after which guessing is no way in. */
    private static final int BYTES = 32;

    private final Path file;
    private volatile @Nullable String key;

    AdminKey(AccessConfig config) {
        this.file = config.adminKeyFile().toAbsolutePath();
    }

    void atStart(@Observes StartupEvent start) {
        try {
            key = kept();
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf("There is no admin key: %s cannot be read or made (%s)", file, e.getMessage());
        }
    }

    /** Whether this is the key; takes as long for a wrong one as for the right one. */
    public boolean opens(@Nullable String given) {
        String right = key;
        return given != null
                && right != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private String kept() throws IOException {
        try {
            String found = Files.readString(file).strip();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (NoSuchFileException firstStart) {
            // Made below.
        }
        return made();
    }

    private String made() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("it has no folder");
        }
        Files.createDirectories(folder);
        // Under its name only when it is whole, and never readable for others, not even for a moment.
        Path unfinished = Files.createTempFile(folder, "admin", ".key", ownersOnly(folder));
        Files.writeString(unfinished, fresh + "\n");
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        // Not the log: logs are kept and passed on. Standard output belongs to answers.
        System.err.printf("The admin key, shown this once and kept in %s: %s%n", file, fresh);
        return fresh;
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
