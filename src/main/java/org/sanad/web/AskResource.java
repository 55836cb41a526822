package org.sanad.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.AnswerDesk;
import org.sanad.answers.AnswerProgress;
import org.sanad.answers.AnswerRequest;

/** The page: a question box, and below it the answer with every quote it rests on. An address with a question answers it. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
public class AskResource {
    private static final int UNPROCESSABLE = 422;

    private final AnswerDesk desk;
    private final StyleSheet style;

    AskResource(AnswerDesk desk, StyleSheet style) {
        this.desk = desk;
        this.style = style;
    }

    /** The question box. */
    @GET
    @Operation(hidden = true)
    public Response start() {
        return show(Response.Status.OK.getStatusCode(), AskForm.EMPTY, null);
    }

    /**
     * The answer.
     *
     * @param asOf a day, which counts to its end, or a date-time of RFC 3339
     */
    @GET
    @Path("ask")
    @Operation(hidden = true)
    public Response ask(@RestQuery @Nullable String q, @RestQuery @Nullable String asOf) {
        AskForm form = AskForm.of(q, asOf);
        return switch (form.request().read()) {
            case AnswerRequest.Reading.Faulty faulty -> show(UNPROCESSABLE, form.with(faulty.errors()), null);
            case AnswerRequest.Reading.Sound sound ->
                show(
                        Response.Status.OK.getStatusCode(),
                        form,
                        ShownAnswer.of(
                                desk.answer(sound, AnswerProgress.SILENT),
                                sound.frame().asOf()));
        };
    }

    private Response show(int status, AskForm form, @Nullable ShownAnswer answer) {
        String page = new AskPage(style.address(), form, AskPage.EXAMPLES, answer).render();
        return Response.status(status)
                // Phones are passed around: what somebody asked must not lie in the cache.
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // As bytes, because words that leave with an error status are taken for the reason of a problem
                // document.
                .entity(page.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
