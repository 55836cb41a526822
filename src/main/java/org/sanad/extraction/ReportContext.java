package org.sanad.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Period;
import org.sanad.events.Predicate;
import org.sanad.events.Realis;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;
import org.sanad.text.Sentence;

/**
 * What a report carries from one sentence to the next while it is read: the day, place and speaker of the paragraph, the
 * town named last, and the claims so far. Each carried thing is marked as such where it is used.
 */
final class ReportContext {
    private static final Set<EventType> ATTACKS = EnumSet.of(
            EventType.ARMED_CLASH,
            EventType.AIR_OR_DRONE_STRIKE,
            EventType.SHELLING_ARTILLERY_MISSILE,
            EventType.IED_REMOTE_EXPLOSIVE,
            EventType.SUICIDE_BOMB,
            EventType.GRENADE,
            EventType.CHEMICAL_WEAPON,
            EventType.ATTACK_ON_CIVILIANS,
            EventType.EXCESSIVE_FORCE_PROTEST);

    /** What people are killed and hurt in. */
    private static final Set<EventType> KILLING = EnumSet.copyOf(ATTACKS);

    static {
        KILLING.addAll(EnumSet.of(
                EventType.MOB_VIOLENCE,
                EventType.VIOLENT_DEMONSTRATION,
                EventType.OFFENSIVE,
                EventType.NSA_OVERTAKES_TERRITORY,
                EventType.GOV_REGAINS_TERRITORY));
    }

    private final Report report;
    private final @Nullable LocalDate published;
    private final Speaker publisher;
    private final List<Claim> claims = new ArrayList<>();
    private final CarriedPlaces places;

    private Set<Integer> figurative = Set.of();
    private int paragraph = -1;
    private @Nullable Period paragraphDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Figure paragraphFigure;
    private List<Speaker> paragraphVoice = List.of();
    private List<Speaker> told = List.of();

    ReportContext(Report report, SpeakerRegistry registry, @Nullable LocalDate published, boolean carriesOn) {
        this.places = new CarriedPlaces(carriesOn);
        this.report = report;
        this.published = published;
        this.publisher = registry.byName(report.source())
                .map(e -> new Speaker(e.name(), e.role(), e.alignment(), null, null, false))
                .orElse(new Speaker(report.source(), Role.OUTLET, null, null, null, false));
    }

    /** Begins a sentence; a new paragraph forgets what the last one carried. */
    void enter(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            paragraphDay = null;
            places.paragraph();
            paragraphVoice = List.of();
            paragraphFigure = null;
        }
    }

    /** The figure that the paragraph named last, null when none. */
    @Nullable
    Figure carriedFigure() {
        return paragraphFigure;
    }

    void figure(Figure figure) {
        if (figure.partOf() == null) {
            paragraphFigure = figure;
        }
    }

    /** Who is named further on as the source of the sentence that is read now. */
    void toldBy(List<Speaker> speakers) {
        told = List.copyOf(speakers);
    }

    List<Speaker> told() {
        return told;
    }

    /** The kind of attack told last, null when none was. */
    @Nullable
    EventType attack() {
        return claims.reversed().stream()
                .map(Claim::type)
                .filter(ATTACKS::contains)
                .findFirst()
                .orElse(null);
    }

    /** Whether anything of a conflict has been told of that happened. */
    boolean violent() {
        return claims.stream().anyMatch(c -> c.type().group() == EventGroup.CONFLICT && c.realis() == Realis.ACTUAL);
    }

    /** The paragraphs that speak of sport or trade. */
    void figurative(Set<Integer> paragraphs) {
        figurative = Set.copyOf(paragraphs);
    }

    /** Whether the paragraph speaks of sport or trade. */
    boolean figurative() {
        return figurative.contains(paragraph);
    }

    Report report() {
        return report;
    }

    Speaker publisher() {
        return publisher;
    }

    /** The time of a claim whose sentence names none. */
    Period carriedTime() {
        if (paragraphDay != null) {
            return paragraphDay.carriedOver();
        }
        return documentTime();
    }

    /** The day that the paragraph named last, null when none. */
    @Nullable
    LocalDate carriedDay() {
        return paragraphDay == null ? null : paragraphDay.start();
    }

    /** The day that the text named last, in whichever paragraph: "the next day" counts from it; null when none. */
    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /** Whether a time lies behind the day of publication altogether. */
    boolean ahead(Period time) {
        LocalDate start = time.start();
        return published != null && start != null && start.isAfter(published);
    }

    /** By the day of publication, when that is known. */
    Period documentTime() {
        return published == null ? Period.UNKNOWN : Period.document(published);
    }

    /** Only a day on which something happened is carried on: a "since" counts for its own sentence. */
    void time(Period period) {
        boolean day = period.dated() && !period.ongoing() && period.anchor() != Period.Anchor.PRIOR_SENTENCE;
        if (day && (published == null || (period.end() != null && !period.end().isAfter(published)))) {
            paragraphDay = period;
            lastDay = period.start() == null ? lastDay : period.start();
        }
    }

    /** The places that are carried on. */
    CarriedPlaces places() {
        return places;
    }

    List<Speaker> carriedVoice() {
        return paragraphVoice.stream().map(Speaker::carriedOver).toList();
    }

    void voice(List<Speaker> speakers) {
        paragraphVoice = List.copyOf(speakers);
    }

    /** Adds a claim; one that it denies is disputed from then on. */
    void add(Claim claim) {
        if (claim.status() == ClaimStatus.DENIED && claim.about() != null) {
            claims.replaceAll(c -> c.id().equals(claim.about()) && c.status() == ClaimStatus.ASSERTED
                    ? c.withStatus(ClaimStatus.DISPUTED)
                    : c);
        }
        claims.add(claim);
    }

    int size() {
        return claims.size();
    }

    Claim get(int index) {
        return claims.get(index);
    }

    /** Puts another reading of a claim in its place. */
    void set(int index, Claim claim) {
        claims.set(index, claim);
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    /** The last claim of one of the types, null when there is none. */
    @Nullable
    Claim last(EventType... types) {
        List<EventType> wanted = List.of(types);
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (wanted.contains(claims.get(i).type())) {
                return claims.get(i);
            }
        }
        return null;
    }

    /** What casualties told of now are of: the last violence told of in this paragraph or the one before, null when none. */
    @Nullable
    Claim lastViolence() {
        for (Claim claim : claims.reversed()) {
            if (KILLING.contains(claim.type())
                    && claim.predicate() == Predicate.OCCURRENCE
                    && claim.realis() == Realis.ACTUAL) {
                return claim;
            }
        }
        return null;
    }

    /** The last claim that asserts something, null when there is none. */
    @Nullable
    Claim lastAsserted() {
        return claims.reversed().stream()
                .filter(c -> c.about() == null)
                .findFirst()
                .orElse(null);
    }

    /** The same for the same reading of the same report, so that reading it again changes nothing. */
    UUID id(String rule, int begin, int ordinal) {
        String name = report.id() + "/" + rule + "/" + begin + "/" + ordinal;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
