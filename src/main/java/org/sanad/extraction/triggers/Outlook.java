package org.sanad.extraction.triggers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Modality;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Reads whether a head has happened: planned, feared, threatened, negated, or only compared with. */
final class Outlook {
    private static final int MODAL_REACH = 7;
    private static final int NEGATION_REACH = 3;
    private static final int BEHIND_REACH = 5;
    private static final int COMPARISON_REACH = 4;

    private final Map<Modality, Phrases> planned = new EnumMap<>(Modality.class);
    private final Map<Modality, Phrases> plannedBehind = new EnumMap<>(Modality.class);
    private final Phrases negations;
    private final Phrases negationsBehind;
    private final Phrases denies;
    private final Phrases affirmed;
    private final Phrases comparison;

    Outlook(TriggerLexicon lexicon) {
        lexicon.planned().forEach((modality, words) -> planned.put(modality, Phrases.of(words)));
        lexicon.plannedBehind().forEach((modality, words) -> plannedBehind.put(modality, Phrases.of(words)));
        negations = Phrases.of(lexicon.negations());
        negationsBehind = Phrases.of(lexicon.negationsBehind());
        denies = Phrases.of(lexicon.denies());
        affirmed = Phrases.of(lexicon.affirmed());
        comparison = Phrases.of(lexicon.comparison());
    }

    /** What the words of the clause make of the head, or null when it has happened. */
    @Nullable
    Modality modality(List<Token> tokens, int i, int end, int from, int to) {
        int begin = i;
        while (begin > from && tokens.get(begin - 1).kind() != Token.Kind.MARK) {
            begin--;
        }
        for (Map.Entry<Modality, Phrases> entry : planned.entrySet()) {
            // The head itself may say so: "سيقصف" holds its future.
            if (entry.getValue().first(tokens, Math.max(begin, i - MODAL_REACH), i + 1) >= 0) {
                return entry.getKey();
            }
        }
        int last = end;
        while (last < Math.min(to, end + BEHIND_REACH) && !tokens.get(last).is(",")) {
            last++;
        }
        // The verb that closes last says it: "duracağı öngörülüyor" is foreseen, not planned.
        Modality outer = null;
        int furthest = -1;
        for (Map.Entry<Modality, Phrases> entry : plannedBehind.entrySet()) {
            int at = entry.getValue().last(tokens, i, last);
            if (at > furthest) {
                furthest = at;
                outer = entry.getKey();
            }
        }
        return outer;
    }

    boolean negated(List<Token> tokens, int i, int end, int from) {
        for (int j = Math.max(from, i - NEGATION_REACH); j < i; j++) {
            if (negations.at(tokens, j) && !affirmed.at(tokens, j)) {
                return true;
            }
        }
        if (denies.first(tokens, 0, tokens.size()) >= 0) {
            return true;
        }
        int behind = negationsBehind.first(tokens, i, end + 1);
        return behind >= 0 && affirmed.first(tokens, i, end) < 0 && !affirmed.at(tokens, behind);
    }

    /** "the heaviest fighting since 2016": a superlative, and in the stretch the year it compares with. */
    boolean compares(List<Token> tokens, int i, int end, int from, int to) {
        return comparison.first(tokens, i - COMPARISON_REACH, end) >= 0
                && tokens.subList(from, to).stream().anyMatch(t -> t.folded().matches("(19|20)\\d\\d"));
    }
}
