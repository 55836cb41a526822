package org.sanad.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reports over HTTP: sending, looking up, taking back. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RunOnVirtualThread
public class ReportResource {
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LONGEST_REASON = 2_000;
    private static final String NDJSON = "application/x-ndjson";
    private static final String EXAMPLE = """
            {"text":"Two car bombs went off at Aleppo's western edge on Friday, residents said.",\
            "source":"Sample Wire","publishedAt":"2024-11-29T15:00:00Z","externalId":"wire-17"}""";

    private final ReportIntake intake;
    private final ReportBatch batch;
    private final ReportStore store;
    private final ObjectMapper json;
    private final Clock clock;

    ReportResource(ReportIntake intake, ReportBatch batch, ReportStore store, ObjectMapper json, Clock clock) {
        this.intake = intake;
        this.batch = batch;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Body of a withdrawal.
     *
     * @param reason why the report is taken back; kept, not shown
     */
    public record Withdrawal(@Nullable String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a report", description = "Answers once the report is durably stored.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "report", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; extraction follows",
            content = @Content(schema = @Schema(implementation = ReportReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known before, or read within the asked wait",
            content = @Content(schema = @Schema(implementation = ReportReceipt.class)))
    @APIResponse(responseCode = "413", description = "The body is larger than a report may be")
    @APIResponse(responseCode = "422", description = "A field is missing, wrong or unknown; errors names each")
    public Response send(
            @Nullable ReportSubmission submission,
            @Parameter(description = "Seconds to wait for the final status, 0 to 30") @RestQuery @Nullable String wait)
            throws InterruptedException {
        Optional<Duration> patience = patience(wait);
        if (patience.isEmpty()) {
            return refused(
                    Response.Status.BAD_REQUEST.getStatusCode(),
                    List.of(new FieldError("wait", "must be whole seconds from 0 to " + LONGEST_WAIT_SECONDS)));
        }
        if (submission == null) {
            return refused(UNPROCESSABLE, List.of(new FieldError("(body)", "must be a JSON object")));
        }
        return switch (intake.submit(submission)) {
            case Intake.Accepted accepted -> answer(accepted.report(), false, patience.get());
            case Intake.Duplicate duplicate -> answer(duplicate.report(), true, patience.get());
            case Intake.Rejected rejected -> refused(UNPROCESSABLE, rejected.errors());
        };
    }

    private Response answer(Report report, boolean known, Duration patience) throws InterruptedException {
        Report.Status status = report.status();
        Instant end = clock.instant().plus(patience);
        while (status == Report.Status.RECEIVED && clock.instant().isBefore(end)) {
            Thread.sleep(BETWEEN_LOOKS);
            status = store.status(report.id()).orElse(status);
        }
        boolean done = known || status != Report.Status.RECEIVED;
        return Response.status(done ? Response.Status.OK : Response.Status.ACCEPTED)
                .location(URI.create("/api/v1/reports/" + report.id()))
                .entity(ReportReceipt.of(report, status))
                .build();
    }

    private static Optional<Duration> patience(@Nullable String wait) {
        if (wait == null) {
            return Optional.of(Duration.ZERO);
        }
        try {
            int seconds = Integer.parseInt(wait);
            return seconds < 0 || seconds > LONGEST_WAIT_SECONDS
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(seconds));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @POST
    @Path("/batch")
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            summary = "Send many reports, one a line",
            description = "One result a line: the line's number, the code it would have been answered with alone,"
                    + " and the report or what is wrong with the line.")
    @RequestBody(
            content = @Content(mediaType = NDJSON, examples = @ExampleObject(name = "reports", value = EXAMPLE + "\n")))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = NDJSON,
                            examples =
                                    @ExampleObject(
                                            name = "results",
                                            value = "{\"line\":1,\"code\":202,"
                                                    + "\"id\":\"0b1d8f0c-2f43-3a52-9d0c-7f5f8f1b2c11\","
                                                    + "\"status\":\"RECEIVED\",\"externalId\":\"wire-17\"}\n")))
    public String sendMany(InputStream lines) throws IOException {
        StringBuilder results = new StringBuilder();
        for (ReportBatch.Result result : batch.take(lines)) {
            results.append(json.writeValueAsString(result)).append('\n');
        }
        return results.toString();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A report with its text and where it stands")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "404", description = "No such report")
    public Response one(String id) {
        return found(id(id).flatMap(store::find));
    }

    @GET
    @Operation(summary = "Reports, the latest received first")
    @APIResponse(responseCode = "200", description = "{\"items\":[…],\"next\":…}")
    public Response list(
            @Parameter(description = "Items of a page, 1 to 200") @RestQuery @Nullable String limit,
            @Parameter(description = "The next of an earlier page") @RestQuery @Nullable String cursor) {
        List<FieldError> errors = new ArrayList<>();
        Paging paging = Paging.read(limit, cursor, errors);
        return errors.isEmpty()
                ? Response.ok(store.list(paging)).build()
                : refused(Response.Status.BAD_REQUEST.getStatusCode(), errors);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a report back", description = "Its claims leave every answer at once.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "reason",
                                            value = "{\"reason\":\"Retracted by the publisher\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "404", description = "No such report")
    public Response withdraw(String id, @Nullable Withdrawal withdrawal) {
        String reason = withdrawal == null ? null : withdrawal.reason();
        if (reason == null || reason.isBlank()) {
            return refused(UNPROCESSABLE, List.of(new FieldError("reason", "must be given and not blank")));
        }
        if (!SubmissionReader.storable(reason)) {
            return refused(UNPROCESSABLE, List.of(new FieldError("reason", SubmissionReader.UNSTORABLE)));
        }
        if (reason.length() > LONGEST_REASON) {
            return refused(
                    UNPROCESSABLE,
                    List.of(new FieldError("reason", "must have at most " + LONGEST_REASON + " characters")));
        }
        return found(id(id).flatMap(known -> store.withdraw(known, reason)));
    }

    /** Empty for what is no id of ours: there is no report of that name either. */
    private static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Response found(Optional<Report> report) {
        return report.map(Response::ok)
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    private static Response refused(int status, List<FieldError> errors) {
        return Response.status(status).entity(errors).build();
    }
}
