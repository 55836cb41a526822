package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.at;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.places.Place;

class ClaimGroupingTest {
    private static final UUID REPORT = new UUID(0, 1);
    private static final Place ALEPPO = place(170063, "Aleppo");
    private static final Place IDLIB = place(169389, "Idlib");
    private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 29);

    private static Place place(long id, String name) {
        return new Place(id, name, Map.of(), Place.Feature.TOWN, name, "09", "SY", 36.2, 37.16, 0, null);
    }

    private static List<List<String>> grouped(Claim... claims) {
        return ClaimGrouping.events(List.of(claims)).stream()
                .map(event -> event.claims().stream().map(Claim::says).toList())
                .toList();
    }

    @Test
    void joinsWhatIsSaidTwiceOfOnePlaceAndType() {
        Claim first = claim(REPORT, "Clashes broke out.", 0).in(ALEPPO).build();
        Claim second = claim(REPORT, "The fighting went on.", 500)
                .in(ALEPPO)
                .on(FRIDAY, FRIDAY)
                .build();

        assertThat(grouped(first, second)).containsExactly(List.of(first.says(), second.says()));
    }

    @Test
    void joinsARemarkToWhatItIsAboutWhereverItStands() {
        Claim denial = claim(REPORT, "The army denied it.", 0)
                .denied()
                .by("Army", Role.BELLIGERENT)
                .build();
        Claim loss = claim(REPORT, "The district fell.", 100)
                .type(EventType.NSA_OVERTAKES_TERRITORY)
                .in(ALEPPO)
                .build();
        Claim remark = claim(REPORT, "The army denied it again.", 200)
                .about(loss)
                .denied()
                .build();
        Claim remarkOnRemark =
                claim(REPORT, "It gave no reason.", 300).about(remark).build();

        assertThat(grouped(denial, loss, remark, remarkOnRemark))
                .containsExactly(List.of(denial.says()), List.of(loss.says(), remark.says(), remarkOnRemark.says()));
    }

    @Test
    void keepsApartWhatDiffers() {
        Claim base = claim(REPORT, "Clashes broke out.", 0)
                .in(ALEPPO)
                .on(FRIDAY, FRIDAY)
                .figure(persons(Measure.KILLED, 4, 4))
                .actor(new Actor("Rebels", ActorKind.REBEL))
                .build();
        List<Claim> others = List.of(
                claim(REPORT, "another place", 500).in(IDLIB).build(),
                claim(REPORT, "no place", 500).build(),
                claim(REPORT, "a place carried over", 500)
                        .in(at(ALEPPO).carriedOver())
                        .build(),
                claim(REPORT, "another type", 500)
                        .in(ALEPPO)
                        .type(EventType.AIR_OR_DRONE_STRIKE)
                        .build(),
                claim(REPORT, "another day", 500)
                        .in(ALEPPO)
                        .on(FRIDAY.plusDays(1), FRIDAY.plusDays(1))
                        .build(),
                claim(REPORT, "another count", 500)
                        .in(ALEPPO)
                        .figure(persons(Measure.KILLED, 10, 12))
                        .build(),
                claim(REPORT, "another actor", 500)
                        .in(ALEPPO)
                        .actor(new Actor("Army", ActorKind.STATE_FORCES))
                        .build(),
                claim(REPORT, "a denial of nobody knows what", 500)
                        .in(ALEPPO)
                        .denied()
                        .build(),
                claim(REPORT, "a clause of the same words", 5).in(ALEPPO).build());

        for (Claim other : others) {
            assertThat(grouped(base, other)).as(other.says()).hasSize(2);
        }
    }

    @Test
    void keepsClausesOfOneSentenceApart() {
        Claim first = claim(REPORT, "Clashes broke out in Aleppo", 0).in(ALEPPO).build();
        Claim second =
                claim(REPORT, "and others followed in Aleppo", 28).in(ALEPPO).build();

        assertThat(grouped(first, second)).hasSize(2);
    }

    @Test
    void keepsAClaimApartThatFitsTwoEvents() {
        Claim friday = claim(REPORT, "Clashes on Friday.", 0)
                .in(ALEPPO)
                .on(FRIDAY, FRIDAY)
                .build();
        Claim sunday = claim(REPORT, "Clashes on Sunday.", 500)
                .in(ALEPPO)
                .on(FRIDAY.plusDays(2), FRIDAY.plusDays(2))
                .build();
        Claim some = claim(REPORT, "There were clashes.", 900).in(ALEPPO).build();

        assertThat(grouped(friday, sunday, some)).hasSize(3);
    }

    @Test
    void keepsServicesApartByWhatBecameOfThem() {
        Claim closed = claim(REPORT, "The road is closed.", 0)
                .service(Subsector.ROAD_TRANSPORT, Effect.CLOSED)
                .in(ALEPPO)
                .build();
        Claim open = claim(REPORT, "The road is open again.", 500)
                .service(Subsector.ROAD_TRANSPORT, Effect.RESTORED)
                .in(ALEPPO)
                .build();

        assertThat(grouped(closed, open)).hasSize(2);
    }

    @Test
    void survivesClaimsThatAreAboutEachOther() {
        UUID one = UUID.nameUUIDFromBytes((REPORT + "One." + 0).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Claim two = claim(REPORT, "Two.", 10)
                .about(claim(REPORT, "One.", 0).build())
                .build();
        Claim ring = claim(REPORT, "One.", 0).about(two).build();

        assertThat(ring.id()).isEqualTo(one);
        assertThat(grouped(ring, two)).hasSize(2);
    }

    @Test
    void givesTheSameIdsForTheSameClaims() {
        Claim claim = claim(REPORT, "Clashes broke out.", 0).in(ALEPPO).build();

        assertThat(ClaimGrouping.events(List.of(claim))).isEqualTo(ClaimGrouping.events(List.of(claim)));
    }

    @Test
    void namesAnEventByItsFirstAssertion() {
        Claim denial = claim(REPORT, "Nothing fell.", 0).denied().build();
        Claim loss = claim(REPORT, "The district fell.", 100)
                .type(EventType.NSA_OVERTAKES_TERRITORY)
                .in(ALEPPO)
                .on(FRIDAY, null)
                .build();
        Claim aboutIt =
                claim(REPORT, "Nothing fell at all.", 0).about(loss).denied().build();

        Event event = ClaimGrouping.events(List.of(aboutIt, loss)).getFirst();

        assertThat(event.summary()).isEqualTo("The district fell.");
        assertThat(event.location()).isEqualTo(at(ALEPPO));
        assertThat(event.time().start()).isEqualTo(FRIDAY);
        assertThat(ClaimGrouping.events(List.of(denial)).getFirst().summary()).isEqualTo("Nothing fell.");
    }
}
