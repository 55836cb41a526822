package org.sanad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Long expected outputs, kept as files; {@code -Dsnap} writes what is found, to be reviewed in the diff. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("src", "test", "resources", "snapshots");

    private Snapshots() {}

    /** Asserts that the words are those of the file. */
    public static void assertSame(String name, String words) {
        Path file = FOLDER.resolve(name);
        try {
            if (System.getProperty("snap") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, words);
            }
            assertThat(words).as("snapshot " + name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
