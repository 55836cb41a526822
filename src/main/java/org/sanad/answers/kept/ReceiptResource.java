package org.sanad.answers.kept;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.FieldError;

/** Answers over HTTP, by the code that each left with. */
@Path("/api/v1/answers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
@RunOnVirtualThread
public class ReceiptResource {
    private static final int UNPROCESSABLE = 422;

    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final FeedbackStore feedback;

    ReceiptResource(AnswerStore answers, CorrectionStore corrections, FeedbackStore feedback) {
        this.answers = answers;
        this.corrections = corrections;
        this.feedback = feedback;
    }

    @GET
    @Operation(
            summary = "The receipt of an answer",
            description = "What it said, on what, how that was checked, and what was corrected since; nothing of the"
                    + " question. The code may be written in any case, with or without dashes.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "404", description = "No such answer, or none that is still kept")
    public Response receipt(String id) {
        Optional<Receipt> receipt =
                answers.find(id).map(found -> Receipt.of(found.record(), corrections.of(found.id())));
        return receipt.map(Response::ok)
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                // Tomorrow it may say that something was corrected.
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say whether an answer is good", description = "Of the whole answer, or of one statement.")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "404", description = "No such answer, or none that is still kept")
    @APIResponse(responseCode = "409", description = "As much has been said of this answer as is kept")
    @APIResponse(responseCode = "422", description = "A field is missing, wrong or unknown; errors names it")
    public Response rate(String id, @Nullable FeedbackRequest request) {
        Optional<KeptAnswer> found = answers.find(id);
        if (found.isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        List<FieldError> errors = request == null
                ? List.of(new FieldError("(body)", "must be a JSON object"))
                : request.errors(found.get().record().statements().size());
        if (!errors.isEmpty() || request == null || request.rating() == null) {
            return Response.status(UNPROCESSABLE).entity(errors).build();
        }
        String reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        return feedback.add(found.get().id(), request.rating(), request.statement(), reason)
                ? Response.noContent().build()
                : Response.status(Response.Status.CONFLICT)
                        .entity("As much has been said of this answer as is kept")
                        .build();
    }
}
