package org.sanad.answers;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The product's fixed texts, and dates, as people read them. English so far. */
final class Texts {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("answers.texts", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Texts() {}

    static String say(String key, Object... values) {
        return new MessageFormat(ENGLISH.getString(key), ULocale.ENGLISH).format(values);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(@Nullable Instant instant) {
        return instant == null ? "undated" : DAY.format(instant.atZone(ZoneOffset.UTC));
    }
}
