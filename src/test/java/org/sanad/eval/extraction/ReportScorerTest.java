package org.sanad.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.eval.extraction.GoldSamples.FIRST;
import static org.sanad.eval.extraction.GoldSamples.REPORT;
import static org.sanad.eval.extraction.GoldSamples.figure;
import static org.sanad.eval.extraction.GoldSamples.on;
import static org.sanad.eval.extraction.GoldSamples.place;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Role;
import org.sanad.events.Subsector;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.testing.ClaimBuilder;

/** The counts of known errors, added up by hand. */
class ReportScorerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 8);
    private static final ReportScorer SCORER = new ReportScorer(new SpeakerRegistry());

    private static final Claim SHELLING = on(FIRST)
            .type(EventType.SHELLING_ARTILLERY_MISSILE)
            .in(place(1))
            .on(PUBLISHED, PUBLISHED)
            .by("medic", Role.WITNESS)
            .figure(figure(Measure.KILLED, 3))
            .figure(figure(Measure.INJURED, 5))
            .build();

    private static final Claim CLASH = on("Clashes broke out in Hama.")
            .in(place(9))
            .time(Period.document(PUBLISHED))
            .status(ClaimStatus.DISPUTED)
            .build();

    @Test
    void countsEachKindOfErrorOnce() {
        // Given
        Claim fuel = on("The road to Idlib was closed.")
                .service(Subsector.FUEL, Effect.CLOSED)
                .build();
        Claim optional = on("Fighters may leave Daraa.")
                .type(EventType.RELOCATION)
                .figure(figure(Measure.DETAINED, 7))
                .build();
        Claim flood = on("Clashes broke out in Hama.").type(EventType.DISASTER).build();

        // When
        ReportScorer.Outcome outcome = SCORER.score(REPORT, List.of(flood, SHELLING, CLASH, fuel, optional));

        // Then
        Scores scores = outcome.scores();
        assertThat(scores.claims()).isEqualTo(3);
        assertThat(scores.of(Metric.EVENT)).isEqualTo(new Tally(2, 1, 1));
        assertThat(scores.of(Metric.SERVICE)).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.of(Metric.FIGURE)).isEqualTo(new Tally(1, 1, 0));
        assertThat(scores.of(Metric.PLACE)).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.of(Metric.PLACE_OF_ALL)).isEqualTo(new Tally(1, 0, 2));
        assertThat(scores.of(Metric.ORIGIN)).isEqualTo(Tally.NONE);
        assertThat(scores.of(Metric.TIME)).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.of(Metric.ATTRIBUTION)).isEqualTo(new Tally(2, 0, 0));
        assertThat(scores.of(Metric.STATUS)).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.of(Metric.MODALITY)).isEqualTo(new Tally(2, 0, 0));
        assertThat(outcome.misses())
                .extracting(Miss::kind)
                .containsExactlyInAnyOrder(
                        Metric.SERVICE, Metric.SERVICE, Metric.FIGURE, Metric.PLACE, Metric.TIME, Metric.STATUS);
    }

    @Test
    void derivesRatesFromCounts() {
        Tally tally = new Tally(2, 1, 3);

        assertThat(tally.precision()).isEqualTo(2 / 3.0);
        assertThat(tally.recall()).isEqualTo(0.4);
        assertThat(tally.f1()).isEqualTo(0.5);
        assertThat(Tally.NONE.f1()).isEqualTo(1);
    }

    @Test
    void countsEverythingOfASilentReaderAsMissed() {
        Scores scores = SCORER.score(REPORT, List.of()).scores();

        assertThat(scores.of(Metric.EVENT)).isEqualTo(new Tally(0, 0, 3));
        assertThat(scores.of(Metric.FIGURE)).isEqualTo(new Tally(0, 0, 1));
        assertThat(scores.of(Metric.PLACE_OF_ALL)).isEqualTo(new Tally(0, 0, 3));
        assertThat(scores.of(Metric.PLACE)).isEqualTo(Tally.NONE);
    }

    @Test
    void countsAFigureGivenToAnotherClaimOfTheSameWords() {
        Claim killing = on(FIRST)
                .type(EventType.ATTACK_ON_CIVILIANS)
                .figure(figure(Measure.KILLED, 3))
                .build();

        Scores scores = SCORER.score(REPORT, List.of(killing)).scores();

        assertThat(scores.of(Metric.EVENT)).isEqualTo(new Tally(0, 1, 3));
        assertThat(scores.of(Metric.FIGURE)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void takesOfTwoClaimsOnOneQuoteTheOneMostAlike() {
        Claim bare = on(FIRST).type(EventType.SHELLING_ARTILLERY_MISSILE).build();

        Scores scores = SCORER.score(REPORT, List.of(bare, SHELLING)).scores();

        assertThat(scores.of(Metric.EVENT)).isEqualTo(new Tally(1, 1, 2));
        assertThat(scores.of(Metric.PLACE)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void takesWhatTheGoldSetAcceptsToo() {
        GoldReport gold = GoldSamples.read(GoldSamples.TEXT + """
                claims:
                  - id: c1
                    type: ARMED_CLASH
                    quote: Shelling hit Homs
                    place: {id: 5, name: Homs}
                    time: {from: 2025-03-07, to: 2025-03-07}
                    speaker: a medic
                    modality: FACT
                    accept:
                      type: [SHELLING_ARTILLERY_MISSILE]
                      place: [1, null]
                      modality: [REPORTED]
                      time: [{from: 2025-03-08, to: 2025-03-08}]
                """);

        Scores scores = SCORER.score(gold, List.of(SHELLING)).scores();

        for (Metric metric : List.of(Metric.EVENT, Metric.PLACE, Metric.TIME, Metric.MODALITY)) {
            assertThat(scores.of(metric)).as(metric.name()).isEqualTo(new Tally(1, 0, 0));
        }
    }

    @Test
    void countsClaimsInASilentReportAsFalseAlarms() {
        GoldReport silent = GoldSamples.read(GoldSamples.TEXT + "claims: []\n");

        Scores scores = SCORER.score(silent, List.of(SHELLING, CLASH)).scores();

        assertThat(scores.silent()).isEqualTo(1);
        assertThat(scores.alarmed()).isEqualTo(1);
        assertThat(scores.falseAlarms()).isEqualTo(2);
        assertThat(scores.of(Metric.EVENT)).isEqualTo(new Tally(0, 2, 0));
    }

    @Test
    void knowsASpeakerByAnyOfItsNamesButNotByAPartOfAWord() {
        assertThat(attribution("the UN refugee agency", "UNHCR")).isEqualTo(new Tally(1, 0, 0));
        assertThat(attribution("doctors at the town's hospital", "doctors")).isEqualTo(new Tally(1, 0, 0));
        assertThat(attribution("the municipal council", "UN")).isEqualTo(new Tally(0, 1, 1));
    }

    private static Tally attribution(String expected, String got) {
        GoldReport gold = GoldSamples.read("""
                language: en
                crisis: none
                kind: NEWS
                source: Sample Gazette
                text: Clashes broke out, %s said.
                claims:
                  - {id: c1, type: ARMED_CLASH, quote: Clashes broke out, time: {to: null}, speaker: "%s", modality: REPORTED}
                """.formatted(expected, expected));
        Claim claim = ClaimBuilder.claim(gold.asReport().id(), "Clashes broke out", 0)
                .by(got, Role.UN)
                .modality(Modality.REPORTED)
                .build();
        return SCORER.score(gold, List.of(claim)).scores().of(Metric.ATTRIBUTION);
    }
}
