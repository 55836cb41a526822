package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.Modality;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.reading.speakers.SpeakerRegistry;

class CitationVerifierTest {
    private static final String TEXT =
            "At least 12 people were killed in Homs and about 40 others wounded, a monitor said.";
    private static final String SAYS = "At least 12 people were killed in Homs and about 40 others wounded";
    private static final UUID REPORT = new UUID(1, 1);
    private static final SourcedClaim CLAIM = WrittenDrafts.sourced(
            claim(REPORT, SAYS, 0).by("a monitor", Role.MONITOR).build(),
            "Sample Wire",
            Instant.parse("2024-11-29T15:00:00Z"));
    private static final String TAIL = " (Sample Wire, 29 November 2024).";

    private static Verdict verify(String text, SourcedClaim claim, String stored) {
        return new CitationVerifier(new SpeakerRegistry())
                .verify(
                        new Draft(text, "en", List.of(claim), List.of(), Standing.SINGLE_SOURCE),
                        List.of(claim),
                        Map.of(REPORT, stored));
    }

    @Test
    void passesTheWordsOfTheQuoteBehindTheirSpeaker() {
        assertThat(verify("A monitor said: " + SAYS + TAIL, CLAIM, TEXT)).isEqualTo(new Verdict.Supported());
        assertThat(verify("According to a monitor: " + SAYS + TAIL, CLAIM, TEXT))
                .isEqualTo(new Verdict.Supported());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            A monitor said: At least 40 people were killed in Homs and about 12 others wounded     | numbers changed places
            A monitor said: At least 12 people were wounded in Homs and about 40 others killed     | what is counted changed places
            A monitor said: At least 12 people were killed in Homs                                 | half of it left out
            A monitor said: 12 people were killed in Homs and about 40 others wounded              | limit left out
            A monitor said: At least 12 people were killed in aleppo and about 40 others wounded   | another place in small letters
            A monitor said: At least 12 people were killed near Homs and about 40 others wounded   | nearness instead of place
            A monitor said: At least 12 people were not killed in Homs and about 40 others wounded | turned round
            A monitor said: At least 12 people were killed in Homs and about 40 others wounded by the army | a culprit added
            The army said: At least 12 people were killed in Homs and about 40 others wounded      | another speaker
            A monitor denied: At least 12 people were killed in Homs and about 40 others wounded   | another verb of saying
            The monitor of the army said: At least 12 people were killed in Homs and about 40 others wounded | a speaker made more of
            At least 12 people were killed in Homs and about 40 others wounded                     | nobody says it
            Sample Wire said: At least 12 people were killed in Homs and about 40 others wounded   | the publisher for the speaker
            """)
    void holdsBackWhatTheQuoteDoesNotSay(String text, String why) {
        assertThat(verify(text + TAIL, CLAIM, TEXT)).as(why).isInstanceOf(Verdict.Unsupported.class);
    }

    @Test
    void holdsBackAWrongOrMissingDayOrPublisher() {
        String words = "A monitor said: " + SAYS;

        assertThat(verify(words + ".", CLAIM, TEXT)).isInstanceOf(Verdict.Unsupported.class);
        assertThat(verify(words + " (Sample Wire).", CLAIM, TEXT)).isInstanceOf(Verdict.Unsupported.class);
        assertThat(verify(words + " (Sample Wire, 30 November 2024).", CLAIM, TEXT))
                .isInstanceOf(Verdict.Unsupported.class);
        assertThat(verify(words + " (Sample Tribune, 29 November 2024).", CLAIM, TEXT))
                .isInstanceOf(Verdict.Unsupported.class);
    }

    @Test
    void holdsBackAQuoteThatTheStoredTextDoesNotHave() {
        String words = "A monitor said: " + SAYS + TAIL;

        assertThat(verify(words, CLAIM, "x" + TEXT)).isEqualTo(new Verdict.Unsupported(List.of("quote")));
        assertThat(verify(words, CLAIM, "")).isEqualTo(new Verdict.Unsupported(List.of("quote")));
    }

    @Test
    void holdsBackASentenceThatHidesADispute() {
        SourcedClaim denial = WrittenDrafts.sourced(
                claim(REPORT, "a government outlet disputes this", 70)
                        .by("a government outlet", Role.STATE_MEDIA)
                        .denied()
                        .about(CLAIM.claim())
                        .build(),
                "Sample Wire",
                Instant.parse("2024-11-29T15:00:00Z"));
        Draft hiding =
                new Draft("A monitor said: " + SAYS + TAIL, "en", List.of(CLAIM), List.of(), Standing.SINGLE_SOURCE);

        Verdict verdict = new CitationVerifier(new SpeakerRegistry())
                .verify(hiding, List.of(CLAIM, denial), Map.of(REPORT, TEXT));

        assertThat(verdict).isEqualTo(new Verdict.Unsupported(List.of("disputed")));
    }

    @Test
    void holdsBackACertaintyThatTheSpeakerHasNot() {
        SourcedClaim hedged = WrittenDrafts.sourced(
                claim(REPORT, SAYS, 0).modality(Modality.UNCONFIRMED).build(),
                "Sample Wire",
                Instant.parse("2024-11-29T15:00:00Z"));

        assertThat(verify("Sample Wire (29 November 2024) reported: " + SAYS + ".", hedged, TEXT))
                .isEqualTo(new Verdict.Unsupported(List.of("hedge")));
    }

    @ParameterizedTest
    @CsvSource({
        "@valley_watch, Reported by @valley_watch, true",
        "Valley @watch, Reported by Valley @watch, true",
        "Sample Wire, Ask @valley_watch, false",
        "., See evil.com, false",
        "evil.com, See evil.com, false",
        "@evil.com, See @evil.com, false",
        "@a905551234567, Call @a905551234567, false",
        "/, See https://evil.example, false"
    })
    void takesOnlyAHandleForTheNameOfAPublisher(String source, String text, boolean lets) {
        SourcedClaim claim = WrittenDrafts.sourced(claim(REPORT, SAYS, 0).build(), source, null);

        assertThat(SentenceChecks.links(new Draft(text, "en", List.of(claim), List.of(), Standing.SINGLE_SOURCE)))
                .isEqualTo(lets);
    }

    @Test
    void holdsBackWhatCitesNothing() {
        Draft bare = new Draft("Aleppo fell.", "en", List.of(), List.of(), Standing.SINGLE_SOURCE);

        assertThat(new CitationVerifier(new SpeakerRegistry()).verify(bare, List.of(CLAIM), Map.of()))
                .isInstanceOf(Verdict.Unsupported.class);
    }
}
