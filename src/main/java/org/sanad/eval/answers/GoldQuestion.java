package org.sanad.eval.answers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Measure;

/**
 * A question of the gold set with what a good answer must hold. The fields are those of the gold set's README.
 *
 * @param language ISO 639-1 code
 * @param set its file without the ending
 * @param asOf RFC 3339, null for now
 * @param group questions of one group are the same in several languages; null when there is none
 * @param after the question in whose conversation it is asked, null for a conversation of its own
 * @param statuses each that is right
 * @param notice whether the answer must carry the safety notice
 * @param unknowns whether the answer must name something that is not known
 * @param disputes sides that must be shown together
 * @param okay what may be cited besides
 * @param never words that must stand in no statement
 * @param plain the same question without words that trip a clumsy guard, null for all but harmless ones
 */
record GoldQuestion(
        String id,
        String language,
        String set,
        String question,
        @Nullable String asOf,
        Kind kind,
        @Nullable String group,
        @Nullable String after,
        Set<Status> statuses,
        boolean notice,
        boolean unknowns,
        List<Nugget> nuggets,
        List<List<Reference>> disputes,
        List<Reference> okay,
        List<String> never,
        @Nullable String plain) {
    GoldQuestion {
        statuses = Set.copyOf(statuses);
        nuggets = List.copyOf(nuggets);
        disputes = disputes.stream().map(List::copyOf).toList();
        okay = List.copyOf(okay);
        never = List.copyOf(never);
    }

    /** What is asked. */
    enum Kind {
        LATEST,
        FIGURE,
        LIST,
        TIMELINE,
        WHO_SAYS,
        COMPARISON,
        DISPUTE,
        UNKNOWNS,
        CHANGED,
        BRIEF,
        STATE,
        PREMISE,
        SAFETY,
        SCOPE,
        REFUSE,
        CLARIFY,
        FOLLOW_UP
    }

    /** How a question was answered. */
    enum Status {
        ANSWERED,
        PARTIAL,
        ABSTAINED,
        OUT_OF_SCOPE,
        CLARIFICATION
    }

    /**
     * Something that a good answer tells.
     *
     * @param references places that tell it; citing one will do
     * @param vital whether it is what the asker asked for
     * @param figures numbers that the sentence must carry
     * @param speaker who must be named as saying it, in the report's words; null when the publisher will do
     * @param standing what the standing may be; empty for any
     */
    record Nugget(
            List<Reference> references,
            boolean vital,
            List<Count> figures,
            @Nullable String speaker,
            Set<String> standing) {
        Nugget {
            references = List.copyOf(references);
            figures = List.copyOf(figures);
            standing = Set.copyOf(standing);
        }
    }

    /**
     * A number.
     *
     * @param min null when open
     * @param max null when open; both null for words of quantity without a number
     */
    record Count(
            Measure measure, @Nullable Double min, @Nullable Double max) {
        @Override
        public String toString() {
            return measure + " " + number(min) + (Objects.equals(min, max) ? "" : ".." + number(max));
        }

        private static String number(@Nullable Double number) {
            return number == null ? "?" : String.format(Locale.ROOT, "%.0f", number);
        }
    }

    /** Every place that may be cited without being beside the point. */
    Stream<Reference> references() {
        return Stream.of(
                        nuggets.stream().flatMap(n -> n.references().stream()),
                        disputes.stream().flatMap(List::stream),
                        okay.stream())
                .flatMap(all -> all);
    }

    /** Whether reports answer it at least in part, so that nothing else is right. */
    boolean answerable() {
        return !statuses.isEmpty() && Set.of(Status.ANSWERED, Status.PARTIAL).containsAll(statuses);
    }

    /** Whether nothing supports an answer, so that nothing but an abstention is right. */
    boolean unanswerable() {
        return statuses.equals(Set.of(Status.ABSTAINED));
    }
}
