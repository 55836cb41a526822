package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.testing.ClaimBuilder.claim;
import static org.sanad.testing.ClaimBuilder.persons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.testing.ClaimBuilder;

class ExtractiveWriterTest {
    private static final UUID WIRE = new UUID(1, 1);
    private static final UUID TRIBUNE = new UUID(1, 2);
    private static final UUID OFFICE = new UUID(1, 3);

    private static SourcedClaim wire(ClaimBuilder claim) {
        return sourced(claim.build(), "Sample Wire", "2024-11-29T15:00:00Z");
    }

    private static SourcedClaim tribune(ClaimBuilder claim) {
        return sourced(claim.publisher("Sample Tribune").build(), "Sample Tribune", "2024-11-30T15:00:00Z");
    }

    private static SourcedClaim sourced(Claim claim, String source, @Nullable String published) {
        return WrittenDrafts.sourced(claim, source, published == null ? null : Instant.parse(published));
    }

    private static List<Draft> write(SourcedClaim... claims) {
        return new ExtractiveWriter(new SpeakerRegistry())
                .write(WrittenDrafts.question(false, null), WrittenDrafts.evidence(List.of(claims)), List.of());
    }

    private static List<String> texts(List<Draft> drafts) {
        return drafts.stream().map(Draft::text).toList();
    }

