package org.sanad.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events over HTTP, as plain JSON or in one of the {@link EventForm}s. */
@Path("/api/v1/events")
@Tag(name = "Events")
@RunOnVirtualThread
public class EventResource {
    private final EventStore store;
    private final EventQueryReader reader;
    private final List<EventForm> forms;

    EventResource(EventStore store, EventQueryReader reader, Instance<EventForm> forms) {
        this.store = store;
        this.reader = reader;
        this.forms = forms.stream().toList();
    }

    @GET
    @Operation(
            summary = "Events, those of the newest report first",
            description = "Every parameter narrows the list. {\"items\":[…],\"next\":\"cursor or null\"}")
    @Parameter(name = "report", in = ParameterIn.QUERY, description = "Id of the report they are read from")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Type, or several with commas between",
            example = "AIR_OR_DRONE_STRIKE")
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "Family of types", example = "CONFLICT")
    @Parameter(
            name = "place",
            in = ParameterIn.QUERY,
            description = "A place by any of its names; an area includes what lies in it",
            example = "حلب")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "Kilometres around the place", example = "25")
    @Parameter(
            name = "bbox",
            in = ParameterIn.QUERY,
            description = "west,south,east,north in degrees",
            example = "35.5,35,38,37")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Date or date-time; events that overlap",
            example = "2024-11-27")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Date or date-time; events that overlap",
            example = "2024-11-30")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "How the event stands", example = "DISPUTED")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Publisher's name", example = "Sample Wire")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, each of which some quote has",
            example = "car bombs")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Items of a page, 1 to 200", example = "50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "The next of an earlier page")
    @APIResponse(
            responseCode = "200",
            description = "A page of events",
            content = {@Content(mediaType = "application/json"), @Content(mediaType = "application/geo+json")})
    @APIResponse(responseCode = "400", description = "A parameter is wrong; errors names it")
    public Response list(@Context UriInfo uri, @Context Request request) {
        return switch (reader.read(uri.getQueryParameters())) {
            case EventQueryReader.Reading.Faulty faulty ->
                Response.status(Response.Status.BAD_REQUEST)
                        .entity(faulty.errors())
                        .build();
            case EventQueryReader.Reading.Sound sound ->
                inForm(
                        request,
                        () -> store.list(sound.query(), sound.paging()),
                        page -> page.map(EventView::of),
                        EventForm::page);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An event with its claims, their words and who says them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "404", description = "No such event")
    public Response one(String id, @Context Request request) {
        Optional<Event> event = id(id).flatMap(store::find);
        return event.isEmpty()
                ? Response.status(Response.Status.NOT_FOUND).build()
                : inForm(request, event::get, EventView::of, EventForm::one);
    }

    /** What Accept asks for, plain JSON when it leaves the choice; nothing is looked up for a form we do not have. */
    private <T> Response inForm(
            Request request, Supplier<T> found, Function<T, Object> plain, BiFunction<EventForm, T, Object> other) {
        List<MediaType> types = Stream.concat(
                        Stream.of(MediaType.APPLICATION_JSON_TYPE),
                        forms.stream().map(form -> MediaType.valueOf(form.mediaType())))
                .toList();
        Variant chosen = request.selectVariant(
                Variant.mediaTypes(types.toArray(MediaType[]::new)).build());
        if (chosen == null) {
            return Response.status(Response.Status.NOT_ACCEPTABLE).build();
        }
        Object entity = forms.stream()
                .filter(form -> MediaType.valueOf(form.mediaType()).equals(chosen.getMediaType()))
                .findFirst()
                .map(form -> other.apply(form, found.get()))
                .orElseGet(() -> plain.apply(found.get()));
        return Response.ok(entity, chosen.getMediaType()).build();
    }

    /** Empty for what is no id of ours: there is no event of that name either. */
    private static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
