package org.sanad.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads lexicons: YAML files on the class path, one a language in the folder of whoever reads by them. A new language is a
 * new set of files.
 */
public final class Lexicons {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Lexicons() {}

    /** Whether there is such a file. */
    public static boolean has(String file) {
        return Lexicons.class.getResource("/" + file) != null;
    }

    /**
     * A file of the operator's in the form of a shipped one.
     *
     * @throws UncheckedIOException when it cannot be read or is of another form, with what is wrong and where
     */
    public static <T> T read(Path file, Class<T> shape) {
        try {
            return YAML.readValue(file.toFile(), shape);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The lexicon of a station.
     *
     * @param file such as {@code reading/time/en.yaml}
     * @param shape record that the file is read into; a field it lacks is a fault
     * @throws UncheckedIOException when the file is missing or not of that shape: the installation is broken
     */
    public static <T> T read(String file, Class<T> shape) {
        try (InputStream bytes = Lexicons.class.getResourceAsStream("/" + file)) {
            if (bytes == null) {
                throw new IOException("it is not in the jar");
            }
            return YAML.readValue(bytes, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file + ": " + e.getMessage(), e);
        }
    }
}
