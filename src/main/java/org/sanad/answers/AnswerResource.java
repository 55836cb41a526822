package org.sanad.answers;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.sanad.reports.FieldError;

/** Questions over HTTP: the whole answer as JSON, or its verified statements one by one as server-sent events. */
@Path("/api/v1/answers")
@Tag(name = "Answers")
public class AnswerResource {
    private static final Logger LOG = Logger.getLogger(AnswerResource.class);
    private static final int UNPROCESSABLE = 422;
    private static final String EXAMPLE = """
            {"question":"How many villages have the insurgents taken?","asOf":"2024-11-30T12:00:00Z"}""";

    private final AnswerDesk desk;

    AnswerResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** The whole answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @RunOnVirtualThread
    @Operation(
            summary = "Ask a question",
            description =
                    "Every statement of the answer has at least one citation that was checked against the stored report.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AnswerRequest.class),
                            examples = @ExampleObject(name = "figure", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The answer, or why there is none",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AnswerView.class)),
                @Content(mediaType = "text/event-stream")
            })
    @APIResponse(responseCode = "422", description = "A field is missing, wrong or unknown; errors names it")
    public Response whole(@Nullable AnswerRequest request) {
        return switch (read(request)) {
            case AnswerRequest.Reading.Faulty faulty ->
                Response.status(UNPROCESSABLE).entity(faulty.errors()).build();
            case AnswerRequest.Reading.Sound sound ->
                Response.ok(desk.answer(sound, AnswerProgress.SILENT)).build();
        };
    }

    /** The answer in pieces: plan, each verified statement, done with the whole. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> pieces(@Nullable AnswerRequest request, @Context Sse sse) {
        return switch (read(request)) {
            case AnswerRequest.Reading.Faulty faulty ->
                throw new WebApplicationException(
                        Response.status(UNPROCESSABLE).entity(faulty.errors()).build());
            case AnswerRequest.Reading.Sound sound ->
                Multi.createFrom()
                        .<OutboundSseEvent>emitter(emitter -> stream(sound, sse, emitter))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        };
    }

    private void stream(AnswerRequest.Reading.Sound request, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
        try {
            AnswerView whole = desk.answer(request, new AnswerProgress() {
                @Override
                public void searching(Searched searched) {
                    emitter.emit(event(sse, "plan", Map.of("searched", searched)));
                }

                @Override
                public void verified(Statement statement, List<Citation> citations) {
                    emitter.emit(event(sse, "statement", Map.of("statement", statement, "citations", citations)));
                }
            });
            emitter.emit(event(sse, "done", whole));
        } catch (RuntimeException e) {
            // Half an answer was verified as far as it went; what failed is told in words, its cause goes to the log.
            LOG.error("An answer broke off", e);
            emitter.emit(event(
                    sse,
                    "error",
                    Map.of("title", "The answer broke off", "status", 500, "detail", "Please ask again.")));
        } finally {
            emitter.complete();
        }
    }

    private static OutboundSseEvent event(Sse sse, String name, Object data) {
        return sse.newEventBuilder().name(name).data(data).build();
    }

    private static AnswerRequest.Reading read(@Nullable AnswerRequest request) {
        return request == null
                ? new AnswerRequest.Reading.Faulty(List.of(new FieldError("(body)", "must be a JSON object")))
                : request.read();
    }
}
