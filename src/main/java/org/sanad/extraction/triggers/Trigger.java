package org.sanad.extraction.triggers;

import org.jspecify.annotations.Nullable;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Predicate;
import org.sanad.events.Subsector;

/**
 * Words that tell of a happening.
 *
 * @param rule the rule's id, stored with the claim
 * @param from index of the head's first token
 * @param to index behind its last
 * @param predicate what is said of it
 * @param subsector the service, null for anything else
 * @param effect what became of the service, null for anything else
 * @param modality PLANNED, FORECAST, HYPOTHETICAL or THREATENED when it has not happened, else null
 * @param negated whether it is said not to have happened
 * @param comparison whether it only compares with other times
 */
public record Trigger(
        String rule,
        EventType type,
        int from,
        int to,
        Predicate predicate,
        @Nullable Subsector subsector,
        @Nullable Effect effect,
        @Nullable Modality modality,
        boolean negated,
        boolean comparison) {}
