package org.sanad.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.events.Claim;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * What English words of a sentence on an English claim may be, read by themselves beside {@link Wording}: no number, name,
 * negation or certainty that its quotes, the fields of its claims (speakers, days) and the metadata of their reports
 * (publisher, date) do not have.
 */
final class EnglishChecks {
    private static final Phrasebook DAYS = Phrasebook.of("en");

    /** Words that count. */
    static final Set<String> NUMBER_WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "dozen",
            "dozens",
            "scores",
            "half",
            "third",
            "quarter",
            "several");

    private static final Set<String> QUALIFIERS = Set.of(
            "over",
            "more",
            "least",
            "most",
            "nearly",
            "almost",
            "about",
            "around",
            "some",
            "roughly",
            "approximately",
            "under",
            "less",
            "fewer",
            "up",
            "within",
            "inside",
            "estimated",
            "exceeding",
            "above",
            "below");

    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "nobody", "none", "without", "neither", "nor", "n't", "cannot");
    private static final Set<String> DENIALS = Set.of(
            "denied",
            "denies",
            "deny",
            "disputed",
            "disputes",
            "dispute",
            "rejected",
            "rejects",
            "dismissed",
            "refuted",
            "contested",
            "contradicted");
    private static final Set<String> HEDGES =
            Set.of("reportedly", "unnamed", "unconfirmed", "allegedly", "apparently", "purportedly", "supposedly");

    private EnglishChecks() {}

    /** Whether a sentence is for these checks. */
    static boolean apply(Draft draft) {
        return draft.language().equals("en")
                && draft.claims().getFirst().language().equals("en");
    }

    static boolean numbers(Draft draft) {
        Set<String> allowed = allowed(draft);
        return tokens(draft.text()).stream()
                .filter(t -> t.kind() == Token.Kind.NUMBER || NUMBER_WORDS.contains(t.folded()))
                .allMatch(t -> allowed.contains(t.folded()));
    }

    /** "over 50" is not 50: a number keeps the word that limits it. */
    static boolean qualifiers(Draft draft) {
        List<Token> written = tokens(draft.text());
        for (SourcedClaim cited : draft.claims()) {
            List<Token> quoted = tokens(cited.claim().quote());
            for (int i = 1; i < quoted.size(); i++) {
                String number = quoted.get(i).folded();
                boolean counts = quoted.get(i).kind() == Token.Kind.NUMBER || NUMBER_WORDS.contains(number);
                if (counts && limited(quoted, i) && unlimited(written, number)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean limited(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (tokens.get(j).kind() == Token.Kind.MARK) {
                return false;
            }
            if (QUALIFIERS.contains(tokens.get(j).folded())) {
                return true;
            }
        }
        return false;
    }

    private static boolean unlimited(List<Token> written, String number) {
        boolean there = false;
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).folded().equals(number)) {
                if (limited(written, i)) {
                    return false;
                }
                there = true;
            }
        }
        return there;
    }

    static boolean names(Draft draft) {
        Set<String> allowed = allowed(draft);
        List<Token> tokens = tokens(draft.text());
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = tokens.get(i - 1).is(":")
                    || tokens.get(i - 1).is("“")
                    || tokens.get(i - 1).is("\"");
            if (token.isWord() && token.capitalised() && !opens && !allowed.contains(token.folded())) {
                return false;
            }
        }
        // The first word is capitalised whatever it is: it must be one of ours or theirs all the same.
        return tokens.isEmpty()
                || allowed.contains(tokens.getFirst().folded())
                || FRAME.contains(tokens.getFirst().folded());
    }

    private static final Set<String> FRAME = Set.of("according", "unnamed", "disputed", "reported", "undated");

    static boolean polarity(Draft draft) {
        Claim main = draft.claims().getFirst().claim();
        Set<String> written = negations(draft.text());
        Set<String> quoted = negations(main.says());
        boolean kept = written.containsAll(quoted) && quoted.containsAll(written);
        boolean denied = tokens(draft.text()).stream().anyMatch(t -> DENIALS.contains(t.folded()));
        boolean negative = main.polarity() == Polarity.NEGATIVE;
        return kept && (!negative || denied || !quoted.isEmpty());
    }

    private static Set<String> negations(String text) {
        Set<String> found = new HashSet<>();
        tokens(text).stream().map(Token::folded).filter(NEGATIONS::contains).forEach(found::add);
        return found;
    }

    static boolean hedge(Draft draft) {
        Claim main = draft.claims().getFirst().claim();
        boolean unsure =
                main.modality() == Modality.UNCONFIRMED || main.speaker().role() == Role.UNSPECIFIED;
        return !unsure || tokens(draft.text()).stream().anyMatch(t -> HEDGES.contains(t.folded()));
    }

    /** Every word that the sentence may take numbers and names from, folded. */
    private static Set<String> allowed(Draft draft) {
        List<String> texts = new ArrayList<>();
        for (SourcedClaim cited : draft.claims()) {
            Claim claim = cited.claim();
            texts.add(claim.quote());
            texts.add(cited.source());
            texts.add(DAYS.day(cited.publishedAt()));
            claim.attribution().forEach(s -> texts.add(s.name()));
            days(claim).forEach(d -> texts.add(DAYS.day(d)));
        }
        Set<String> allowed = new HashSet<>();
        texts.forEach(text -> tokens(text).forEach(t -> allowed.add(t.folded())));
        return allowed;
    }

    private static List<LocalDate> days(Claim claim) {
        List<LocalDate> days = new ArrayList<>();
        if (claim.time().start() != null) {
            days.add(claim.time().start());
        }
        if (claim.time().end() != null) {
            days.add(claim.time().end());
        }
        return days;
    }

    private static List<Token> tokens(String text) {
        return Tokens.of(text, "en");
    }
}
