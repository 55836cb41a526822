package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.testing.ClaimBuilder;
import org.sanad.testing.Towns;

class SightingScoreTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 29);
    private static final String SHELLS = "Shells hit the market of Norton";
    private static final Actor ARMY = new Actor("Army", ActorKind.STATE_FORCES);
    private static final Actor FRONT = new Actor("Front", ActorKind.REBEL);

    private static Sighting sighting(int report, String language, String says, UnaryOperator<ClaimBuilder> more) {
        UUID id = new UUID(7, report);
        Claim claim = more.apply(claim(id, says, 0)
                        .type(EventType.SHELLING_ARTILLERY_MISSILE)
                        .in(Towns.NORTON)
                        .on(FRIDAY, FRIDAY))
                .build();
        Instant known = FRIDAY.atTime(18, 0).toInstant(ZoneOffset.UTC);
        return Sighting.of(ClaimGrouping.id(List.of(claim)), language, known, List.of(claim));
    }

    private static Arguments same(String why, String language, String says, UnaryOperator<ClaimBuilder> more) {
        return Arguments.of(why, language, says, more, true);
    }

    private static Arguments apart(String why, String language, String says, UnaryOperator<ClaimBuilder> more) {
        return Arguments.of(why, language, says, more, false);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                same("other words", "en", "Shelling struck Norton's market", c -> c),
                same("Arabic", "ar", "سقطت قذائف على سوق نورتون", c -> c),
                same("Ukrainian", "uk", "Снаряди влучили в ринок Нортона", c -> c),
                same("a denial", "en", "no shells hit the market of Norton", c -> c.denied()),
                same(
                        "a kind of the family",
                        "en",
                        "Air strike hits the market of Norton",
                        c -> c.type(EventType.AIR_OR_DRONE_STRIKE)),
                same("the next village", "en", "Shells hit a market near Norton", c -> c.in(Towns.NORTON_MILL)),
                same(
                        "a few days with that one",
                        "en",
                        "Shells hit the market in Norton",
                        c -> c.on(FRIDAY.minusDays(1), FRIDAY)),
                same(
                        "a day later in the same words",
                        "en",
                        "Shells hit the market of Norton again",
                        c -> c.on(FRIDAY.plusDays(1), FRIDAY.plusDays(1))
                                .figure(persons(Measure.KILLED, 4, 4))
                                .actor(ARMY)),
                same(
                        "another count",
                        "en",
                        "Shells hit the market of Norton, six dead",
                        c -> c.figure(persons(Measure.KILLED, 6, 6))),
                same(
                        "the region, with the same count and actor",
                        "en",
                        "Shells hit a market and killed four",
                        c -> c.in(Towns.NORTH)
                                .figure(persons(Measure.KILLED, 4, 4))
                                .actor(ARMY)),
                apart("another kind", "en", SHELLS, c -> c.type(EventType.PEACEFUL_PROTEST)),
                apart("another town", "en", SHELLS, c -> c.in(Towns.EASTBY)),
                apart("another region", "ar", "قذائف", c -> c.in(Towns.METROPOLIS)),
                apart(
                        "a day later, told otherwise",
                        "en",
                        "Rockets fell on Norton's school",
                        c -> c.on(FRIDAY.plusDays(1), FRIDAY.plusDays(1))),
                apart(
                        "three days later",
                        "en",
                        SHELLS + " and the bakery",
                        c -> c.on(FRIDAY.plusDays(3), FRIDAY.plusDays(3))),
                apart("no day, other words", "en", "Rockets were fired there", c -> c.time(Period.document(FRIDAY))),
                apart(
                        "no place, other words",
                        "en",
                        "Rockets were fired there",
                        c -> c.in(new Location(
                                "a town",
                                "a town",
                                null,
                                Location.Precision.UNKNOWN,
                                Location.Relation.IN,
                                null,
                                false,
                                List.of()))),
                apart("the region alone", "en", "Rockets were fired", c -> c.in(Towns.NORTH)),
                apart("the country alone, in Arabic", "ar", "قذائف", c -> c.in(Towns.COUNTRY)),
                apart(
                        "a guessed place, otherwise told",
                        "en",
                        "Rockets were fired at houses",
                        c -> c.in(ClaimBuilder.at(Towns.NORTON).carriedOver())),
                apart("what somebody thinks of it", "en", SHELLS + " is bad", c -> c.predicate(Predicate.PERCEPTION)),
                apart(
                        "others and many more dead, otherwise told",
                        "en",
                        "Rockets were fired at houses",
                        c -> c.actor(FRONT).figure(persons(Measure.KILLED, 90, 90))));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("others")
    void linksOneHappeningAndStaysApartWhenUnsure(
            String why, String language, String says, UnaryOperator<ClaimBuilder> more, boolean linked) {
        Sighting one = sighting(
                1, "en", SHELLS, c -> c.figure(persons(Measure.KILLED, 4, 4)).actor(ARMY));
        Sighting other = sighting(2, language, says, more);

        Optional<SightingLink> link = SightingScore.of(one, other, false);

        assertThat(link.isPresent()).as("%s: %s", why, link).isEqualTo(linked);
        assertThat(SightingScore.of(other, one, false).map(SightingLink::score))
                .isEqualTo(link.map(SightingLink::score));
    }

    @Test
    void wantsMoreInACity() {
        UnaryOperator<ClaimBuilder> city = c -> c.in(Towns.METROPOLIS);
        Sighting one = sighting(1, "en", "Shells hit the fish market", city);

        assertThat(SightingScore.of(one, sighting(2, "en", "Rockets fell onto a school", city), false))
                .isEmpty();
        assertThat(SightingScore.of(one, sighting(3, "en", "Shelling struck the fish market", city), false))
                .isPresent();
    }

    @Test
    void linksTheSameSentenceWithoutDayOrPlace() {
        String says = "Insurgents have taken the district around the research centre";
        UnaryOperator<ClaimBuilder> undated = c -> c.time(Period.document(FRIDAY));
        Sighting one = sighting(1, "en", says, undated);

        assertThat(SightingScore.of(one, sighting(2, "en", says.replace("have", "had"), undated), false))
                .get()
                .extracting(SightingLink::reasons)
                .isEqualTo(List.of("copied sentence"));
        assertThat(SightingScore.of(one, sighting(3, "en", "Insurgents are near the centre", undated), true))
                .isEmpty();
        assertThat(SightingScore.of(
                        one, sighting(4, "en", says, c -> undated.apply(c).in(Towns.EASTBY)), false))
                .isEmpty();
    }

    @Test
    void saysWhatALinkRestsOn() {
        SightingLink link = SightingScore.of(
                        sighting(1, "en", SHELLS, c -> c),
                        sighting(2, "ar", "سقطت قذائف على سوق نورتون", c -> c),
                        false)
                .orElseThrow();

        assertThat(link.score()).isBetween(SightingScore.LEAST, 1.0);
        assertThat(link.reasons())
                .containsExactly("type 1.00", "place 1.00", "time 1.00", "actors 0.50", "figures 0.50", "words 0.35");
    }
}
