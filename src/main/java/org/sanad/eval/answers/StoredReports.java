package org.sanad.eval.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.text.SourceText;
import org.sanad.text.Span;

/** The reports that a service holds, and where gold quotes stand in them. */
final class StoredReports {
    private final Map<String, Stored> byId;

    StoredReports(Map<String, Stored> byId) {
        this.byId = Map.copyOf(byId);
    }

    /**
     * A report.
     *
     * @param name as gold questions call it
     * @param text as stored
     * @param language ISO 639-1 code
     */
    record Stored(
            String id,
            String name,
            String text,
            String language,
            @Nullable String title,
            String status) {}

    /** All that a service holds; those sent by others than us are known by their text. */
    static StoredReports of(AnswersService service, GoldTexts texts) throws IOException, InterruptedException {
        Map<String, String> byText = new HashMap<>();
        texts.names().forEach((name, text) -> byText.put(text.strip(), name));
        Map<String, Stored> byId = new HashMap<>();
        String next = "";
        do {
            JsonNode page = service.get("/api/v1/reports?limit=200" + next);
            for (JsonNode item : page.path("items")) {
                String text = item.path("text").asText();
                String given = GoldTexts.name(item.path("externalId").asText());
                String name = texts.of(given) == null ? byText.getOrDefault(text.strip(), given) : given;
                Stored stored = new Stored(
                        item.path("id").asText(),
                        name,
                        text,
                        item.path("language").asText(),
                        item.hasNonNull("title") ? item.path("title").asText() : null,
                        item.path("status").asText());
                byId.put(stored.id(), stored);
            }
            next = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!next.isEmpty());
        return new StoredReports(byId);
    }

    Map<String, Stored> byId() {
        return byId;
    }

    /** The report cited, null when the service holds none of that id. */
    @Nullable
    Stored of(GivenAnswer.Citation citation) {
        return byId.get(citation.reportId());
    }

    /** Whether the citation covers the gold words, or they cover it, by at least half of the shorter of the two. */
    boolean meets(GivenAnswer.Citation citation, Reference reference) {
        Stored report = of(citation);
        return report != null
                && report.name().equals(reference.report())
                && occurrences(reference.quote(), report.text()).stream()
                        .anyMatch(gold -> meets(citation.span(), gold));
    }

    static boolean meets(Span cited, Span gold) {
        int shared = Math.min(cited.end(), gold.end()) - Math.max(cited.begin(), gold.begin());
        return shared > 0 && 2 * shared >= Math.min(cited.length(), gold.length());
    }

    private static List<Span> occurrences(String quote, String text) {
        SourceText source = new SourceText(text);
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            spans.add(source.span(at, at + quote.length()));
        }
        return spans;
    }
}
