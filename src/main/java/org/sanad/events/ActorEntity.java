package org.sanad.events;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;

/** A row of {@code claim_actor}: who does something, or whom it befalls. */
@Embeddable
record ActorEntity(
        @Enumerated(EnumType.STRING) Part role,
        String name,
        @Enumerated(EnumType.STRING) ActorKind kind) {

    /** Which side of the happening somebody is on. */
    enum Part {
        ACTOR,
        TARGET
    }

    static List<ActorEntity> of(Claim claim) {
        return Stream.concat(
                        claim.actors().stream().map(a -> new ActorEntity(Part.ACTOR, a.name(), a.kind())),
                        claim.targets().stream().map(t -> new ActorEntity(Part.TARGET, t.name(), t.kind())))
                .toList();
    }

    static List<Actor> actors(List<ActorEntity> rows, Part part) {
        return rows.stream()
                .filter(row -> row.role == part)
                .map(row -> new Actor(row.name, row.kind))
                .toList();
    }
}
