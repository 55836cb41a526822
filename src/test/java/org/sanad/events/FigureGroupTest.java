package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureGroupTest {
    private static final UUID REPORT = new UUID(0, 1);

    private static Figure displaced(String text, @Nullable Integer min, @Nullable Integer max, String asOf) {
        return new Figure(
                Measure.DISPLACED,
                Unit.PERSON,
                text,
                null,
                min == null ? null : min.doubleValue(),
                max == null ? null : max.doubleValue(),
                Qualifier.ABOUT,
                null,
                null,
                true,
                LocalDate.parse(asOf));
    }

    @Test
    void spansWhatTheSourcesSayAndShowsTheLatestOfEach() {
        Claim early = claim(REPORT, "14,000", 0)
                .by("OCHA", Role.UN)
                .figure(displaced("about 14,000", 13_000, 15_000, "2024-11-29"))
                .build();
        Claim late = claim(REPORT, "48,500", 50)
                .by("OCHA", Role.UN)
                .figure(displaced("about 48,500", 48_000, 49_000, "2024-12-01"))
                .build();
        Claim other = claim(REPORT, "40,000", 90)
                .by("WFP", Role.UN)
                .figure(displaced("40,000", 40_000, 40_000, "2024-11-30"))
                .build();

        FigureGroup group = FigureGroup.of(List.of(late, early, other)).getFirst();

        assertThat(group.min()).isEqualTo(40_000);
        assertThat(group.max()).isEqualTo(49_000);
        assertThat(group.latest().text()).isEqualTo("about 48,500");
        assertThat(group.bySource())
                .extracting(FigureGroup.SourceFigure::source)
                .containsExactly("OCHA", "WFP");
    }

    @Test
    void leavesOpenWhatASourceLeavesOpen() {
        FigureGroup group = FigureGroup.of(List.of(claim(REPORT, "over 50", 0)
                        .figure(persons(Measure.KILLED, 51, null))
                        .build()))
                .getFirst();

        assertThat(group.min()).isEqualTo(51);
        assertThat(group.max()).isNull();
    }

    @Test
    void countsNothingThatWasTakenBackOrDenied() {
        assertThat(FigureGroup.of(List.of(
                        claim(REPORT, "four", 0)
                                .figure(persons(Measure.KILLED, 4, 4))
                                .status(ClaimStatus.CORRECTED)
                                .build(),
                        claim(REPORT, "not four", 50)
                                .figure(persons(Measure.KILLED, 4, 4))
                                .denied()
                                .build())))
                .isEmpty();
    }

    @Test
    void keepsFlowsFromStocksAndWordsFromNumbers() {
        Figure mass = new Figure(
                Measure.DISPLACED,
                Unit.PERSON,
                "mass",
                null,
                null,
                null,
                Qualifier.UNQUANTIFIED,
                null,
                null,
                true,
                null);
        Figure stock = new Figure(
                Measure.DISPLACED, Unit.PERSON, "4", 4.0, null, null, Qualifier.EXACT, null, null, false, null);

        List<FigureGroup> groups = FigureGroup.of(
                List.of(claim(REPORT, "both", 0).figure(mass).figure(stock).build()));

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().min()).isNull();
        assertThat(groups.getLast().min()).isEqualTo(4);
        assertThat(groups.getLast().max()).isEqualTo(4);
    }
}
