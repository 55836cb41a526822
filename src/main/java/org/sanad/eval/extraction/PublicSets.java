package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.events.EventType;
import org.sanad.extraction.ClaimExtractor;

/** Measures on public sets that lie in a folder outside the project; each that is missing is said in one line. */
final class PublicSets {
    private final Path folder;
    private final ClaimExtractor extractor;
    private final List<String> rows = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    private PublicSets(Path folder, ClaimExtractor extractor) {
        this.folder = folder;
        this.extractor = extractor;
    }

    /**
     * What they came to.
     *
     * @param rows of a Markdown table
     * @param absent a sentence for each set that is not there
     */
    record Result(List<String> rows, List<String> absent) {
        String markdown(LocalDate date) {
            return "Measured on " + date + " by `./sanad eval extraction --data FOLDER`.\n\n" + table();
        }

        String table() {
            return "| set | sentences | precision | recall | F1 | |\n| --- | --- | --- | --- | --- | --- |\n"
                    + String.join("\n", rows) + "\n";
        }
    }

    static Result measure(Path folder, ClaimExtractor extractor) throws IOException {
        PublicSets sets = new PublicSets(folder, extractor);
        sets.eventLocations();
        sets.labels("arabic-assault-dev.jsonl", "violence in Arabic sentences", SentenceLabels.VIOLENCE);
        sets.labels("arabic-protest-dev.jsonl", "protest in Arabic sentences", SentenceLabels.PROTEST);
        sets.re3d();
        return new Result(List.copyOf(sets.rows), List.copyOf(sets.absent));
    }

    private void eventLocations() throws IOException {
        Optional<List<JsonNode>> lines = lines("event-location-dev.jsonl");
        if (lines.isPresent()) {
            EventLocations result = EventLocations.of(lines.get(), VerbPlaces.of(extractor));
            row(
                    "places of event verbs",
                    result.sentences(),
                    result.tally(),
                    "%d sentences with unclear marks left out".formatted(result.unclear()));
        }
    }

    private void labels(String file, String name, Set<EventType> types) throws IOException {
        Optional<List<JsonNode>> lines = lines(file);
        if (lines.isPresent()) {
            SentenceLabels result = SentenceLabels.of(lines.get(), types, extractor);
            row(
                    name,
                    result.sentences(),
                    result.tally(),
                    "fires on %s of %d difficult no"
                            .formatted(ScoreTables.rate(result.firingRate()), result.difficult()));
        }
    }

    private void re3d() throws IOException {
        Optional<Re3dPlaces> result = Re3dPlaces.of(folder.resolve("re3d"), extractor);
        result.ifPresentOrElse(
                found -> rows.add(
                        "| places in press releases | | %s | | | %d of %d places in %d claims of %d documents |"
                                .formatted(
                                        ScoreTables.rate(new Tally(found.marked(), found.places() - found.marked(), 0)
                                                .precision()),
                                        found.marked(),
                                        found.places(),
                                        found.claims(),
                                        found.documents())),
                () -> absent("re3d"));
    }

    private Optional<List<JsonNode>> lines(String file) throws IOException {
        Optional<List<JsonNode>> lines = LabelledLines.of(folder.resolve(file));
        if (lines.isEmpty()) {
            absent(file);
        }
        return lines;
    }

    private void absent(String name) {
        absent.add("Not measured: there is no " + name + " in " + folder);
    }

    private void row(String name, int sentences, Tally tally, String note) {
        rows.add("| %s | %d | %s | %s | %s | %s |"
                .formatted(
                        name,
                        sentences,
                        ScoreTables.rate(tally.precision()),
                        ScoreTables.rate(tally.recall()),
                        ScoreTables.rate(tally.f1()),
                        note));
    }
}
