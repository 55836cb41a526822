package org.sanad.answers;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fixed texts of answers in one language, filled with what claims say. ICU's rules make plurals, digits and dates. A
 * text makes no claim about the world by itself.
 */
final class Phrasebook {
    private static final Map<String, Phrasebook> BOOKS = new ConcurrentHashMap<>();

    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

    private final String language;
    private final ULocale locale;
    private final Properties texts;

    private Phrasebook(String language) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language);
        this.texts = read("/answers/texts_" + language + ".properties");
    }

    /**
     * The texts of a served language.
     *
     * @throws UncheckedIOException when there are none: the language is not served, or the installation is broken
     */
    static Phrasebook of(String language) {
        return BOOKS.computeIfAbsent(language, Phrasebook::new);
    }

    private static Properties read(String file) {
        try (InputStream bytes = Phrasebook.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IOException("it is not in the jar");
            }
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts " + file + ": " + e.getMessage(), e);
        }
    }

    /** ISO 639-1 code. */
    String language() {
        return language;
    }

    /** A text without slots. */
    String say(String key) {
        return say(key, Map.of());
    }

    /**
     * A text with its slots filled.
     *
     * @throws IllegalArgumentException when the language lacks the text
     */
    String say(String key, Map<String, ?> values) {
        return new MessageFormat(pattern(key), locale).format(values);
    }

    /** The pattern of a text, slots open. */
    String pattern(String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + language);
        }
        return pattern;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The name of a code in this language. */
    String name(String family, Enum<?> code) {
        return say(family + "." + code.name());
    }

    /** A number in the language's digits. */
    String number(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String day(LocalDate day) {
        SimpleDateFormat format = new SimpleDateFormat("d MMMM y", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                (Object) day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    /** The day of an instant in UTC; a word where there is none. */
    String day(@Nullable Instant instant) {
        return instant == null
                ? say("frame.undated")
                : day(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The words of a text between its slots. */
    List<String> literals(String key) {
        return List.of(SLOT.split(pattern(key)));
    }
}
