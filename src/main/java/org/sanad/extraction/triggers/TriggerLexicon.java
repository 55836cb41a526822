package org.sanad.extraction.triggers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;

/**
 * Triggers of one language as its file has them; the file explains the fields.
 *
 * @param planned phrases by the modality they give
 */
record TriggerLexicon(
        Map<String, List<String>> classes,
        List<String> figurative,
        List<String> background,
        List<String> earlier,
        Map<Modality, List<String>> planned,
        List<String> negations,
        List<String> comparison,
        List<Rule> rules,
        List<Service> services,
        Map<Effect, List<String>> effects) {

    /** A happening told by a head word. */
    record Rule(
            String id,
            EventType type,
            @Nullable Predicate predicate,
            List<String> heads,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<List<String>> needs,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> without,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> yields,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> notBefore) {}

    /** A service by its nouns. */
    record Service(Subsector subsector, List<String> nouns) {}
}
