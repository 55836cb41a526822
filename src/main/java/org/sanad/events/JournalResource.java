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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Moderating;
import org.sanad.reports.FieldError;
import org.sanad.reports.Paging;

/** The journal of what people changed by hand, and the way back. */
@Path("/api/v1/journal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
@Moderating
@RunOnVirtualThread
public class JournalResource {
    private final JournalStore journal;
    private final ModerationStore moderation;

    JournalResource(JournalStore journal, ModerationStore moderation) {
        this.journal = journal;
        this.moderation = moderation;
    }

    /** Body of an undo. */
    public record Undo(@Nullable String reason) {}

    @GET
    @Operation(summary = "What was changed by hand, the latest first", description = "{\"items\":[…],\"next\":…}")
    @APIResponse(responseCode = "200", description = "A page of entries: who, when, why, before and after")
    @APIResponse(responseCode = "401", description = "Not without the admin key")
    public Response list(@RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        List<FieldError> errors = new ArrayList<>();
        Paging paging = Paging.read(limit, cursor, errors);
        return errors.isEmpty()
                ? Response.ok(journal.list(paging)).build()
                : Response.status(Response.Status.BAD_REQUEST).entity(errors).build();
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Undo a change", description = "The body may give a reason. The undo is an entry itself.")
    @APIResponse(responseCode = "200", description = "Undone: the journal's id, and the events it touched")
    @APIResponse(responseCode = "401", description = "Not without the admin key")
    @APIResponse(responseCode = "404", description = "No such entry")
    @APIResponse(responseCode = "409", description = "Undone already, or something was built on it since")
    public Response undo(String id, @Nullable Undo undo) {
        List<FieldError> errors = new ArrayList<>();
        String reason = ModerationResource.reason(
                undo == null || undo.reason() == null ? "Undone by hand" : undo.reason(), errors);
        if (!errors.isEmpty()) {
            return ModerationResource.refused(errors);
        }
        return ModerationResource.answered(ModerationResource.ids(List.of(id)).stream()
                .findFirst()
                .map(entry -> moderation.undo(entry, reason, ModerationResource.WHO))
                .orElseGet(Moderation.Unknown::new));
    }
}
