package org.sanad.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Gazetteer;
import org.sanad.reports.FieldError;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;

/** Places by any of their names over HTTP. */
@Path("/api/v1/places")
@Tag(name = "Places")
public class PlaceResource {
    private static final int LONGEST = 200;

    private final Gazetteer gazetteer;

    PlaceResource(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @GET
    @Operation(
            summary = "Places that somebody who writes this may mean, best first",
            description = "In any language and spelling; a slip of the hand does no harm")
    @APIResponse(responseCode = "200", description = "Places; none when nothing is called so")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; errors names it")
    public Response search(
            @Parameter(description = "The name", example = "Saraqab") @QueryParam("q") @Nullable String q,
            @Parameter(description = "Most items, 1 to 200", example = "10") @QueryParam("limit") @Nullable
                    String limit) {
        List<FieldError> errors = new ArrayList<>();
        Paging paging = Paging.read(limit, null, errors);
        String name = q == null ? "" : q.strip();
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            errors.add(new FieldError("q", "must be the name of a place"));
        } else if (name.length() > LONGEST) {
            errors.add(new FieldError("q", "must have at most " + LONGEST + " characters"));
        }
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).entity(errors).build();
        }
        List<PlaceView> found = gazetteer.search(name).stream()
                .limit(paging.limit())
                .map(PlaceView::of)
                .toList();
        return Response.ok(new Page<>(found, null)).build();
    }
}
