package org.sanad.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer as lines for a terminal: statements with their marks, what is not known, and the sources they stand on. */
final class AnswerText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private AnswerText() {}

    /** The lines, the last one ended too, of the body of {@code POST /api/v1/answers}. */
    static String of(JsonNode answer) {
        List<String> blocks = new ArrayList<>();
        blocks.add(statements(answer));
        blocks.add(lines(answer, "message", "notice"));
        blocks.add(list(answer.path("options"), "- "));
        blocks.add(list(answer.path("unknowns"), "Not known: "));
        blocks.add(sources(answer));
        blocks.add(dataUntil(answer));
        blocks.removeIf(String::isEmpty);
        return String.join("\n", blocks);
    }

    private static String statements(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        for (JsonNode statement : answer.path("statements")) {
            text.append(statement.path("text").asText().strip());
            StringBuilder marks = new StringBuilder();
            statement
                    .path("citations")
                    .forEach(number -> marks.append('[').append(number.asText()).append(']'));
            text.append(marks.isEmpty() ? "" : " ").append(marks).append('\n');
        }
        return text.toString();
    }

    private static String lines(JsonNode answer, String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            String words = answer.path(field).asText("").strip();
            if (!words.isEmpty() && !answer.path(field).isNull()) {
                text.append(words).append('\n');
            }
        }
        return text.toString();
    }

    private static String list(JsonNode items, String mark) {
        StringBuilder text = new StringBuilder();
        for (JsonNode item : items) {
            String words = item.isTextual() ? item.asText() : item.path("label").asText(item.toString());
            text.append(mark).append(words.strip()).append('\n');
        }
        return text.toString();
    }

    private static String sources(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        for (JsonNode citation : answer.path("citations")) {
            text.append('[').append(citation.path("number").asText()).append("] ");
            text.append(citation.path("source").asText());
            if (citation.hasNonNull("publishedAt")) {
                text.append(", ").append(day(citation.path("publishedAt").asText()));
            }
            text.append(" · quote: \"")
                    .append(oneLine(citation.path("quote").asText()))
                    .append('"');
            if (citation.hasNonNull("url")) {
                text.append(" · ").append(citation.path("url").asText());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String dataUntil(JsonNode answer) {
        return answer.hasNonNull("dataUntil")
                ? "Data until " + day(answer.path("dataUntil").asText()) + "\n"
                : "No data yet\n";
    }

    private static String day(String time) {
        try {
            return DAY.format(Instant.parse(time));
        } catch (DateTimeParseException another) {
            return time;
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
