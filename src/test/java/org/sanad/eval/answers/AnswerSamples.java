package org.sanad.eval.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.answers.GivenAnswer.Citation;
import org.sanad.eval.answers.GivenAnswer.Statement;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.SourceText;

/** Two small reports, gold questions about them, and answers made by hand. */
final class AnswerSamples {
    static final LocalDate ASKED = LocalDate.of(2024, 12, 1);
    static final Instant PUBLISHED = Instant.parse("2024-11-30T12:00:00Z");

    static final String SHELLING =
            "Shelling hit the market of Saraqib in Syria on Friday and killed over 50 people, the Syrian Observatory for"
                    + " Human Rights said.";
    static final String DENIAL = "The Syrian army denied that it had shelled the market.";
    static final String ROAD = "The M5 highway was closed on 28 November.";
    static final String ENGLISH = SHELLING + "\n\n" + DENIAL + " " + ROAD;
    static final String ARABIC = "قال المرصد السوري لحقوق الإنسان إن القصف أدى إلى مقتل ١٤ شخصاً في حلب يوم الجمعة.";

    static final GoldTexts TEXTS = new GoldTexts(List.of(), Map.of("en-01", ENGLISH, "ar-02", ARABIC));
    static final StoredReports REPORTS = new StoredReports(Map.of(
            "r1", new StoredReports.Stored("r1", "en-01", ENGLISH, "en", null, "EXTRACTED"),
            "r2", new StoredReports.Stored("r2", "ar-02", ARABIC, "ar", null, "EXTRACTED")));

    static final SpeakerRegistry REGISTRY = new SpeakerRegistry();
    private static final Gazetteer GAZETTEER = GazetteerFiles.load();
    private static final StatementReader READER =
            new StatementReader(GAZETTEER, REGISTRY, new CitedReader(GAZETTEER, REGISTRY, REPORTS));

    private AnswerSamples() {}

    /** A question of that kind by its other fields. */
    static GoldQuestion question(GoldQuestion.Kind kind, String fields) {
        String yaml = "- id: en-x-01\n  question: What?\n  kind: " + kind + "\n" + fields.indent(2);
        try {
            return GoldQuestions.of(yaml, TEXTS).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldQuestion question(String fields) {
        return question(GoldQuestion.Kind.FIGURE, fields);
    }

    /** A citation of words of one of the two reports. */
    static Citation cite(int number, String claim, String quote) {
        boolean english = ENGLISH.contains(quote);
        String text = english ? ENGLISH : ARABIC;
        int begin = text.indexOf(quote);
        return new Citation(
                number,
                claim,
                english ? "r1" : "r2",
                "Sample Wire",
                List.of("Sample Wire"),
                null,
                PUBLISHED,
                quote,
                new SourceText(text).span(begin, begin + quote.length()));
    }

    static Statement say(String text, Integer... citations) {
        return new Statement(text, List.of(citations), "SINGLE_SOURCE");
    }

    static GivenAnswer answer(List<Statement> statements, Citation... citations) {
        return new GivenAnswer("ANSWERED", "en", "c1", statements, List.of(citations), List.of(), null, null);
    }

    static GivenAnswer nothing(String status) {
        return new GivenAnswer(status, "en", "c1", List.of(), List.of(), List.of(), null, null);
    }

    static AskedQuestion asked(GoldQuestion question, GivenAnswer answer) {
        return asked(question, answer, null);
    }

    static AskedQuestion asked(GoldQuestion question, GivenAnswer answer, @Nullable GivenAnswer plain) {
        return new AskedQuestion(question, answer, plain, REPORTS, read(answer));
    }

    /** The answer's statements held against their citations. */
    static List<StatementReading> read(GivenAnswer answer) {
        List<StatementReading> readings = new ArrayList<>();
        answer.statements().forEach(s -> readings.add(READER.read(s, answer.citations(s), answer.language(), ASKED)));
        return readings;
    }
}
