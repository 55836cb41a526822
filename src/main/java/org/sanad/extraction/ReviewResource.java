package org.sanad.extraction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Moderating;
import org.sanad.reports.FieldError;
import org.sanad.reports.Paging;

/** Over HTTP: the reports that a person should look at because rules and model read them differently. */
@Path("/api/v1/admin/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RunOnVirtualThread
public class ReviewResource {
    private final DisagreementStore store;

    ReviewResource(DisagreementStore store) {
        this.store = store;
    }

    @GET
    @Moderating
    @Operation(
            summary = "Reports that rules and model read differently",
            description = "Those with the most differences first, each with both readings and the quote."
                    + " Filled while sanad.extraction.mode is both.")
    @APIResponse(responseCode = "200", description = "{\"items\":[…],\"next\":…}")
    @APIResponse(responseCode = "401", description = "The key is missing or no administrator's")
    public Response list(
            @Parameter(description = "Items of a page, 1 to 200") @RestQuery @Nullable String limit,
            @Parameter(description = "The next of an earlier page") @RestQuery @Nullable String cursor) {
        List<FieldError> errors = new ArrayList<>();
        Paging paging = Paging.read(limit, cursor, errors);
        return errors.isEmpty()
                ? Response.ok(store.list(paging)).build()
                : Response.status(Response.Status.BAD_REQUEST).entity(errors).build();
    }
}
