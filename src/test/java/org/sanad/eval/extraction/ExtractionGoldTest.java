package org.sanad.eval.extraction;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.reading.speakers.SpeakerRegistry;

/** Holds the extractor to what it has reached on the gold reports, over all languages; thresholds go up, not down. */
class ExtractionGoldTest {
    private static final SpeakerRegistry REGISTRY = new SpeakerRegistry();

    /** Least F1 on the part that is developed on. */
    private static final Map<Metric, Double> DEVELOP = Map.ofEntries(
            Map.entry(Metric.EVENT, 0.92),
            Map.entry(Metric.SERVICE, 0.90),
            Map.entry(Metric.FIGURE, 0.86),
            Map.entry(Metric.PLACE, 0.85),
            Map.entry(Metric.ORIGIN, 0.55),
            Map.entry(Metric.DESTINATION, 0.65),
            Map.entry(Metric.TIME, 0.93),
            Map.entry(Metric.ATTRIBUTION, 0.94),
            Map.entry(Metric.STATUS, 0.94),
            Map.entry(Metric.MODALITY, 0.92),
            Map.entry(Metric.POLARITY, 0.97));

    /** Least F1 on the part that is only measured: a guard against getting worse, not a goal to work at. */
    private static final Map<Metric, Double> MEASURED = Map.of(
            Metric.EVENT, 0.75,
            Metric.SERVICE, 0.73,
            Metric.FIGURE, 0.75,
            Metric.PLACE, 0.80,
            Metric.TIME, 0.87,
            Metric.ATTRIBUTION, 0.88,
            Metric.STATUS, 0.87,
            Metric.MODALITY, 0.86);

    /** Least F1 of claims and of figures on sentences that stand alone. */
    private static final Map<String, Double> LINES = Map.of(PartScores.DEVELOP, 0.90, PartScores.MEASURED, 0.70);

    private static final double MOST_ALARMS = 0.25;

    @Test
    void readsTheReportsThatItIsDevelopedOn() throws IOException {
        holds(PartScores.DEVELOP, DEVELOP);
    }

    @Test
    void readsReportsThatNobodyLookedAt() throws IOException {
        holds(PartScores.MEASURED, MEASURED);
    }

    @Test
    void readsSentencesOfEveryWording() throws IOException {
        assertSoftly(all -> LINES.forEach((part, least) -> {
            GoldLines.Result lines = lines(part);
            all.assertThat(lines.claims().f1()).as(part + " claims of lines").isGreaterThanOrEqualTo(least);
            all.assertThat(lines.figures().f1()).as(part + " figures of lines").isGreaterThanOrEqualTo(least);
            all.assertThat((double) lines.alarmed() / lines.silent())
                    .as(part + " share of false alarms on lines that tell of nothing")
                    .isLessThanOrEqualTo(MOST_ALARMS);
        }));
    }

    private static GoldLines.Result lines(String part) {
        try {
            return GoldLines.measure(
                            GoldReportsTest.FOLDER.resolveSibling("lines"),
                            part,
                            null,
                            ExtractionEvaluation.extractor(REGISTRY))
                    .values()
                    .stream()
                    .reduce(GoldLines.Result::plus)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void holds(String name, Map<Metric, Double> thresholds) throws IOException {
        PartScores part = PartScores.of(
                GoldReportsTest.FOLDER,
                name,
                null,
                ExtractionEvaluation.extractor(REGISTRY),
                new ReportScorer(REGISTRY));
        System.out.println(ScoreTables.forTerminal(part));
        assertSoftly(all -> thresholds.forEach(
                (metric, least) -> all.assertThat(part.all().of(metric).f1())
                        .as(name + " " + metric.label())
                        .isGreaterThanOrEqualTo(least)));
    }
}
