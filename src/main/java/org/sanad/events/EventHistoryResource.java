package org.sanad.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Moderating;
import org.sanad.reports.FieldError;
import org.sanad.reports.Page;

/** How an event came to be what it is, and the hand that makes two of one or one of two. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@RunOnVirtualThread
public class EventHistoryResource {
    private static final int MOST_CLAIMS = 1_000;

    private final EventTimelineStore timelines;
    private final ModerationStore moderation;

    EventHistoryResource(EventTimelineStore timelines, ModerationStore moderation) {
        this.timelines = timelines;
        this.moderation = moderation;
    }

    /**
     * Body of a split.
     *
     * @param claims ids of those that are about something else
     */
    public record Split(
            @Nullable List<String> claims, @Nullable String reason) {}

    /**
     * Body of a merge.
     *
     * @param with id of the event that is the same
     */
    public record Merge(@Nullable String with, @Nullable String reason) {}

    @GET
    @Path("/{id}/timeline")
    @Operation(
            summary = "What was claimed of an event when, the oldest first",
            description = "Claims and what people changed by hand. {\"items\":[…],\"next\":null}")
    @APIResponse(responseCode = "200", description = "The whole timeline")
    @APIResponse(responseCode = "404", description = "No such event")
    public Response timeline(String id) {
        Optional<List<TimelineItem>> items =
                ModerationResource.ids(List.of(id)).stream().findFirst().flatMap(timelines::of);
        return items.map(all -> Response.ok(new Page<>(all, null)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    @POST
    @Path("/{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @Moderating
    @Operation(summary = "Make two events of one", description = "They are not linked again unless it is undone.")
    @APIResponse(responseCode = "200", description = "Split: the journal's id, and both events")
    @APIResponse(responseCode = "401", description = "Not without the admin key")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "The claims are not some of the event's, or no reason is given")
    public Response split(String id, @Nullable Split split) {
        List<FieldError> errors = new ArrayList<>();
        String reason = ModerationResource.reason(split == null ? null : split.reason(), errors);
        List<String> words = split == null || split.claims() == null ? List.of() : split.claims();
        Set<UUID> claims = ModerationResource.ids(words.stream()
                .map(word -> word == null ? "" : word)
                .limit(MOST_CLAIMS + 1L)
                .toList());
        if (claims.isEmpty() || claims.size() < Set.copyOf(words).size() || words.size() > MOST_CLAIMS) {
            errors.add(new FieldError("claims", "must be ids of claims of the event, at most " + MOST_CLAIMS));
        }
        return done(id, errors, event -> moderation.split(event, claims, reason, ModerationResource.WHO));
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Moderating
    @Operation(summary = "Make one event of two", description = "It stays one unless it is undone.")
    @APIResponse(responseCode = "200", description = "Merged: the journal's id, and the event")
    @APIResponse(responseCode = "401", description = "Not without the admin key")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "The other is no other event, or no reason is given")
    public Response merge(String id, @Nullable Merge merge) {
        List<FieldError> errors = new ArrayList<>();
        String reason = ModerationResource.reason(merge == null ? null : merge.reason(), errors);
        String with = merge == null || merge.with() == null ? "" : merge.with();
        Optional<UUID> other = ModerationResource.ids(List.of(with)).stream().findFirst();
        if (other.isEmpty()) {
            errors.add(new FieldError("with", "must be the id of another event"));
        }
        return done(id, errors, event -> moderation.merge(event, other.orElseThrow(), reason, ModerationResource.WHO));
    }

    private static Response done(
            String id, List<FieldError> errors, java.util.function.Function<UUID, Moderation> change) {
        if (!errors.isEmpty()) {
            return ModerationResource.refused(errors);
        }
        return ModerationResource.answered(ModerationResource.ids(List.of(id)).stream()
                .findFirst()
                .map(change)
                .orElseGet(Moderation.Unknown::new));
    }
}
