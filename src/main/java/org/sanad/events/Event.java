package org.sanad.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What claims agree to be about. It states nothing of its own: each field is taken from its claims, the first of which
 * names it.
 *
 * @param reportId the report of the claim that names it
 * @param summary the first claim's words
 * @param status strongest of its claims', see {@link ClaimStatus}
 * @param independentOrigins how many different original speakers assert it
 * @param outlets how many different publishers carry it
 * @param claims at least one, those of the report that was known first in front
 * @param superseded of those claims that were corrected, each with the claim that took its place
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
        List<Claim> claims,
        Map<UUID, UUID> superseded) {

    public Event {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("Event " + id + " has no claim");
        }
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
        superseded = Map.copyOf(superseded);
    }

    /** An event none of whose claims was corrected. */
    public Event(
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
        this(
                id,
                reportId,
                type,
                summary,
                subsector,
                effect,
                time,
                location,
                origin,
                destination,
                actors,
                targets,
                status,
                realis,
                independentOrigins,
                outlets,
                claims,
                Map.of());
    }

    /**
     * The event that these claims make. What they say is taken from the first that denies nothing,
     * and where that is silent from the first that is not.
     */
    static Event of(
            UUID id,
            List<Claim> claims,
            ClaimStatus status,
            int independentOrigins,
            int outlets,
            Map<UUID, UUID> superseded) {
        Claim lead = claims.stream()
                .filter(claim -> !Corroboration.denies(claim))
                .findFirst()
                .orElse(claims.getFirst());
        List<Claim> leadFirst = Stream.concat(Stream.of(lead), claims.stream()).toList();
        return new Event(
                id,
                lead.reportId(),
                lead.type(),
                lead.says(),
                lead.subsector(),
                lead.effect(),
                leadFirst.stream()
                        .map(Claim::time)
                        .filter(time -> time.start() != null || time.end() != null)
                        .findFirst()
                        .orElse(lead.time()),
                first(leadFirst, Claim::location),
                first(leadFirst, Claim::origin),
                first(leadFirst, Claim::destination),
                leadFirst.stream().flatMap(c -> c.actors().stream()).distinct().toList(),
                leadFirst.stream().flatMap(c -> c.targets().stream()).distinct().toList(),
                status,
                lead.realis(),
                independentOrigins,
                outlets,
                claims,
                superseded);
    }

    private static @Nullable Location first(List<Claim> claims, Function<Claim, @Nullable Location> part) {
        for (Claim claim : claims) {
            Location location = part.apply(claim);
            if (location != null) {
                return location;
            }
        }
        return null;
    }
}
