package org.sanad.answers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;

/**
 * One sentence on one claim. In the report's language: its own words, behind who says them. In another: what the claim's
 * fields tell, with the words of the report beside it. Publisher and day of everything cited always stand in it.
 */
final class SentenceFrame {
    private final Names names;
    private final Told told;

    SentenceFrame(Names names) {
        this.names = names;
        this.told = new Told(names);
    }

    /**
     * The sentence.
     *
     * @param copies claims of one origin, the one that is worded first
     * @param disputes who says the opposite
     * @param replacements what corrected it
     * @param dated whether it opens with the day on which it happened
     */
    String of(
            Phrasebook book,
            List<SourcedClaim> copies,
            List<SourcedClaim> disputes,
            List<SourcedClaim> replacements,
            boolean dated) {
        SourcedClaim first = copies.getFirst();
        String more = more(book, first, disputes, replacements);
        String sentence = !first.language().equals(book.language())
                ? told(book, copies, more)
                : book.language().equals("en") ? english(book, copies, more) : own(book, copies, more);
        LocalDate start = dated ? day(first.claim().time()) : null;
        String opened = start == null ? sentence : book.say("frame.day", Map.of("day", book.day(start))) + sentence;
        return opened.substring(0, 1).toUpperCase(Locale.forLanguageTag(book.language())) + opened.substring(1);
    }

    /** The one day on which it happened, null where only a longer time is known. */
    private static @Nullable LocalDate day(Period time) {
        boolean one = time.end() == null || time.end().equals(time.start());
        return one ? time.start() : null;
    }

    private String english(Phrasebook book, List<SourcedClaim> copies, String more) {
        SourcedClaim first = copies.getFirst();
        if (first.claim().attribution().size() == 1) {
            return publishers(book, copies) + stopped(EnglishWords.own(first) + more) + ".";
        }
        return EnglishWords.said(first) + more + " (" + tails(book, copies) + ").";
    }

    private static String stopped(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private String own(Phrasebook book, List<SourcedClaim> copies, String more) {
        SourcedClaim first = copies.getFirst();
        boolean denied = first.claim().polarity() == Polarity.NEGATIVE;
        Map<String, Object> slots = slots(book, copies, more);
        return first.claim().attribution().size() == 1 && copies.size() == 1
                ? book.say(denied ? "frame.ownDenied" : "frame.own", slots)
                : book.say(denied ? "frame.denied" : "frame.said", slots);
    }

    private String told(Phrasebook book, List<SourcedClaim> copies, String more) {
        Claim claim = copies.getFirst().claim();
        Map<String, Object> slots = slots(book, copies, more);
        slots.put("language", language(copies.getFirst(), book));
        if (copies.getFirst().event().isEmpty()) {
            return book.say("frame.quoted", slots);
        }
        slots.put("told", String.join(book.say("frame.list"), told.phrases(claim, book)));
        String frame = claim.polarity() == Polarity.NEGATIVE
                ? "frame.toldDenied"
                : claim.modality() == Modality.UNCONFIRMED ? "frame.toldUnconfirmed" : "frame.told";
        return book.say(frame, slots);
    }

    static String language(SourcedClaim sourced, Phrasebook book) {
        String key = "language." + sourced.language();
        return book.has(key) ? book.say(key) : sourced.language();
    }

    private Map<String, Object> slots(Phrasebook book, List<SourcedClaim> copies, String more) {
        SourcedClaim first = copies.getFirst();
        Map<String, Object> slots = new HashMap<>();
        slots.put("speaker", names.speaker(first, book));
        slots.put("source", first.source());
        slots.put("day", book.day(first.publishedAt()));
        slots.put("words", first.claim().says());
        slots.put("more", more);
        slots.put("tails", tails(book, copies));
        return slots;
    }

    private String more(
            Phrasebook book, SourcedClaim first, List<SourcedClaim> disputes, List<SourcedClaim> replacements) {
        StringBuilder more = new StringBuilder();
        boolean english = book.language().equals("en") && first.language().equals("en");
        boolean hedged = first.claim().modality() == Modality.UNCONFIRMED
                && first.claim().speaker().role() != Role.UNSPECIFIED;
        if (hedged && !english && first.language().equals(book.language())) {
            more.append(book.say("frame.hedged"));
        }
        if (english) {
            // One after the other, each with its own words for it, as English sentences are checked word by word.
            by(book, first, disputes).forEach(name -> more.append(book.say("frame.disputed", Map.of("names", name))));
            by(book, first, replacements)
                    .forEach(name -> more.append(book.say("frame.corrected", Map.of("names", name))));
            return more.toString();
        }
        String list = book.say("frame.list");
        if (!disputes.isEmpty()) {
            more.append(book.say("frame.disputed", Map.of("names", String.join(list, by(book, first, disputes)))));
        }
        if (!replacements.isEmpty()) {
            more.append(book.say("frame.corrected", Map.of("names", String.join(list, by(book, first, replacements)))));
        }
        return more.toString();
    }

    /** Who speaks against the first claim; where that stands in another report, in which one. */
    private List<String> by(Phrasebook book, SourcedClaim first, List<SourcedClaim> others) {
        return others.stream()
                .map(other -> {
                    boolean elsewhere =
                            !other.claim().reportId().equals(first.claim().reportId());
                    return names.speaker(other, book) + (elsewhere ? " (" + tail(book, other) + ")" : "");
                })
                .distinct()
                .toList();
    }

    /** "Sample Wire and Sample Tribune (29 November 2024)": who says it in its own voice. */
    private static String publishers(Phrasebook book, List<SourcedClaim> copies) {
        String sources = String.join(
                " and ", copies.stream().map(SourcedClaim::source).distinct().toList());
        String days = String.join(
                ", ",
                copies.stream().map(c -> book.day(c.publishedAt())).distinct().toList());
        return sources + " (" + days + ")";
    }

    /** Publishers and dates of the copies: "Sample Wire, 29 November 2024". */
    private static String tails(Phrasebook book, List<SourcedClaim> copies) {
        return String.join(
                "; ", copies.stream().map(c -> tail(book, c)).distinct().toList());
    }

    private static String tail(Phrasebook book, SourcedClaim sourced) {
        return book.say("frame.tail", Map.of("source", sourced.source(), "day", book.day(sourced.publishedAt())));
    }
}
