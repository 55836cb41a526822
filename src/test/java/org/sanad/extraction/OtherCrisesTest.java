package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Role;

/** Two reports on further crises, written for the purpose. The lexicons were widened on them: no measure of recall. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherCrisesTest {
    private List<Claim> yemen = List.of();
    private List<Claim> haitiAndCongo = List.of();

    @BeforeAll
    void read() throws IOException {
        yemen = read("yemen-hodeidah.txt");
        haitiAndCongo = read("haiti-congo.txt");
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            shelled two villages      | SHELLING_ARTILLERY_MISSILE | OFFICIAL    | Al Hudaydah | KILLED INJURED
            fired on civilians        | ATTACK_ON_CIVILIANS        | BELLIGERENT | -           |
            coalition air raid        | AIR_OR_DRONE_STRIKE        | STATE_MEDIA | Taiz        |
            burned to death           | AIR_OR_DRONE_STRIKE        | STATE_MEDIA | Taiz        | KILLED
            left their homes          | NEW_DISPLACEMENT           | UN          | Hays        | DISPLACED
            running out of fuel       | SERVICE_DISRUPTION         | OFFICIAL    | Taiz        |
            remains shut              | SERVICE_DISRUPTION         | OUTLET      | Sanaa       |
            suspended food deliveries | SERVICE_DISRUPTION         | UN          | -           |
            recaptured a military     | GOV_REGAINS_TERRITORY      | OFFICIAL    | Ma'rib      |
            landmine planted          | IED_REMOTE_EXPLOSIVE       | NGO         | Mocha       | KILLED
            """)
    void readsAReportOnYemen(
            String words, EventType type, Role role, @Nullable String place, @Nullable String measures) {
        assertClaim(yemen, words, type, role, place, measures);
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            stormed the town           | ARMED_CLASH                  | WITNESS     | Cabaret        |
            dozens of houses on fire   | LOOTING_PROPERTY_DESTRUCTION | WITNESS     | -              |
            shot dead                  | ATTACK_ON_CIVILIANS          | OFFICIAL    | -              | KILLED KILLED
            have been displaced        | NEW_DISPLACEMENT             | UN          | Haiti          | DISPLACED
            seized the town of Sake    | NSA_OVERTAKES_TERRITORY      | GOVERNMENT  | Sake           |
            rejected the claim         | NSA_OVERTAKES_TERRITORY      | BELLIGERENT | Sake           |
            Mortar shells landed       | SHELLING_ARTILLERY_MISSILE   | NGO         | Goma           | KILLED INJURED
            crossed the border         | CROSS_BORDER_FLIGHT          | UN          | Rwanda         | DISPLACED
            running water have been cut| SERVICE_DISRUPTION           | OUTLET      | Goma           |
            cholera ward               | LOOTING_PROPERTY_DESTRUCTION | NGO         | Minova         |
            """)
    void readsAReportOnHaitiAndCongo(
            String words, EventType type, Role role, @Nullable String place, @Nullable String measures) {
        assertClaim(haitiAndCongo, words, type, role, place, measures);
    }

    private static void assertClaim(
            List<Claim> claims,
            String words,
            EventType type,
            Role role,
            @Nullable String place,
            @Nullable String measures) {
        List<Claim> told = claims.stream()
                .filter(c -> c.says().contains(words) && c.type() == type)
                .toList();
        assertThat(told).as(words).isNotEmpty();
        Claim claim = told.getFirst();
        assertThat(claim.speaker().role()).isEqualTo(role);
        if (place != null) {
            assertThat(claim.location()).isNotNull().returns(place, l -> l.name());
        }
        if (measures != null) {
            assertThat(claim.figures()).extracting(f -> f.measure().name()).containsExactly(measures.split(" ", -1));
        }
    }

    private static List<Claim> read(String file) throws IOException {
        String words = Files.readString(Path.of("src/test/resources/reports", file));
        return GoldArticle.claims(words, "Sample Gazette", "2025-02-07T09:00:00Z");
    }
}
