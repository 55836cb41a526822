package org.sanad.extraction.triggers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.events.EventType;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/** Tells a noun of violence that tells of a happening from one that is a topic, and a happening from history. */
final class Topics {
    private static final int REACH = 14;
    private static final int SUPPORT = 8;

    /** What papers write about as a topic: violence and protests. */
    private static final Set<EventType> OF_TOPIC = EnumSet.of(
            EventType.ARMED_CLASH,
            EventType.AIR_OR_DRONE_STRIKE,
            EventType.SHELLING_ARTILLERY_MISSILE,
            EventType.IED_REMOTE_EXPLOSIVE,
            EventType.SUICIDE_BOMB,
            EventType.GRENADE,
            EventType.CHEMICAL_WEAPON,
            EventType.ATTACK_ON_CIVILIANS,
            EventType.ABDUCTION,
            EventType.SEXUAL_VIOLENCE,
            EventType.PEACEFUL_PROTEST,
            EventType.PROTEST_WITH_INTERVENTION,
            EventType.EXCESSIVE_FORCE_PROTEST,
            EventType.VIOLENT_DEMONSTRATION,
            EventType.MOB_VIOLENCE,
            EventType.OFFENSIVE);

    private static final int OPENING = 2;
    private static final int BESIDE = 2;
    private static final Set<String> OPENINGS = Set.of(":", "«", "“", "\"", "•", "–", "—");

    private final WordClasses classes;
    private final Phrases verbal;
    private final Phrases nominal;
    private final Phrases support;
    private final Phrases relative;
    private final Phrases history;

    Topics(TriggerLexicon lexicon, WordClasses classes) {
        this.classes = classes;
        verbal = Phrases.of(lexicon.verbal());
        nominal = Phrases.of(lexicon.nominal());
        support = Phrases.of(lexicon.support());
        relative = Phrases.of(lexicon.relative());
        history = Phrases.of(lexicon.history());
    }

    /** Whether the head from {@code i} to {@code end} tells of a happening as far as the words around it show. */
    boolean tells(TriggerLexicon.Rule rule, List<Token> tokens, int i, int end, int from, int to) {
        if (history.first(tokens, Math.max(from, i - REACH), Math.min(to, end + REACH)) >= 0) {
            return false;
        }
        if (support.isEmpty() || !OF_TOPIC.contains(rule.type())) {
            return true;
        }
        boolean described = i > from && relative.at(tokens, i - 1);
        if (verbal.at(tokens, i) && !nominal.at(tokens, i) && !described) {
            return true;
        }
        if (described) {
            // "السفينة التي خطفها القراصنة": what is known already.
            return counted(tokens, i, end, to);
        }
        if (tokens.get(i).folded().startsWith("ال") && !tokens.get(i).forms().isEmpty()) {
            // "الهجوم": named again, unless a verb right beside it tells that it happened.
            return support.first(tokens, Math.max(from, i - BESIDE), i) >= 0
                    || support.first(tokens, i + 1, Math.min(to, end + BESIDE)) >= 0;
        }
        return opens(tokens, i, from)
                || counted(tokens, i, end, to)
                || support.first(tokens, Math.max(from, i - SUPPORT), i) >= 0
                || support.first(tokens, i + 1, Math.min(to, end + SUPPORT)) >= 0;
    }

    /** "قصف مدفعي على …": the noun opens its clause as a headline does, without an article. */
    private static boolean opens(List<Token> tokens, int i, int from) {
        int begin = i;
        while (begin > from && tokens.get(begin - 1).kind() != Token.Kind.MARK) {
            begin--;
        }
        boolean headline = begin == 0 || OPENINGS.contains(tokens.get(begin - 1).word());
        return headline && i - begin < OPENING && !tokens.get(i).folded().startsWith("ال");
    }

    /** "مقتل سبعة": a number right behind the noun, or before it. */
    private boolean counted(List<Token> tokens, int i, int end, int to) {
        for (int j = end; j < Math.min(to, end + OPENING); j++) {
            if (tokens.get(j).kind() == Token.Kind.NUMBER || classes.at("count", tokens, j)) {
                return true;
            }
        }
        return i > 0 && (tokens.get(i - 1).kind() == Token.Kind.NUMBER || classes.at("count", tokens, i - 1));
    }
}
