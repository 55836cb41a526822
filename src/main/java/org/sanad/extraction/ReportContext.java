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
import org.sanad.events.EventType;
import org.sanad.events.Location;
import org.sanad.events.Period;
import org.sanad.events.Realis;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.events.Unit;
import org.sanad.extraction.numbers.CountedFigure;
import org.sanad.extraction.speakers.SpeakerRegistry;
import org.sanad.places.Place;
import org.sanad.reports.Report;
import org.sanad.text.Sentence;

/**
 * What a report carries from one sentence to the next while it is read: the day, place and speaker of the paragraph, the
 * town named last, and the claims so far. Each carried thing is marked as such where it is used.
 */
final class ReportContext {
    private final Report report;
    private final @Nullable LocalDate published;
    private final Speaker publisher;
    private final List<Claim> claims = new ArrayList<>();

    private static final Set<Unit> PEOPLE = EnumSet.of(Unit.PERSON, Unit.CHILD, Unit.HOUSEHOLD);

    /** Happenings that kill and are spoken of again. */
    private static final Set<EventType> VIOLENCE = EnumSet.of(
            EventType.ARMED_CLASH,
            EventType.AIR_OR_DRONE_STRIKE,
            EventType.SHELLING_ARTILLERY_MISSILE,
            EventType.IED_REMOTE_EXPLOSIVE,
            EventType.SUICIDE_BOMB,
            EventType.GRENADE,
            EventType.CHEMICAL_WEAPON,
            EventType.ATTACK_ON_CIVILIANS);

    private int paragraph = -1;
    private @Nullable Claim paragraphViolence;
    private @Nullable Place lastTown;
    private @Nullable Period paragraphDay;
    private @Nullable Location paragraphPlace;
    private @Nullable Location reportPlace;
    private List<Speaker> paragraphVoice = List.of();
    private @Nullable CountedFigure paragraphPeople;
    private @Nullable Claim paragraphClaim;

    ReportContext(Report report, SpeakerRegistry registry, @Nullable LocalDate published) {
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
            paragraphPlace = null;
            paragraphViolence = null;
            paragraphPeople = null;
            paragraphClaim = null;
            paragraphVoice = List.of();
        }
    }

    Report report() {
        return report;
    }

    Speaker publisher() {
        return publisher;
    }

    @Nullable
    Place lastTown() {
        return lastTown;
    }

    void town(Place town) {
        lastTown = town;
    }

    /** The time of a claim whose sentence names none. */
    Period carriedTime() {
        if (paragraphDay != null) {
            return paragraphDay.carriedOver();
        }
        return documentTime();
    }

    /** By the day of publication, when that is known. */
    Period documentTime() {
        return published == null ? Period.UNKNOWN : Period.document(published);
    }

    /** Only a day on which something happened is carried on: a "since" counts for its own sentence. */
    void time(Period period) {
        boolean day = period.dated() && !period.ongoing() && period.anchor() != Period.Anchor.PRIOR_SENTENCE;
        if (day && (published == null || period.end() == null || !period.end().isAfter(published))) {
            paragraphDay = period;
        }
    }

    @Nullable
    Location carriedPlace() {
        Location place = paragraphPlace == null ? reportPlace : paragraphPlace;
        return place == null ? null : place.carriedOver();
    }

    void place(@Nullable Location location) {
        if (location != null && !location.inherited()) {
            paragraphPlace = location.place() == null && location.also().isEmpty() ? null : location;
            // Over a paragraph's end only a town is carried: an area says too little of what the next one tells.
            Place named = location.place();
            reportPlace = named == null || named.area() ? null : location;
        }
    }

    List<Speaker> carriedVoice() {
        return paragraphVoice.stream().map(Speaker::carriedOver).toList();
    }

    void voice(List<Speaker> speakers) {
        paragraphVoice = List.copyOf(speakers);
    }

    /** The people counted last in the paragraph, of whom the next sentence may tell a part; null when none were. */
    @Nullable
    CountedFigure people() {
        return paragraphPeople;
    }

    void people(List<CountedFigure> figures) {
        figures.stream()
                .filter(f -> f.figure().partOf() == null && PEOPLE.contains(f.figure().unit()))
                .forEach(f -> paragraphPeople = f);
    }

    /** The claim made last in the paragraph, null when none was. */
    @Nullable
    Claim lastOfParagraph() {
        return paragraphClaim;
    }

    void add(Claim claim) {
        claims.add(claim);
        paragraphClaim = claim;
        if (VIOLENCE.contains(claim.type()) && claim.realis() == Realis.ACTUAL) {
            paragraphViolence = claim;
        }
    }

    /** The violence told last in the paragraph, null when none was. */
    @Nullable
    Claim violence() {
        return paragraphViolence;
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

    /** What a denial without words of its own denies: the violence told last in the paragraph, else the last claim. */
    @Nullable
    Claim deniable() {
        Claim last = lastAsserted();
        boolean service = last != null && last.type() == EventType.SERVICE_DISRUPTION;
        return service && paragraphViolence != null ? paragraphViolence : last;
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
