package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sanad.testing.ClaimBuilder;

class LaterCountsTest {
    private static final UUID MONDAY = new UUID(1, 1);
    private static final UUID TUESDAY = new UUID(1, 2);
    private static final UUID WEDNESDAY = new UUID(1, 3);
    private static final Map<UUID, Instant> KNOWN = Map.of(
            MONDAY, Instant.parse("2024-12-02T10:00:00Z"),
            TUESDAY, Instant.parse("2024-12-03T10:00:00Z"),
            WEDNESDAY, Instant.parse("2024-12-04T10:00:00Z"));

    private static Claim killed(UUID report, int number, UnaryOperator<ClaimBuilder> more) {
        return more.apply(claim(report, number + " قتيلا", 0).figure(persons(Measure.KILLED, number, number)))
                .build();
    }

    private static List<List<UUID>> superseded(Claim... claims) {
        return LaterCounts.of(List.of(claims), Copies.NONE, KNOWN).stream()
                .map(s -> List.of(s.claim(), s.by()))
                .toList();
    }

    @Test
    void letsASpeakersLaterCountTakeThePlaceOfTheEarlier() {
        Claim first = killed(MONDAY, 4, c -> c.publisher("A").by("SOHR", Role.MONITOR));
        Claim second = killed(TUESDAY, 6, c -> c.publisher("B").by("sohr", Role.MONITOR));
        Claim third = killed(WEDNESDAY, 9, c -> c.publisher("A").by("SOHR", Role.MONITOR));

        assertThat(superseded(third, first, second))
                .containsExactlyInAnyOrder(List.of(first.id(), second.id()), List.of(second.id(), third.id()));
    }

    @Test
    void neverLetsOneSourceTakeThePlaceOfAnother() {
        assertThat(superseded(
                        killed(MONDAY, 4, c -> c.by("SOHR", Role.MONITOR)),
                        killed(TUESDAY, 6, c -> c.by("Ministry", Role.GOVERNMENT)),
                        killed(WEDNESDAY, 7, c -> c.publisher("Other"))))
                .isEmpty();
    }

    @Test
    void doesNotTakeARepeatedNumberForANewCount() {
        assertThat(superseded(killed(MONDAY, 4, c -> c), killed(TUESDAY, 4, c -> c)))
                .isEmpty();
    }

    @Test
    void leavesWhatCountsOtherThingsAndWhatWasTakenBack() {
        Claim first = killed(MONDAY, 4, c -> c);

        assertThat(superseded(
                        first,
                        claim(TUESDAY, "6 جرحى", 0)
                                .figure(persons(Measure.INJURED, 6, 6))
                                .build(),
                        killed(WEDNESDAY, 9, c -> c.status(ClaimStatus.CORRECTED))))
                .isEmpty();
    }

    @Test
    void countsAnUnnamedSpeakerAsThePublishersAndCopiesAsOne() {
        Claim first = killed(MONDAY, 4, c -> c.publisher("Wire").by("residents", Role.WITNESS));
        Claim second = killed(TUESDAY, 6, c -> c.publisher("Tribune"));

        assertThat(superseded(first, second)).isEmpty();
        assertThat(LaterCounts.of(List.of(first, second), new Copies(List.of(Pair.of(MONDAY, TUESDAY))), KNOWN))
                .hasSize(1);
    }
}
