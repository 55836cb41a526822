package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.text.SourceText;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * The event-location set: sentences with one verb each and the words that name the places of its happening. Every
 * sentence is a report of its own, without a date. A place is right when it shares a word with a place of the gold set,
 * each used once; most verbs have none, and a place given to one of those is wrong.
 *
 * <p>Almost half of the places are marked by the indices of their first and last token rather than by characters, which
 * as characters are a letter or nothing. They are told by not beginning and ending where words do, and read as tokens.
 * A sentence with a mark that is a place in neither way is left out.
 *
 * @param sentences how many were measured on
 * @param unclear how many were left out
 */
record EventLocations(int sentences, int unclear, Tally tally) {
    static EventLocations of(List<JsonNode> lines, VerbPlaces places) {
        Tally tally = Tally.NONE;
        int unclear = 0;
        for (int i = 0; i < lines.size(); i++) {
            Marks marks = Marks.of(lines.get(i));
            if (marks == null) {
                unclear++;
                continue;
            }
            var report = GoldReport.report("event-location " + i, marks.text(), "sample", "en", null, null);
            tally = tally.plus(compare(marks.places(), List.copyOf(places.of(report, marks.verb()))));
        }
        return new EventLocations(lines.size() - unclear, unclear, tally);
    }

    static Tally compare(List<String> gold, List<String> got) {
        long[][] weights = new long[gold.size()][got.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                weights[i][j] = TokenOverlap.share(gold.get(i), got.get(j)) ? 1 : 0;
            }
        }
        int right = 0;
        for (int column : Assignment.of(weights, got.size())) {
            right += column >= 0 ? 1 : 0;
        }
        return new Tally(right, got.size() - right, gold.size() - right);
    }

    /** What is marked in one sentence. */
    record Marks(String text, Span verb, List<String> places) {
        /** Null when a mark cannot be understood. */
        static @Nullable Marks of(JsonNode line) {
            String text = line.path("text").asText();
            List<Token> tokens = Tokens.of(text, "en");
            List<String> places = new ArrayList<>();
            Span verb = new Span(0, 0);
            for (JsonNode span : line.path("spans")) {
                int start = span.path("start").asInt();
                int end = span.path("end").asInt();
                if (span.path("label").asText().equals("VERB")) {
                    verb = new Span(start, end);
                    continue;
                }
                String place = place(new SourceText(text), tokens, start, end);
                if (place == null) {
                    return null;
                }
                places.add(place);
            }
            return new Marks(text, verb, places);
        }

        private static @Nullable String place(SourceText text, List<Token> tokens, int start, int end) {
            boolean begins =
                    tokens.stream().anyMatch(t -> text.span(t.begin(), t.end()).begin() == start);
            boolean ends =
                    tokens.stream().anyMatch(t -> text.span(t.begin(), t.end()).end() == end);
            if (begins && ends && start < end) {
                return text.slice(new Span(start, end));
            }
            if (start > end || end >= tokens.size()) {
                return null;
            }
            String words = Tokens.words(tokens, start, end + 1);
            return tokens.subList(start, end + 1).stream().anyMatch(Token::capitalised) ? words : null;
        }
    }
}
