package org.sanad.answers.kept;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Moderating;
import org.sanad.reports.Cursor;
import org.sanad.reports.FieldError;
import org.sanad.reports.Page;
import org.sanad.reports.Paging;

/** What people ask and no report answers, as counts: what to look for next. */
@Path("/api/v1/admin/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@Moderating
@RunOnVirtualThread
public class GapResource {
    /** Sums have no time or report: the cursor says only how many came before. */
    private static final UUID NO_REPORT = new UUID(0, 0);

    private final GapStore store;

    GapResource(GapStore store) {
        this.store = store;
    }

    @GET
    @Operation(
            summary = "What could not be answered, or not wholly",
            description =
                    "Counts by region, topic and language, the most asked first. They hold nothing of whoever asked.")
    @APIResponse(
            responseCode = "200",
            description =
                    "{\"items\":[{\"place\",\"placeId\",\"topic\",\"language\",\"count\",\"first\",\"last\"}],\"next\":…}")
    @APIResponse(responseCode = "401", description = "The key is missing or no administrator's")
    public Response list(
            @Parameter(description = "First day, such as 2024-11-30") @RestQuery @Nullable String from,
            @Parameter(description = "Last day") @RestQuery @Nullable String to,
            @Parameter(description = "Items of a page, 1 to 200") @RestQuery @Nullable String limit,
            @Parameter(description = "The next of an earlier page") @RestQuery @Nullable String cursor) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = day("from", from, errors);
        LocalDate last = day("to", to, errors);
        Paging paging = Paging.read(limit, cursor, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "must not be before from"));
        }
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).entity(errors).build();
        }
        int skipped = paging.after() == null ? 0 : paging.after().ordinal();
        List<GapCount> oneMore = store.most(first, last, Math.max(0, skipped), paging.limit() + 1);
        return Response.ok(Page.of(
                        oneMore, paging.limit(), one -> new Cursor(Instant.EPOCH, NO_REPORT, skipped + paging.limit())))
                .build();
    }

    private static @Nullable LocalDate day(String field, @Nullable String value, List<FieldError> errors) {
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 0 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Told below, in the same words as a year that no calendar here has.
        }
        errors.add(new FieldError(field, "must be a date such as 2024-11-30"));
        return null;
    }
}
