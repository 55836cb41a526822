package org.sanad.answers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.retrieval.Question;

/** What a question was understood to ask, as ids and codes: none of its words is in it. */
final class AskedFrame {
    private AskedFrame() {}

    static ObjectNode of(@Nullable Question question) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        if (question == null) {
            return frame;
        }
        frame.put("scope", question.scope().name());
        frame.put("kind", question.kind().name());
        frame.put("language", question.language());
        frame.put("asked", question.asked());
        ids(frame.putArray("places"), question.places());
        ids(frame.putArray("choices"), question.choices());
        // How many, not which: a name that no gazetteer has may be anybody's.
        frame.put("unknownPlaces", question.unknownPlaces().size());
        codes(frame.putArray("types"), question.types());
        codes(frame.putArray("subsectors"), question.subsectors());
        frame.put("measure", name(question.measure()));
        frame.put("from", words(question.from()));
        frame.put("to", words(question.to()));
        frame.put("asOf", words(question.asOf()));
        // Registered bodies, never persons.
        question.speakers().stream().sorted().forEach(frame.putArray("speakers")::add);
        frame.put("safety", name(question.safety()));
        frame.put("road", question.road());
        question.terms().stream()
                .flatMap(term -> term.concepts().stream())
                .distinct()
                .sorted()
                .forEach(frame.putArray("concepts")::add);
        frame.put(
                "otherTerms",
                question.terms().stream()
                        .filter(term -> term.concepts().isEmpty())
                        .count());
        frame.put("followsUp", question.followsUp());
        return frame;
    }

    private static void ids(ArrayNode into, List<Place> places) {
        places.forEach(place -> into.add(place.geonameId()));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String words(@Nullable Object time) {
        return time == null ? null : time.toString();
    }

    private static void codes(ArrayNode into, Collection<? extends Enum<?>> codes) {
        codes.stream().map(Enum::name).sorted().forEach(into::add);
    }
}
