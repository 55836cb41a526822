package org.sanad.answers.kept;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Moderating;
import org.sanad.reports.FieldError;
import org.sanad.reports.Paging;

/** The answers that were given, for whoever runs the service: what each was made of, and whether it would be given again. */
@Path("/api/v1/admin/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@Moderating
@RunOnVirtualThread
public class AnswerReviewResource {
    private static final String TRUE = "true";

    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final FeedbackStore feedback;
    private final AnswerAgain again;

    AnswerReviewResource(AnswerStore answers, CorrectionStore corrections, FeedbackStore feedback, AnswerAgain again) {
        this.answers = answers;
        this.corrections = corrections;
        this.feedback = feedback;
        this.again = again;
    }

    @GET
    @Operation(summary = "Answers that were given, the latest first", description = "{\"items\":[…],\"next\":…}")
    @APIResponse(responseCode = "200", description = "A page of answers, without what they say")
    @APIResponse(responseCode = "401", description = "The key is missing or no administrator's")
    public Response list(
            @Parameter(description = "true: only those of which a claim was corrected since; false: only the others")
                    @RestQuery
                    @Nullable
                    String touched,
            @Parameter(description = "Items of a page, 1 to 200") @RestQuery @Nullable String limit,
            @Parameter(description = "The next of an earlier page") @RestQuery @Nullable String cursor) {
        List<FieldError> errors = new ArrayList<>();
        Paging paging = Paging.read(limit, cursor, errors);
        if (touched != null && !(touched.equals(TRUE) || touched.equals("false"))) {
            errors.add(new FieldError("touched", "must be true or false"));
        }
        return errors.isEmpty()
                ? Response.ok(answers.list(touched == null ? null : touched.equals(TRUE), paging))
                        .build()
                : Response.status(Response.Status.BAD_REQUEST).entity(errors).build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "An answer with all that is kept of it",
            description = "What was understood, what was written before it was verified and what the verifier found.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewedAnswer.class)))
    @APIResponse(responseCode = "401", description = "The key is missing or no administrator's")
    @APIResponse(responseCode = "404", description = "No such answer, or none that is still kept")
    public Response one(String id) {
        return answers.find(id)
                .map(found -> Response.ok(
                        ReviewedAnswer.of(found.record(), feedback.of(found.id()), corrections.of(found.id()))))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Answer the same question again",
            description = "With what was sent then, read against the moment it was asked. Gives both answers, and the"
                    + " claims and sentences that only one of them has. The second is not kept.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "401", description = "The key is missing or no administrator's")
    @APIResponse(responseCode = "404", description = "No such answer, or none that is still kept")
    @APIResponse(responseCode = "409", description = "The question was not kept, or no longer is")
    public Response replay(String id) {
        AnswerRecord first = answers.find(id).map(KeptAnswer::record).orElse(null);
        if (first == null) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (first.inputs().question() == null) {
            return Response.status(Response.Status.CONFLICT)
                    .entity("The words of this question are not kept, so it cannot be answered again:"
                            + " questions are kept for some days where sanad.answers.keep-questions is true")
                    .build();
        }
        return Response.ok(Replayed.of(first, again.again(first))).build();
    }
}
