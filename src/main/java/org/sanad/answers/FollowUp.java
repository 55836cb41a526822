package org.sanad.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Subsector;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.Term;

/**
 * A question that leaves open what the one before it said: "and in Idlib?" is about the same thing elsewhere, "who says so?"
 * about the same thing there. What it says itself always counts; only what is missing is taken over, from the frame that
 * {@link AskedFrame} made of the question before.
 */
final class FollowUp {
    private static final Logger LOG = Logger.getLogger(FollowUp.class);

    private final Gazetteer gazetteer;
    private final ObjectMapper json = new ObjectMapper();

    FollowUp(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The question with what it left open; the same where nothing went before. */
    Question completed(Question question, Optional<String> before) {
        if (before.isEmpty() || question.scope() != Question.Scope.OURS) {
            return question;
        }
        try {
            return completed(question, json.readTree(before.get()));
        } catch (JsonProcessingException damaged) {
            LOG.warn("The frame of a conversation could not be read");
            return question;
        }
    }

    private Question completed(Question question, JsonNode before) {
        boolean elsewhere =
                !question.places().isEmpty() || !question.unknownPlaces().isEmpty();
        boolean other = question.hasTopic();
        if (elsewhere && other) {
            return question;
        }
        List<Place> places = elsewhere ? question.places() : places(before);
        if (other) {
            return question.elsewhere(places);
        }
        boolean open = question.terms().isEmpty();
        Measure measure = open && asksAlike(question) ? code(Measure.class, before.path("measure")) : null;
        Question.Kind kind = code(Question.Kind.class, before.path("kind"));
        boolean same = question.kind() == Question.Kind.HAPPENINGS && kind != null;
        List<Term> terms = new ArrayList<>(question.terms());
        if (open) {
            before.path("concepts").forEach(id -> terms.add(Term.of(id.asText())));
        }
        return question.elsewhere(places)
                .about(
                        codes(EventType.class, before.path("types")),
                        codes(Subsector.class, before.path("subsectors")),
                        measure,
                        same && kind != null ? kind : question.kind(),
                        terms)
                .when(day(before.path("from")), day(before.path("to")));
    }

    private static boolean asksAlike(Question question) {
        return question.kind() == Question.Kind.HAPPENINGS || question.kind() == Question.Kind.FIGURE;
    }

    private List<Place> places(JsonNode before) {
        List<Place> places = new ArrayList<>();
        before.path("places").forEach(id -> gazetteer.byId(id.asLong()).ifPresent(places::add));
        return places;
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, JsonNode names) {
        Set<E> codes = EnumSet.noneOf(type);
        names.forEach(name -> Optional.ofNullable(code(type, name)).ifPresent(codes::add));
        return codes;
    }

    /** A code of an earlier version that is no more counts as none. */
    private static <E extends Enum<E>> @Nullable E code(Class<E> type, JsonNode name) {
        for (E code : type.getEnumConstants()) {
            if (code.name().equals(name.asText())) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(JsonNode day) {
        return day.isTextual() ? LocalDate.parse(day.asText()) : null;
    }
}
