package org.sanad.retrieval;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Measure;
import org.sanad.places.Place;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** What a question is after: what is wanted of what is found, whether a life may depend on it, and whether it is ours. */
final class QuestionAim {
    private static final int LONGEST_GREETING = 6;

    /** What does no harm beside a question of ours: none of it changes what is found or what may be said. */
    private static final Set<Question.Scope> PASSING =
            EnumSet.of(Question.Scope.OUTSIDE, Question.Scope.IDENTITY, Question.Scope.ORDERS);

    private QuestionAim() {}

    static Question.Kind kind(QuestionLexicon lexicon, List<Token> tokens, @Nullable Measure measure) {
        for (Question.Kind kind : List.of(
                Question.Kind.COMPARISON,
                Question.Kind.UNKNOWNS,
                Question.Kind.CHANGED,
                Question.Kind.PARTIES,
                Question.Kind.BRIEF,
                Question.Kind.TIMELINE)) {
            if (has(lexicon.kinds().getOrDefault(kind, Phrases.NONE), tokens)) {
                return kind;
            }
        }
        if (measure != null) {
            return Question.Kind.FIGURE;
        }
        for (Question.Kind kind : List.of(Question.Kind.DISPUTE, Question.Kind.WHO_SAYS)) {
            if (has(lexicon.kinds().getOrDefault(kind, Phrases.NONE), tokens)) {
                return kind;
            }
        }
        return asksYesOrNo(lexicon, tokens) ? Question.Kind.STATE : Question.Kind.HAPPENINGS;
    }

    static Question.@Nullable Safety safety(QuestionLexicon lexicon, List<Token> tokens, boolean way) {
        for (Question.Safety what : Question.Safety.values()) {
            if (has(lexicon.safety().getOrDefault(what, Phrases.NONE), tokens)) {
                return what;
            }
        }
        boolean asked = asksYesOrNo(lexicon, tokens);
        return asked && way && has(lexicon.states, tokens) ? Question.Safety.ROUTE : null;
    }

    static Question.Scope scope(
            QuestionLexicon lexicon, List<Token> tokens, List<Place> places, boolean topic, @Nullable Measure measure) {
        // A whole question of ours stays one, whatever else is said around it.
        boolean whole = topic && !places.isEmpty();
        for (Question.Scope scope : Question.Scope.values()) {
            if (!(whole && PASSING.contains(scope))
                    && has(lexicon.outside().getOrDefault(scope, Phrases.NONE), tokens)) {
                return scope;
            }
        }
        // Who asks for a number is not buried, nor has lost a child.
        if (measure == null && has(lexicon.distress, tokens)) {
            return Question.Scope.DISTRESS;
        }
        if (!topic && has(lexicon.chatter, tokens)) {
            return Question.Scope.OUTSIDE;
        }
        boolean empty = places.isEmpty() && !topic;
        return empty && tokens.size() <= LONGEST_GREETING && has(lexicon.greetings, tokens)
                ? Question.Scope.GREETING
                : Question.Scope.OURS;
    }

    /** Most languages open such a question with a word for it; Turkish has it behind what is asked. */
    private static boolean asksYesOrNo(QuestionLexicon lexicon, List<Token> tokens) {
        return opens(lexicon.yesNo, tokens) || has(lexicon.yesNoInside, tokens);
    }

    private static boolean opens(Phrases phrases, List<Token> tokens) {
        return phrases.at(tokens, 0);
    }

    private static boolean has(Phrases phrases, List<Token> tokens) {
        return phrases.first(tokens, 0, tokens.size()) >= 0;
    }
}
