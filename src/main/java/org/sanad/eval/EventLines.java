package org.sanad.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event with the claims of one report, as lines that a person can hold against the article. */
final class EventLines {
    private final PrintStream out;

    EventLines(PrintStream out) {
        this.out = out;
    }

    /** Prints it; how many claims of the report it has. */
    int print(int number, JsonNode event, String reportId) {
        String group = event.path("group").asText();
        String type = event.path("type").asText();
        out.printf("%d. %s/%s%s%n", number, group, type, sector(event));
        field("place", place(event.path("location")));
        field("from", place(event.path("origin")));
        field("to", place(event.path("destination")));
        field("time", time(event.path("time")));
        field("actors", names(event.path("actors")));
        field("targets", names(event.path("targets")));
        field(
                "status",
                event.path("status").asText() + ", " + event.path("realis").asText());
        field("figures", figures(event.path("figures")));
        int claims = 0;
        for (JsonNode claim : event.path("claims")) {
            if (claim.path("reportId").asText().equals(reportId)) {
                claims++;
                print(claim);
            }
        }
        out.println();
        return claims;
    }

    private void print(JsonNode claim) {
        out.printf(
                "   - %s, %s, %s, %s (%s)%n",
                claim.path("predicate").asText(),
                claim.path("polarity").asText(),
                claim.path("status").asText(),
                claim.path("modality").asText(),
                claim.path("extractor").asText());
        out.println("     said by " + speaker(claim.path("attribution")));
        String figures = figures(claim.path("figures"));
        if (!figures.isEmpty()) {
            out.println("     figures " + figures);
        }
        JsonNode evidence = claim.path("evidence");
        out.printf(
                "     %d..%d \"%s\"%n",
                evidence.path("begin").asInt(),
                evidence.path("end").asInt(),
                evidence.path("text").asText());
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.printf("   %-8s %s%n", name, value);
        }
    }

    private static String sector(JsonNode event) {
        return joined(" ", text(event, "sector"), text(event, "subsector"), text(event, "effect"))
                .transform(words -> words.isEmpty() ? "" : " (" + words + ")");
    }

    private static String place(JsonNode place) {
        if (!place.isObject()) {
            return "";
        }
        String details = joined(
                ", ",
                text(place, "precision"),
                text(place, "relation"),
                text(place, "admin1"),
                text(place, "countryCode"));
        return joined(" ", text(place, "name"), details.isEmpty() ? null : "(" + details + ")");
    }

    private static String time(JsonNode time) {
        String start = text(time, "start");
        String end = text(time, "end");
        String days;
        if (start != null && start.equals(end)) {
            days = start;
        } else if (start == null && end == null) {
            days = "unknown";
        } else {
            days = (start == null ? "…" : start) + " to " + (end == null ? "…" : end);
        }
        String words = text(time, "text");
        return days + " ("
                + joined(
                        ", ",
                        text(time, "precision"),
                        text(time, "anchor"),
                        words == null ? null : "\"" + words + "\"",
                        time.path("ongoing").asBoolean() ? "ongoing" : null)
                + ")";
    }

    private static String names(JsonNode parties) {
        List<String> names = new ArrayList<>();
        for (JsonNode party : parties) {
            String kind = text(party, "kind");
            names.add(party.path("name").asText() + (kind == null ? "" : " (" + kind + ")"));
        }
        return String.join(", ", names);
    }

    private static String figures(JsonNode figures) {
        List<String> lines = new ArrayList<>();
        for (JsonNode figure : figures) {
            String value = text(figure, "value");
            String min = text(figure, "min");
            String max = text(figure, "max");
            String range = min != null && min.equals(max) ? min : joined("..", min, max);
            String words = text(figure, "text");
            lines.add(joined(
                    " ",
                    text(figure, "measure"),
                    value != null ? value : range,
                    text(figure, "unit"),
                    text(figure, "qualifier"),
                    words == null ? null : "\"" + words + "\""));
        }
        return String.join("; ", lines);
    }

    /** The innermost speaker, then those who pass it on, outwards. */
    private static String speaker(JsonNode attribution) {
        List<String> chain = new ArrayList<>();
        for (JsonNode speaker : attribution) {
            String details = joined(", ", text(speaker, "role"), text(speaker, "alignment"), text(speaker, "cue"));
            chain.addFirst(speaker.path("name").asText() + (details.isEmpty() ? "" : " (" + details + ")"));
        }
        return chain.isEmpty() ? "nobody" : String.join(", via ", chain);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static String joined(String separator, @Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (@Nullable String part : parts) {
            if (part != null && !part.isEmpty()) {
                present.add(part);
            }
        }
        return String.join(separator, present);
    }
}
