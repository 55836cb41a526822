package org.sanad.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.events.Claim;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Speaker;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Whether a sentence is the words of its main claim, all of them in their order, inside a frame that tells who says so,
 * where it was published and when, and in another language what the claim's fields tell. A word left out, put in, moved or
 * taken from another quote may turn the sense, and which of them do cannot be told without reading; so none may be.
 */
final class Wording {
    /** Articles and the like, and marks that only part words: these come and go with the frame. */
    private static final Set<String> FREE = Set.of(
            "the", "a", "an", "that", ",", ".", ";", ":", "(", ")", "\"", "'", "“", "”", "‘", "’", "«", "»", "s", "…",
            "-", "–", "—", "!", "?", "[", "]", "،", "؛", "؟");

    private final Names names;
    private final Told told;

    Wording(Names names) {
        this.names = names;
        this.told = new Told(names);
    }

    boolean holds(Draft draft) {
        Phrasebook book = Phrasebook.of(draft.language());
        SourcedClaim main = draft.claims().getFirst();
        List<String> sentence = behindItsDay(words(draft.text()), main.claim(), book);
        List<String> said = words(main.claim().says());
        if (said.isEmpty()
                || !inOrder(said, words(main.claim().quote()))
                || opensWithAnotherDay(sentence, draft, book)) {
            return false;
        }
        List<List<String>> frame = frame(draft, main, book);
        for (int from = 0; from + said.size() <= sentence.size(); from++) {
            int to = from + said.size();
            boolean here = sentence.subList(from, to).equals(said);
            if (here && made(sentence.subList(0, from), frame) && made(sentence.subList(to, sentence.size()), frame)) {
                return true;
            }
        }
        return false;
    }

    /** Publisher and day of everything cited stand in the sentence. */
    static boolean dated(Draft draft) {
        Phrasebook book = Phrasebook.of(draft.language());
        List<String> sentence = words(draft.text());
        return draft.claims().stream()
                .allMatch(c -> has(sentence, words(c.source())) && has(sentence, words(book.day(c.publishedAt()))));
    }

    /** In another language than the report's everything its fields tell stands in the sentence: nothing is left to the quote. */
    boolean whole(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        if (main.language().equals(draft.language())) {
            return true;
        }
        List<String> sentence = words(draft.text());
        return told.phrases(main.claim(), Phrasebook.of(draft.language())).stream()
                .allMatch(phrase -> has(sentence, words(phrase)));
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
    private static List<String> behindItsDay(List<String> sentence, Claim claim, Phrasebook book) {
        List<String> day = claim.time().start() == null
                ? List.of()
                : words(book.day(claim.time().start()));
        return opens(sentence, day) ? sentence.subList(day.size(), sentence.size()) : sentence;
    }

    private static boolean opensWithAnotherDay(List<String> sentence, Draft draft, Phrasebook book) {
        return draft.claims().stream().anyMatch(c -> opens(sentence, words(book.day(c.publishedAt()))));
    }

    private static boolean opens(List<String> sentence, List<String> phrase) {
        return sentence.size() >= phrase.size()
                && sentence.subList(0, phrase.size()).equals(phrase);
    }

    /** Every phrase that the claims allow beside the words of the main one. */
    private List<List<String>> frame(Draft draft, SourcedClaim main, Phrasebook book) {
        List<List<String>> phrases = new ArrayList<>();
        Claim claim = main.claim();
        boolean own = main.language().equals(book.language());
        boolean english = own && book.language().equals("en");
        for (SourcedClaim cited : draft.claims()) {
            String day = book.day(cited.publishedAt());
            // The day of publication stands behind its publisher, so that it is no day of what happened. In English one
            // day
            // may stand behind several of them.
            add(phrases, english ? List.of(cited.source(), day) : List.of(cited.source() + " " + day));
        }
        add(phrases, List.of(names.speaker(main, book)));
        if (english) {
            english(phrases, main);
        } else {
            literals(phrases, book, claim, own);
        }
        if (!own) {
            add(phrases, told.phrases(claim, book));
            add(phrases, List.of(SentenceFrame.language(main, book)));
        }
        others(phrases, draft, main, book);
        return phrases;
    }

    private static void literals(List<List<String>> phrases, Phrasebook book, Claim claim, boolean own) {
        boolean denied = claim.polarity() == Polarity.NEGATIVE;
        if (!own) {
            boolean unsure = claim.modality() == Modality.UNCONFIRMED;
            add(phrases, book.literals(denied ? "frame.toldDenied" : unsure ? "frame.toldUnconfirmed" : "frame.told"));
            return;
        }
        add(phrases, book.literals(denied ? "frame.denied" : "frame.said"));
        add(phrases, book.literals(denied ? "frame.ownDenied" : "frame.own"));
        if (claim.modality() == Modality.UNCONFIRMED) {
            add(phrases, book.literals("frame.hedged"));
        }
    }

    private static void english(List<List<String>> phrases, SourcedClaim main) {
        Claim claim = main.claim();
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
    }

    /** Who disputes and who corrects. */
    private void others(List<List<String>> phrases, Draft draft, SourcedClaim main, Phrasebook book) {
        List<SourcedClaim> replacements = Replacements.of(main, draft.claims());
        if (!replacements.isEmpty()) {
            add(phrases, book.literals("frame.corrected"));
            replacements.forEach(r -> add(phrases, List.of(names.speaker(r, book))));
        }
        if (!draft.disputes().isEmpty()) {
            add(phrases, book.literals("frame.disputed"));
            draft.disputes().forEach(d -> add(phrases, List.of(names.speaker(d, book))));
        }
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

    /** Read alike in every language, since a sentence may hold words of two. */
    private static List<String> words(String text) {
        return Tokens.of(text, "en").stream()
                .map(Token::folded)
                .filter(w -> !w.isEmpty() && !FREE.contains(w))
                .toList();
    }
}
