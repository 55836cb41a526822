package org.sanad.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Moderating;
import org.sanad.reports.FieldError;

/** Claims as a person corrects them. Every change is journaled and can be undone. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
@Moderating
@RunOnVirtualThread
public class ModerationResource {
    static final int UNPROCESSABLE = 422;

    /** Until keys have names. */
    static final String WHO = "admin";

    private static final int LONGEST_REASON = 2_000;

    private final ModerationStore store;
    private final ClaimPatchReader reader;

    ModerationResource(ModerationStore store, ClaimPatchReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /**
     * What a change by hand is answered with.
     *
     * @param journalId by which it can be undone
     * @param events the events that it touched, as they are now
     */
    public record Outcome(UUID journalId, List<EventView> events) {
        public Outcome {
            events = List.copyOf(events);
        }
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Correct what was read of a claim",
            description = "Type, time, location (by geonameId), polarity, status and figures, named as in an event;"
                    + " what is left out stays. Reading the report again does not change it back.")
    @APIResponse(responseCode = "200", description = "Changed: the journal's id, and the claim's event")
    @APIResponse(responseCode = "401", description = "Not without the admin key")
    @APIResponse(responseCode = "404", description = "No such claim")
    @APIResponse(responseCode = "422", description = "A field is wrong, unknown or cannot be changed")
    public Response correct(String id, @Nullable ClaimPatch patch) {
        List<FieldError> errors = new ArrayList<>();
        if (patch == null) {
            return refused(List.of(new FieldError("(body)", "must be a JSON object")));
        }
        ClaimChange change = reader.read(patch, errors);
        String reason = reason(patch.reason() == null ? "Corrected by hand" : patch.reason(), errors);
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        return ids(List.of(id)).stream()
                .findFirst()
                .map(claim -> answered(store.change(claim, change, reason, WHO)))
                .orElseGet(() -> answered(new Moderation.Unknown()));
    }

    /** The words of a reason; what is wrong with them is added to the errors. */
    static String reason(@Nullable String reason, List<FieldError> errors) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            errors.add(new FieldError("reason", "must be given, with at most " + LONGEST_REASON + " characters"));
            return "";
        }
        return reason;
    }

    /** Those of these words that are ids. */
    static Set<UUID> ids(List<String> words) {
        Set<UUID> ids = new HashSet<>();
        for (String word : words) {
            try {
                ids.add(UUID.fromString(word));
            } catch (IllegalArgumentException noId) {
                // There is nothing of that name.
            }
        }
        return ids;
    }

    static Response refused(List<FieldError> errors) {
        return Response.status(UNPROCESSABLE).entity(errors).build();
    }

    static Response answered(Moderation moderation) {
        return switch (moderation) {
            case Moderation.Done done ->
                Response.ok(new Outcome(
                                done.journalId(),
                                done.events().stream().map(EventView::of).toList()))
                        .build();
            case Moderation.Unknown unknown ->
                Response.status(Response.Status.NOT_FOUND).build();
            case Moderation.Refused refused -> refused(refused.errors());
            case Moderation.Late late ->
                Response.status(Response.Status.CONFLICT).entity(late.reason()).build();
        };
    }
}
