package org.sanad.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sanad.reports.FieldError;
import org.sanad.reports.Paging;

/** The ledger of figures: who named which number when, and what took its place. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@RunOnVirtualThread
public class FigureResource {
    private final LedgerStore store;
    private final EventQueryReader reader;

    FigureResource(LedgerStore store, EventQueryReader reader) {
        this.store = store;
        this.reader = reader;
    }

    @GET
    @Operation(
            summary = "Figures as they were named, those of the newest report first",
            description = "Nothing is averaged or added. {\"items\":[…],\"next\":\"cursor or null\"}")
    @Parameter(
            name = "place",
            in = ParameterIn.QUERY,
            description = "A place by any of its names; an area includes what lies in it",
            example = "إدلب")
    @Parameter(
            name = "measure",
            in = ParameterIn.QUERY,
            description = "What is counted, or several with commas between",
            example = "DISPLACED")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Date or date-time on which the number was true",
            example = "2024-11-27")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Date or date-time", example = "2024-12-03")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Items of a page, 1 to 200", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "The next of an earlier page")
    @APIResponse(responseCode = "200", description = "A page of the ledger")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; errors names it")
    public Response list(@Context UriInfo uri) {
        List<FieldError> errors = new ArrayList<>();
        LedgerQuery query = reader.ledger(uri.getQueryParameters(), errors);
        Paging paging = Paging.read(
                uri.getQueryParameters().getFirst("limit"),
                uri.getQueryParameters().getFirst("cursor"),
                errors);
        return errors.isEmpty()
                ? Response.ok(store.list(query, paging)).build()
                : Response.status(Response.Status.BAD_REQUEST).entity(errors).build();
    }
}