    @Test
    void namesWhoSaysItWithPublisherAndDay() {
        List<Draft> drafts =
                write(wire(claim(WIRE, "Clashes broke out in Homs", 0).by("SOHR", Role.MONITOR)));

        assertThat(texts(drafts))
                .containsExactly("SOHR said: Clashes broke out in Homs (Sample Wire, 29 November 2024).");
        assertThat(drafts.getFirst().standing()).isEqualTo(Standing.SINGLE_SOURCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNSPECIFIED", "OUTLET"})
    void namesEveryKindOfSpeaker(Role role) {
        List<Draft> drafts = write(wire(claim(WIRE, "the town fell", 0).by("Speaker of " + role, role)));

        assertThat(texts(drafts)).singleElement().asString().contains("Speaker of " + role, "Sample Wire");
    }

    @Test
    void namesThePublisherOfItsOwnVoice() {
        List<Draft> drafts = write(wire(claim(WIRE, "Clashes broke out in Homs", 0)));

        assertThat(texts(drafts))
                .containsExactly("Sample Wire (29 November 2024) reported: Clashes broke out in Homs.");
    }

    @Test
    void saysThatASpeakerHasNoName() {
        List<Draft> drafts = write(wire(claim(WIRE, "more than 50 villages fell", 0)
                .by("reports", Role.UNSPECIFIED)
                .modality(Modality.UNCONFIRMED)));

        assertThat(texts(drafts))
                .containsExactly(
                        "According to unnamed reports, more than 50 villages fell (Sample Wire, 29 November 2024).");
        assertThat(drafts.getFirst().standing()).isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void tellsADisputeOfTheSameReportInTheSameSentence() {
        Claim fell = claim(WIRE, "Insurgents took the centre", 0)
                .type(EventType.NSA_OVERTAKES_TERRITORY)
                .build();
        SourcedClaim denial = wire(claim(WIRE, "media linked to the government dispute this", 60)
                .type(EventType.NSA_OVERTAKES_TERRITORY)
                .by("media linked to the government", Role.STATE_MEDIA)
                .denied()
                .about(fell));

        List<Draft> drafts = write(sourced(fell, "Sample Wire", "2024-11-29T15:00:00Z"), denial);

        assertThat(texts(drafts))
                .containsExactly("Sample Wire (29 November 2024) reported: Insurgents took the centre;"
                        + " disputed by media linked to the government.");
        assertThat(drafts.getFirst().standing()).isEqualTo(Standing.DISPUTED);
        assertThat(drafts.getFirst().claims()).hasSize(2);
    }

    @Test
    void tellsADisputeOfAnotherReportWithItsPublisherAndDay() {
        SourcedClaim fell = wire(claim(WIRE, "Insurgents took the research centre district near Aleppo", 0)
                .type(EventType.NSA_OVERTAKES_TERRITORY));
        SourcedClaim denial = sourced(
                claim(OFFICE, "insurgents had taken the research centre district near Aleppo", 20)
                        .type(EventType.NSA_OVERTAKES_TERRITORY)
                        .publisher("Sample Media Office")
                        .denied()
                        .build(),
                "Sample Media Office",
                "2024-11-30T17:00:00Z");

        List<Draft> drafts = write(fell, denial);

        assertThat(texts(drafts))
                .singleElement()
                .asString()
                .startsWith("Sample Wire (29 November 2024) reported: Insurgents took the research centre")
                .contains("; disputed by Sample Media Office", "30 November 2024");
        assertThat(drafts.getFirst().standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void namesOneDisputerOnceHoweverOftenItDenies() {
        SourcedClaim fell = wire(claim(WIRE, "Insurgents took the research centre district near Aleppo", 0));
        SourcedClaim once = tribune(claim(TRIBUNE, "insurgents had taken the research centre district near Aleppo", 9)
                .by("the army", Role.BELLIGERENT)
                .denied());
        SourcedClaim again = tribune(claim(TRIBUNE, "insurgents took the research centre district near Aleppo", 99)
                .by("the army", Role.BELLIGERENT)
                .denied());

        List<Draft> drafts = write(fell, once, again);

        assertThat(texts(drafts)).singleElement().asString().containsOnlyOnce("the army");
    }

    @Test
    void saysADenialAloneAsADenial() {
        List<Draft> drafts = write(wire(claim(WIRE, "Kadugli had fallen", 0)
                .by("the army", Role.BELLIGERENT)
                .denied()));

        assertThat(texts(drafts)).singleElement().asString().containsPattern("(?i)den(y|ied)|disputed|not");
    }

    @Test
    void saysADenialOfNobodyWithANameAsADenial() {
        List<Draft> drafts = write(wire(claim(WIRE, "Kadugli had fallen", 0)
                .by("reports", Role.UNSPECIFIED)
                .denied()));

        assertThat(texts(drafts))
                .containsExactly("Unnamed reports denied that Kadugli had fallen (Sample Wire, 29 November 2024).");
    }

    @Test
    void makesOneSentenceOfCopiesOfOneOrigin() {
        List<Draft> drafts = write(
                wire(claim(WIRE, "Insurgents set off two car bombs at the western edge", 0)),
                tribune(claim(TRIBUNE, "Insurgents detonated two car bombs at the western edge", 0)));

        assertThat(texts(drafts)).singleElement().asString().contains("Sample Wire and Sample Tribune");
        assertThat(drafts.getFirst().claims()).hasSize(2);
        assertThat(drafts.getFirst().standing()).isEqualTo(Standing.SINGLE_SOURCE);
    }

    @Test
    void keepsApartWhatDiffersInTheNumber() {
        List<Draft> drafts = write(
                wire(claim(WIRE, "More than 14,000 people have been displaced in the northwest", 0)),
                tribune(claim(TRIBUNE, "More than 48,500 people have been displaced in the northwest", 0)));

        assertThat(drafts).hasSize(2);
    }

    @Test
    void keepsApartWhoSaysIt() {
        List<Draft> drafts = write(
                wire(claim(WIRE, "four people were killed", 0).by("SOHR", Role.MONITOR)),
                tribune(claim(TRIBUNE, "four people were killed", 0).by("SANA", Role.STATE_MEDIA)));

        assertThat(drafts).hasSize(2);
    }

    @Test
    void saysThatAReportIsUndated() {
        List<Draft> drafts = write(sourced(claim(WIRE, "Clashes broke out", 0).build(), "Sample Wire", null));

        assertThat(texts(drafts)).containsExactly("Sample Wire (undated) reported: Clashes broke out.");
    }

    @Test
    void putsTheNewestNumberFirst() {
        SourcedClaim older =
                wire(claim(WIRE, "14,000 people were displaced", 0).figure(persons(Measure.DISPLACED, 14_000, 14_000)));
        SourcedClaim without = tribune(claim(TRIBUNE, "families were displaced", 0));
        SourcedClaim newer = tribune(claim(TRIBUNE, "280,000 people were displaced", 90)
                .figure(persons(Measure.DISPLACED, 280_000, 280_000)));

        List<Draft> drafts = new ExtractiveWriter(new SpeakerRegistry())
                .write(
                        WrittenDrafts.question(false, Measure.DISPLACED),
                        WrittenDrafts.evidence(List.of(older, without, newer)),
                        List.of());

        assertThat(drafts.stream().map(d -> d.claims().getFirst())).containsExactly(newer, older, without);
    }

    @Test
    void listsWhatHappenedOldestFirstWithItsDay() {
        LocalDate friday = LocalDate.of(2024, 11, 29);
        SourcedClaim later = wire(claim(WIRE, "Shells fell", 0).on(friday, friday));
        SourcedClaim earlier = wire(claim(WIRE, "Clashes broke out", 90).on(friday.minusDays(2), friday.minusDays(2)));

        List<Draft> drafts = new ExtractiveWriter(new SpeakerRegistry())
                .write(WrittenDrafts.question(true, null), WrittenDrafts.evidence(List.of(later, earlier)), List.of());

        assertThat(texts(drafts)).first().asString().startsWith("27 November 2024: ");
        assertThat(texts(drafts)).last().asString().startsWith("29 November 2024: ");
    }

    @Test
    void callsTwoOriginsCorroborated() {
        SourcedClaim one = wire(claim(WIRE, "four people were killed", 0).by("SOHR", Role.MONITOR));
        SourcedClaim two = new SourcedClaim(
                one.claim(),
                one.eventId(),
                one.eventStatus(),
                2,
                one.source(),
                null,
                null,
                "en",
                one.publishedAt(),
                one.receivedAt());

        assertThat(write(two).getFirst().standing()).isEqualTo(Standing.CORROBORATED);
    }
}
