package org.sanad.reports;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Language;

/** Checks a submission field by field and makes a draft of it; every fault is named, not only the first. */
final class SubmissionReader {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    private static final Set<String> WEB = Set.of("http", "https");

    /** News agencies are older, dated reports are not: an earlier year is a slip. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** Why words are refused that are not {@link #storable}. */
    static final String UNSTORABLE = "must not hold U+0000 or half a surrogate pair";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_URL = 4_000;

    private final List<FieldError> errors = new ArrayList<>();

    private SubmissionReader() {}

    /** What a submission turns out to be. */
    sealed interface Reading {
        /** It may be stored. */
        record Sound(ReportDraft draft) implements Reading {}

        /** It may not. */
        record Faulty(List<FieldError> errors) implements Reading {}
    }

    /** Reads a submission. */
    static Reading read(ReportSubmission submission) {
        return new SubmissionReader().check(submission);
    }

    private Reading check(ReportSubmission submission) {
        String text = text(submission);
        String source = required("source", submission.source(), LONGEST_NAME);
        String title = optional("title", submission.title(), LONGEST_TITLE);
        String url = url(submission.url());
        String language = language(submission.language());
        Instant publishedAt = publishedAt(submission.publishedAt());
        String externalId = optional("externalId", submission.externalId(), LONGEST_NAME);
        Report.Confidentiality confidentiality =
                oneOf("confidentiality", submission.confidentiality(), Report.Confidentiality.PUBLIC);
        if (text == null || source == null || !errors.isEmpty()) {
            return new Reading.Faulty(List.copyOf(errors));
        }
        String known = language == null ? Language.detect(text) : language;
        return new Reading.Sound(
                new ReportDraft(text, source, title, url, known, publishedAt, externalId, confidentiality));
    }

    private @Nullable String text(ReportSubmission submission) {
        String sent = submission.text();
        Format format = oneOf("format", submission.format(), Format.PLAIN);
        if (sent == null || sent.isBlank()) {
            errors.add(new FieldError("text", "must be given and not blank"));
            return null;
        }
        if (unstorable("text", sent)) {
            return null;
        }
        return switch (format) {
            case PLAIN -> sent;
            case HTML -> {
                String visible = VisibleText.of(sent);
                if (visible.isBlank()) {
                    errors.add(new FieldError("text", "holds no visible words"));
                }
                yield unstorable("text", visible) || visible.isBlank() ? null : visible;
            }
        };
    }

    /** How the text of a submission is written. */
    private enum Format {
        PLAIN,
        HTML
    }

    private @Nullable String required(String field, @Nullable String words, int longest) {
        String given = optional(field, words, longest);
        if (given == null && errors.stream().noneMatch(e -> e.field().equals(field))) {
            errors.add(new FieldError(field, "must be given and not blank"));
        }
        return given;
    }

    private @Nullable String optional(String field, @Nullable String words, int longest) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (unstorable(field, words)) {
            return null;
        }
        if (words.length() > longest) {
            errors.add(new FieldError(field, "must have at most " + longest + " characters"));
            return null;
        }
        return words.strip();
    }

    private @Nullable String url(@Nullable String words) {
        String given = optional("url", words, LONGEST_URL);
        if (given == null) {
            return null;
        }
        try {
            URI uri = new URI(given);
            String scheme = uri.getScheme();
            if (scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) && uri.getRawAuthority() != null) {
                return given;
            }
        } catch (URISyntaxException notAnAddress) {
            // Told below, in the same words as an address of another kind.
        }
        errors.add(new FieldError("url", "must be a whole http or https address"));
        return null;
    }

    private @Nullable String language(@Nullable String words) {
        String given = optional("language", words, LONGEST_NAME);
        if (given == null) {
            return null;
        }
        String tag = given.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!LANGUAGE_TAG.matcher(tag).matches()) {
            errors.add(new FieldError("language", "must be a language code such as en or ar"));
            return null;
        }
        return tag.split("-", 2)[0];
    }

    private @Nullable Instant publishedAt(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String given = words.toUpperCase(Locale.ROOT);
        if (RFC_3339.matcher(given).matches()) {
            try {
                Instant time = OffsetDateTime.parse(given).toInstant().truncatedTo(ChronoUnit.MICROS);
                if (!time.isBefore(EARLIEST)) {
                    return time;
                }
            } catch (DateTimeException noSuchTime) {
                // Told below: the form is right, but there is no such day or hour.
            }
        }
        errors.add(new FieldError("publishedAt", "must be a date-time of RFC 3339 such as 2024-11-29T15:00:00Z"));
        return null;
    }

    private <E extends Enum<E>> E oneOf(String field, @Nullable String words, E usual) {
        if (words == null) {
            return usual;
        }
        E[] all = usual.getDeclaringClass().getEnumConstants();
        for (E one : all) {
            if (one.name().equals(words)) {
                return one;
            }
        }
        errors.add(new FieldError(field, "must be one of " + List.of(all)));
        return usual;
    }

    private boolean unstorable(String field, String words) {
        if (storable(words)) {
            return false;
        }
        errors.add(new FieldError(field, UNSTORABLE));
        return true;
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair is no character of UTF-8. */
    static boolean storable(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1));
            if (c == '\0' || (Character.isSurrogate(c) && !pair)) {
                return false;
            }
            if (pair) {
                i++;
            }
        }
        return true;
    }
}
