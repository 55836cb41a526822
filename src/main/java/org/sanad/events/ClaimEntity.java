package org.sanad.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.text.Folding;
import org.sanad.text.Span;

/** A row of {@code claim} with the rows that hang on it. */
@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ClaimEntity {
    @Id
    UUID id;

    UUID reportId;
    UUID sightingId;
    int ordinal;
    String says;

    @Enumerated(EnumType.STRING)
    Predicate predicate;

    @Enumerated(EnumType.STRING)
    Polarity polarity;

    @Enumerated(EnumType.STRING)
    ClaimStatus status;

    /** How it stands by itself, before other claims are looked at. */
    @Enumerated(EnumType.STRING)
    ClaimStatus ownStatus;

    @Enumerated(EnumType.STRING)
    Modality modality;

    int evidenceBegin;
    int evidenceEnd;
    String quote;
    String quoteFolded;

    @Enumerated(EnumType.STRING)
    EventType type;

    @Enumerated(EnumType.STRING)
    @Nullable
    Subsector subsector;

    @Enumerated(EnumType.STRING)
    @Nullable
    Effect effect;

    @Nullable
    LocalDate timeStart;

    @Nullable
    LocalDate timeEnd;

    @Enumerated(EnumType.STRING)
    Period.Precision timePrecision;

    @Nullable
    String timeText;

    @Enumerated(EnumType.STRING)
    Period.Relation timeRelation;

    @Enumerated(EnumType.STRING)
    Period.@Nullable Anchor timeAnchor;

    boolean ongoing;

    @Enumerated(EnumType.STRING)
    Realis realis;

    @Nullable
    UUID about;

    @Nullable
    String quotedSpeaker;

    String extractor;

    @ElementCollection
    @CollectionTable(name = "attribution", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    List<SpeakerEntity> attribution;

    @ElementCollection
    @CollectionTable(name = "figure", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    List<FigureEntity> figures;

    /** One or none. */
    @ElementCollection
    @CollectionTable(name = "replaced_figure", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    List<FigureEntity> replaces;

    @ElementCollection
    @CollectionTable(name = "claim_actor", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    List<ActorEntity> actors;

    @ElementCollection
    @CollectionTable(name = "claim_place", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    List<LocationEntity> locations;

    /** For Hibernate. */
    ClaimEntity() {}

    ClaimEntity(Claim claim, UUID sightingId, int ordinal, Function<Place, PlaceEntity> places) {
        this.id = claim.id();
        this.reportId = claim.reportId();
        this.sightingId = sightingId;
        this.ordinal = ordinal;
        this.says = claim.says();
        this.predicate = claim.predicate();
        this.polarity = claim.polarity();
        this.status = claim.status();
        this.ownStatus = claim.status();
        this.modality = claim.modality();
        this.evidenceBegin = claim.evidence().begin();
        this.evidenceEnd = claim.evidence().end();
        this.quote = claim.quote();
        this.quoteFolded = Folding.fold(claim.quote());
        this.type = claim.type();
        this.subsector = claim.subsector();
        this.effect = claim.effect();
        this.timeStart = claim.time().start();
        this.timeEnd = claim.time().end();
        this.timePrecision = claim.time().precision();
        this.timeText = claim.time().text();
        this.timeRelation = claim.time().relation();
        this.timeAnchor = claim.time().anchor();
        this.ongoing = claim.time().ongoing();
        this.realis = claim.realis();
        this.about = claim.about();
        this.quotedSpeaker = claim.quotedSpeaker();
        this.extractor = claim.extractor();
        this.attribution = claim.attribution().stream().map(SpeakerEntity::of).toList();
        this.figures = claim.figures().stream().map(FigureEntity::of).toList();
        this.replaces =
                Stream.ofNullable(claim.replaces()).map(FigureEntity::of).toList();
        this.actors = ActorEntity.of(claim);
        this.locations = LocationEntity.of(claim, places);
    }

    /** The claim as it stands by itself. */
    Claim ownClaim() {
        return claim().withStatus(ownStatus);
    }

    /** The claim as it stands among the others. */
    Claim claim() {
        return new Claim(
                id,
                reportId,
                says,
                predicate,
                polarity,
                status,
                modality,
                attribution.stream().map(SpeakerEntity::speaker).toList(),
                new Span(evidenceBegin, evidenceEnd),
                quote,
                figures.stream().map(FigureEntity::figure).toList(),
                type,
                subsector,
                effect,
                new Period(timeStart, timeEnd, timePrecision, timeText, timeRelation, timeAnchor, ongoing),
                LocationEntity.location(locations, LocationEntity.Part.EVENT),
                LocationEntity.location(locations, LocationEntity.Part.ORIGIN),
                LocationEntity.location(locations, LocationEntity.Part.DESTINATION),
                ActorEntity.actors(actors, ActorEntity.Part.ACTOR),
                ActorEntity.actors(actors, ActorEntity.Part.TARGET),
                realis,
                about,
                replaces.isEmpty() ? null : replaces.getFirst().figure(),
                quotedSpeaker,
                extractor);
    }
}
