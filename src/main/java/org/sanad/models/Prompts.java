package org.sanad.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the prompts of {@code prompts/<feature>/<service>.<role>.txt}, from the operator's folder where it has the file,
 * else as shipped. Read anew at each call: whoever needs one keeps it.
 */
@ApplicationScoped
public class Prompts {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private final Optional<Path> folder;

    Prompts(PromptsConfig config) {
        this.folder = config.dir();
    }

    /**
     * The words of a prompt.
     *
     * @throws IllegalStateException when it is neither in the folder nor shipped
     */
    public String read(String feature, String service, String role) {
        String name = feature + "/" + service + "." + role + ".txt";
        Optional<Path> own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
        try {
            return own.isPresent() ? Files.readString(own.get()) : shipped(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt " + name + " cannot be read as UTF-8 text", e);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = Prompts.class.getResourceAsStream("/prompts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no prompt " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * A prompt with each <code>{{name}}</code> replaced by its value, in one pass: what a value contains is never a slot.
     *
     * @throws IllegalArgumentException for a slot without a value
     */
    public static String filled(String prompt, Map<String, String> values) {
        Matcher slots = SLOT.matcher(prompt);
        return slots.replaceAll(slot -> {
            String value = values.get(slot.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing is known to fill {{" + slot.group(1) + "}} with");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
