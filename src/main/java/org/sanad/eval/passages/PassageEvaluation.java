package org.sanad.eval.passages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.GeneratedSection;
import org.sanad.places.GazetteerFiles;
import org.sanad.places.NamedPlaces;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.retrieval.Concepts;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.Relevance;
import org.sanad.retrieval.RelevanceWeights;
import org.sanad.retrieval.Terms;

/**
 * Measures by which sentences questions are answered, and which are not answered at all, on the OMoS-QA files of a folder:
 * by the service's question reader and by {@link Relevance}, in this process.
 */
public final class PassageEvaluation {
    private static final List<String> LANGUAGES = List.of("en", "ar", "fr", "uk");
    private static final String HEAD =
            "| | evidence P | R | F1 | abstention P | R | F1 |\n| --- | --- | --- | --- | --- | --- | --- |\n";

    private final PrintStream out;
    private final Concepts concepts = new Concepts();
    private final QuestionReader reader;

    /** Puts the reader together as the service does. */
    public PassageEvaluation(PrintStream out) {
        this.out = out;
        SpeakerRegistry registry = new SpeakerRegistry();
        this.reader =
                new QuestionReader(GazetteerFiles.load(), registry, new Terms(concepts, registry), NamedPlaces::new);
    }

    /**
     * What to measure.
     *
     * @param data folder with the files
     * @param split which of their splits, such as {@code dev}
     * @param weights file to fit the weights into, from the folder's English training split; null to measure only
     * @param document Markdown file for the table of the split {@code dev}
     * @param date of the measurement
     */
    public record Request(Path data, String split, @Nullable Path weights, Path document, LocalDate date) {}

    /** Measures and prints; whether there was anything to measure on. */
    public boolean run(Request request) throws IOException {
        RelevanceWeights weights =
                request.weights() == null ? RelevanceWeights.shipped() : fitted(request, request.weights());
        Relevance relevance = new Relevance(concepts, weights);
        Relevance always = new Relevance(concepts, weights.withoutFloor());
        List<String> withoutFloor = new ArrayList<>();
        Map<String, PassageScores> rows = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Path file = request.data().resolve("omos-qa-%s-%s.jsonl".formatted(request.split(), language));
            if (Files.isRegularFile(file)) {
                JudgedQuestions judged = read(file, language, relevance);
                PassageScores scores = judged.scores(relevance);
                withoutFloor.add(language + " "
                        + PassageScores.rate(judged.scores(always).f1()));
                rows.put(language, scores);
                out.println(language + "  " + String.join("  ", scores.cells()));
            } else {
                out.println("Not measured: there is no " + file.getFileName() + " in " + request.data());
            }
        }
        if (!rows.isEmpty() && request.split().equals("dev")) {
            new GeneratedSection(request.document(), "passages").write(markdown(rows, withoutFloor, request.date()));
        }
        return !rows.isEmpty();
    }

    private JudgedQuestions read(Path file, String language, Relevance relevance) throws IOException {
        return JudgedQuestions.of(PassageQuestion.of(file), language, reader, relevance);
    }

    private RelevanceWeights fitted(Request request, Path weights) throws IOException {
        Path file = request.data().resolve("omos-qa-train-en.jsonl");
        JudgedQuestions training = read(file, "en", new Relevance(concepts, NONE));
        RelevanceFit.Fitted fitted = new RelevanceFit(training, concepts).fit();
        out.println("fitted on " + file.getFileName() + ", judged by weights that had not seen the page:  "
                + String.join("  ", fitted.unseen().cells()));
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));
        yaml.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        Files.writeString(
                weights,
                "# Written by ./sanad eval passages --fit; docs/passages.md says what it was fitted on. Neighbour: RelevanceWeights.\n"
                        + yaml.writeValueAsString(rounded(fitted.weights())));
        if (request.split().equals("dev")) {
            new GeneratedSection(request.document(), "fit").write(HEAD + row("en, training", fitted.unseen()) + "\n");
        }
        return rounded(fitted.weights());
    }

    private static final RelevanceWeights NONE = new RelevanceWeights(
            new RelevanceWeights.Logistic(0, Map.of()), new RelevanceWeights.Logistic(0, Map.of()), 1, 0);

    /** To as many digits as mean anything, so that the file can be read. */
    private static RelevanceWeights rounded(RelevanceWeights weights) {
        return new RelevanceWeights(
                rounded(weights.sentence()), rounded(weights.passage()), rounded(weights.floor()), weights.lean());
    }

    private static RelevanceWeights.Logistic rounded(RelevanceWeights.Logistic logistic) {
        Map<String, RelevanceWeights.Weight> features = new TreeMap<>();
        logistic.features()
                .forEach((name, w) -> features.put(
                        name,
                        new RelevanceWeights.Weight(rounded(w.mean()), rounded(w.deviation()), rounded(w.weight()))));
        return new RelevanceWeights.Logistic(rounded(logistic.bias()), features);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static String markdown(Map<String, PassageScores> rows, List<String> withoutFloor, LocalDate date) {
        List<String> lines = new ArrayList<>();
        rows.forEach((language, scores) -> lines.add(row(language, scores)));
        List<String> means = new ArrayList<>();
        rows.forEach((language, scores) -> means.add(language + " " + PassageScores.rate(scores.f1OfMeans())));
        return "Measured on " + date + " by `./sanad eval passages --data FOLDER`.\n\n" + HEAD
                + String.join("\n", lines) + "\n\nF1 of mean precision and mean recall: " + String.join(", ", means)
                + ".\n\nEvidence F1 if nothing were ever abstained from: " + String.join(", ", withoutFloor)
                + ".\n";
    }

    private static String row(String name, PassageScores scores) {
        return "| " + name + " | " + String.join(" | ", scores.cells()) + " |";
    }
}
