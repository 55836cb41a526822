package org.sanad.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.events.Claim;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Whether a sentence is the words of its main claim, all of them in their order, inside a frame that tells who says so,
 * where it was published and when. A word left out, put in, moved or taken from another quote may turn the sense, and
 * which of them do cannot be told without reading; so none may be.
 */
final class Wording {
    /** Articles and the like, and marks that only part words: these come and go with the frame. */
    private static final Set<String> FREE = Set.of(
            "the", "a", "an", "that", ",", ".", ";", ":", "(", ")", "\"", "'", "“", "”", "‘", "’", "«", "»", "s", "…",
            "-", "–", "—", "!", "?", "[", "]");

    private Wording() {}

    static boolean holds(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        List<String> sentence = behindItsDay(words(draft.text()), main.claim());
        List<String> said = words(main.claim().says());
        if (said.isEmpty() || !inOrder(said, words(main.claim().quote())) || opensWithAnotherDay(sentence, draft)) {
            return false;
        }
        List<List<String>> before = before(draft, main);
        List<List<String>> after = after(draft);
        for (int from = 0; from + said.size() <= sentence.size(); from++) {
            int to = from + said.size();
            boolean here = sentence.subList(from, to).equals(said);
            if (here && made(sentence.subList(0, from), before) && made(sentence.subList(to, sentence.size()), after)) {
                return true;
            }
        }
        return false;
    }

    /** Publisher and day of everything cited stand in the sentence. */
    static boolean dated(Draft draft) {
        List<String> sentence = words(draft.text());
        return draft.claims().stream()
                .allMatch(c -> has(sentence, words(c.source())) && has(sentence, words(Texts.day(c.publishedAt()))));
    }

    /** Whether words stand in a text, one behind the other. */
    static boolean has(String text, String phrase) {
        return has(words(text), words(phrase));
    }

    private static boolean has(List<String> sentence, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= sentence.size(); i++) {
            if (sentence.subList(i, i + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrder(List<String> some, List<String> all) {
        int at = 0;
        for (String word : all) {
            if (at < some.size() && some.get(at).equals(word)) {
                at++;
            }
        }
        return at == some.size();
    }

    /** A line of a list opens with the day on which it happened. */
    private static List<String> behindItsDay(List<String> sentence, Claim claim) {
        List<String> day = claim.time().start() == null
                ? List.of()
                : words(Texts.day(claim.time().start()));
        return opens(sentence, day) ? sentence.subList(day.size(), sentence.size()) : sentence;
    }

    private static boolean opensWithAnotherDay(List<String> sentence, Draft draft) {
        return draft.claims().stream().anyMatch(c -> opens(sentence, words(Texts.day(c.publishedAt()))));
    }

    private static boolean opens(List<String> sentence, List<String> phrase) {
        return sentence.size() >= phrase.size()
                && sentence.subList(0, phrase.size()).equals(phrase);
    }

    private static List<List<String>> before(Draft draft, SourcedClaim main) {
        Claim claim = main.claim();
        List<List<String>> phrases = publishers(draft.claims());
        add(phrases, List.of("according to", "and"));
        for (Speaker speaker : claim.attribution()) {
            add(phrases, List.of(speaker.name()));
            if (speaker.cue() != null) {
                add(phrases, List.of(speaker.cue()));
            }
        }
        if (claim.speaker().role() == Role.UNSPECIFIED) {
            add(phrases, List.of("unnamed", claim.speaker().name().replaceFirst("^unnamed ", "")));
        }
        if (claim.attribution().size() == 1) {
            add(phrases, List.of("reported"));
        }
        if (claim.polarity() == Polarity.NEGATIVE) {
            add(phrases, List.of("denied"));
        }
        return phrases;
    }

    private static List<List<String>> after(Draft draft) {
        List<List<String>> phrases = publishers(draft.claims());
        for (SourcedClaim right : Replacements.of(draft.claims().getFirst(), draft.claims())) {
            add(phrases, List.of("corrected by", right.claim().speaker().name()));
        }
        if (!draft.disputes().isEmpty()) {
            add(phrases, List.of("disputed by", "and"));
            draft.disputes()
                    .forEach(d -> add(phrases, List.of(d.claim().speaker().name())));
        }
        return phrases;
    }

    private static List<List<String>> publishers(List<SourcedClaim> cited) {
        List<List<String>> phrases = new ArrayList<>();
        for (SourcedClaim claim : cited) {
            add(phrases, List.of(claim.source(), Texts.day(claim.publishedAt())));
        }
        return phrases;
    }

    private static void add(List<List<String>> phrases, Collection<String> texts) {
        texts.stream().map(Wording::words).filter(w -> !w.isEmpty()).forEach(phrases::add);
    }

    /** Whether words are phrases one behind the other, with nothing between them. */
    private static boolean made(List<String> words, List<List<String>> phrases) {
        Set<Integer> reached = new HashSet<>(Set.of(0));
        for (int i = 0; i < words.size(); i++) {
            if (reached.contains(i)) {
                for (List<String> phrase : phrases) {
                    int end = i + phrase.size();
                    if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                        reached.add(end);
                    }
                }
            }
        }
        return reached.contains(words.size());
    }

    private static List<String> words(String text) {
        return Tokens.of(text, "en").stream()
                .map(Token::folded)
                .filter(w -> !w.isEmpty() && !FREE.contains(w))
                .toList();
    }
}
