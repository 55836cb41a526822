package org.sanad.eval.answers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.GeneratedSection;
import org.sanad.eval.extraction.PartScores;
import org.sanad.places.Gazetteer;
import org.sanad.reading.speakers.SpeakerRegistry;

/**
 * Measures how a service answers the gold questions, each part over a store that holds its reports and the sample seeds;
 * prints tables and keeps them in a document.
 */
public final class AnswerEvaluation {
    private final Gazetteer gazetteer;
    private final SpeakerRegistry registry;
    private final PrintStream out;
    private final Consumer<String> progress;

    /** Reads answers by {@code gazetteer}, prints tables to {@code out} and tells {@code progress} what is under way. */
    public AnswerEvaluation(Gazetteer gazetteer, PrintStream out, Consumer<String> progress) {
        this.gazetteer = gazetteer;
        this.registry = new SpeakerRegistry();
        this.out = out;
        this.progress = progress;
    }

    /**
     * What to measure.
     *
     * @param gold folder with the parts of the questions; those of the reports lie beside it
     * @param seeds folder with the sample reports that every service holds
     * @param part the only part to ask, null for all
     * @param language the only language to ask in, null for all
     * @param misses whether to list what was missed
     * @param document Markdown file for the tables, null to keep none; written only when nothing is left out
     * @param date of the measurement, which questions without a moment of their own are asked on
     */
    public record Request(
            Path gold,
            Path seeds,
            @Nullable String part,
            @Nullable String language,
            boolean misses,
            @Nullable Path document,
            LocalDate date) {}

    /**
     * Measures and prints; whether there was anything to measure on.
     *
     * @param host gives a service for each part
     * @throws IOException when a gold file does not keep its form, or a service cannot be had or spoken to
     */
    public boolean run(Request request, AnswersService.Host host) throws IOException, InterruptedException {
        List<PartAnswers> parts = new ArrayList<>();
        for (String name : List.of(PartScores.DEVELOP, PartScores.MEASURED)) {
            if (request.part() != null && !request.part().equals(name)) {
                continue;
            }
            GoldTexts texts = GoldTexts.read(request.gold().resolveSibling("reports"), name, request.seeds());
            List<GoldQuestion> questions = GoldQuestions.read(request.gold(), name, texts);
            if (questions.isEmpty()) {
                out.println("No gold questions to ask in " + request.gold().resolve(name));
                continue;
            }
            progress.accept("measuring " + name);
            PartAnswers part = part(name, texts, questions, request, host);
            parts.add(part);
            out.println(AnswerTables.forTerminal(part));
            if (request.misses()) {
                boolean seen = !name.equals(PartScores.MEASURED);
                out.println(seen ? AnswerTables.misses(part) : AnswerTables.missedIds(part));
            }
        }
        Path document = request.document();
        if (document != null && request.part() == null && request.language() == null && !parts.isEmpty()) {
            new GeneratedSection(document, "gold questions").write(AnswerTables.markdown(parts, request.date()));
        }
        return !parts.isEmpty();
    }

    private PartAnswers part(
            String name, GoldTexts texts, List<GoldQuestion> questions, Request request, AnswersService.Host host)
            throws IOException, InterruptedException {
        StoredReports reports;
        List<Asking.Answered> answers;
        try (AnswersService.Running running = host.start()) {
            reports = running.empty()
                    ? new ReportLoading(running.service(), progress).load(texts)
                    : StoredReports.of(running.service(), texts);
            absent(texts, reports);
            answers = new Asking(running.service(), progress).ask(questions, request.language());
        }
        progress.accept("scoring " + answers.size() + " answers");
        StatementReader reader =
                new StatementReader(gazetteer, registry, new CitedReader(gazetteer, registry, reports));
        List<AskedQuestion> asked = answers.stream()
                .map(a -> read(a, reports, reader, request.date()))
                .toList();
        return PartAnswers.of(name, asked, Metrics.all(registry));
    }

    private void absent(GoldTexts texts, StoredReports reports) {
        List<String> held =
                reports.byId().values().stream().map(StoredReports.Stored::name).toList();
        List<String> absent = texts.names().keySet().stream()
                .filter(name -> !held.contains(name))
                .sorted()
                .toList();
        if (!absent.isEmpty()) {
            progress.accept(
                    "the service does not hold " + absent.size() + " of the reports: " + String.join(", ", absent));
        }
    }

    private static AskedQuestion read(
            Asking.Answered answered, StoredReports reports, StatementReader reader, LocalDate date) {
        GivenAnswer answer = answered.answer();
        String asOf = answered.question().asOf();
        LocalDate day = asOf == null ? date : OffsetDateTime.parse(asOf).toLocalDate();
        List<StatementReading> readings = answer.statements().stream()
                .map(s -> reader.read(s, answer.citations(s), answer.language(), day))
                .toList();
        return new AskedQuestion(answered.question(), answer, answered.plain(), reports, readings);
    }
}
