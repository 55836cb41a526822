package org.sanad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorroborationTest {
    private static final UUID REPORT = new UUID(0, 1);

    private static Corroboration of(Claim... claims) {
        return Corroboration.of(List.of(claims));
    }

    private static List<ClaimStatus> statuses(Corroboration corroboration) {
        return corroboration.claims().stream().map(Claim::status).toList();
    }

    @Test
    void assertsWhatOneSays() {
        Corroboration alone = of(claim(REPORT, "It fell.", 0).build());

        assertThat(alone.status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(alone.independentOrigins()).isEqualTo(1);
        assertThat(alone.outlets()).isEqualTo(1);
    }

    @Test
    void confirmsWhatTwoNamedOriginsSay() {
        Corroboration both = of(
                claim(REPORT, "It fell.", 0).by("SOHR", Role.MONITOR).build(),
                claim(REPORT, "It has fallen.", 50).by("OCHA", Role.UN).build());

        assertThat(both.status()).isEqualTo(ClaimStatus.CONFIRMED);
        assertThat(statuses(both)).containsOnly(ClaimStatus.CONFIRMED);
        assertThat(both.independentOrigins()).isEqualTo(2);
    }

    @Test
    void countsOneOriginOnceHoweverManyPublishersCarryIt() {
        Corroboration same = of(
                claim(REPORT, "It fell.", 0).by("SOHR", Role.MONITOR).build(),
                claim(REPORT, "It has fallen.", 50)
                        .publisher("Sample Radio")
                        .by("sohr", Role.MONITOR)
                        .build());

        assertThat(same.status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(same.independentOrigins()).isEqualTo(1);
        assertThat(same.outlets()).isEqualTo(2);
    }

    @Test
    void doesNotConfirmByUnnamedOrUnsureVoices() {
        Claim named = claim(REPORT, "It fell.", 0).by("SOHR", Role.MONITOR).build();
        List<Claim> others = List.of(
                claim(REPORT, "reports say so", 50)
                        .by("reports", Role.UNSPECIFIED)
                        .build(),
                claim(REPORT, "residents say so", 50)
                        .by("residents", Role.WITNESS)
                        .build(),
                claim(REPORT, "the army accuses", 50)
                        .by("Army", Role.BELLIGERENT)
                        .modality(Modality.ALLEGED)
                        .build(),
                claim(REPORT, "it reportedly fell", 50)
                        .by("AP", Role.NEWS_AGENCY)
                        .modality(Modality.UNCONFIRMED)
                        .build(),
                claim(REPORT, "it will fall", 50)
                        .by("Rebels", Role.BELLIGERENT)
                        .modality(Modality.THREATENED)
                        .build());

        for (Claim other : others) {
            assertThat(of(named, other).status()).as(other.says()).isEqualTo(ClaimStatus.ASSERTED);
        }
    }

    @Test
    void doesNotConfirmANumberByAWordWithoutOne() {
        Corroboration both = of(
                claim(REPORT, "Four were killed.", 0)
                        .by("SOHR", Role.MONITOR)
                        .figure(persons(Measure.KILLED, 4, 4))
                        .build(),
                claim(REPORT, "There were deaths.", 50).by("OCHA", Role.UN).build());

        assertThat(both.status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(both.independentOrigins()).isEqualTo(2);
    }

    @Test
    void disputesWhatAnotherDeniesAndLeavesTheDenialADenial() {
        Claim loss = claim(REPORT, "It fell.", 0).build();
        Claim denial = claim(REPORT, "It did not.", 50)
                .about(loss)
                .by("Army", Role.BELLIGERENT)
                .denied()
                .build();
        Corroboration both = of(loss, denial);

        assertThat(both.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(statuses(both)).containsExactly(ClaimStatus.DISPUTED, ClaimStatus.DENIED);
        assertThat(both.independentOrigins()).isEqualTo(1);
    }

    @Test
    void disputesOnlyWhatIsDenied() {
        Claim loss = claim(REPORT, "It fell.", 0).predicate(Predicate.CONTROL).build();
        Claim dead = claim(REPORT, "Four were killed.", 50)
                .predicate(Predicate.CASUALTIES)
                .figure(persons(Measure.KILLED, 4, 4))
                .build();
        Claim denial = claim(REPORT, "It did not fall.", 90)
                .about(loss)
                .predicate(Predicate.CONTROL)
                .by("Army", Role.BELLIGERENT)
                .denied()
                .build();

        assertThat(statuses(of(loss, dead, denial)))
                .containsExactly(ClaimStatus.DISPUTED, ClaimStatus.ASSERTED, ClaimStatus.DENIED);
    }

    @Test
    void doesNotDisputeWhatItsOwnSpeakerTakesBack() {
        Claim loss = claim(REPORT, "It fell.", 0).by("Army", Role.BELLIGERENT).build();
        Claim denial = claim(REPORT, "It did not.", 50)
                .about(loss)
                .by("Army", Role.BELLIGERENT)
                .denied()
                .build();

        assertThat(statuses(of(loss, denial))).containsExactly(ClaimStatus.ASSERTED, ClaimStatus.DENIED);
    }

    @Test
    void callsAnEventDisputedThatIsOnlyDenied() {
        Corroboration denied = of(claim(REPORT, "It did not fall.", 0).denied().build());

        assertThat(denied.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(statuses(denied)).containsExactly(ClaimStatus.DENIED);
        assertThat(denied.independentOrigins()).isZero();
    }

    @Test
    void keepsTheStrongestStatus() {
        Corroboration all = of(
                claim(REPORT, "One.", 0).status(ClaimStatus.CORRECTED).build(),
                claim(REPORT, "Two.", 50).status(ClaimStatus.RETRACTED).build(),
                claim(REPORT, "Three.", 90).build());

        assertThat(all.status()).isEqualTo(ClaimStatus.RETRACTED);
    }

    @Test
    void countsAnUnnamedSpeakerAsItsPublishers() {
        UUID other = new UUID(0, 2);
        Corroboration all = of(
                claim(REPORT, "It fell.", 0).build(),
                claim(REPORT, "Residents say it fell.", 50)
                        .by("residents", Role.WITNESS)
                        .build(),
                claim(other, "Witnesses say so.", 0)
                        .publisher("Sample Radio")
                        .by("witnesses", Role.WITNESS)
                        .build());

        assertThat(all.independentOrigins()).isEqualTo(2);
        assertThat(all.status()).isEqualTo(ClaimStatus.CONFIRMED);
    }

    @Test
    void countsPublishersOfOneWireTextOnce() {
        UUID copy = new UUID(0, 2);
        List<Claim> claims = List.of(
                claim(REPORT, "It fell.", 0).build(),
                claim(copy, "It fell.", 0).publisher("Sample Tribune").build());

        Corroboration copied = Corroboration.of(claims, new Copies(List.of(Pair.of(REPORT, copy))));

        assertThat(copied.independentOrigins()).isEqualTo(1);
        assertThat(copied.outlets()).isEqualTo(2);
        assertThat(copied.status()).isEqualTo(ClaimStatus.ASSERTED);
        assertThat(Corroboration.of(claims, Copies.NONE).status()).isEqualTo(ClaimStatus.CONFIRMED);
    }
}
