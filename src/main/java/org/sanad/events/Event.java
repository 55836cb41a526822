package org.sanad.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What claims agree to be about. It states nothing of its own: each field is taken from its claims, the first of which
 * names it.
 *
 * @param summary the first claim's words
 * @param status strongest of its claims', see {@link ClaimStatus}
 * @param independentOrigins how many different original speakers assert it
 * @param outlets how many different publishers carry it
 * @param claims at least one
 */
public record Event(
        UUID id,
        UUID reportId,
        EventType type,
        String summary,
        @Nullable Subsector subsector,
        @Nullable Effect effect,
        Period time,
        @Nullable Location location,
        @Nullable Location origin,
        @Nullable Location destination,
        List<Actor> actors,
        List<Actor> targets,
        ClaimStatus status,
        Realis realis,
        int independentOrigins,
        int outlets,
        List<Claim> claims) {

    public Event {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("Event " + id + " has no claim");
        }
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
    }
}
