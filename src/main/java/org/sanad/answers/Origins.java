package org.sanad.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.events.Claim;
import org.sanad.events.SourcedClaim;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Brings together claims of one origin: two outlets that carry the same speaker's same words are one source, not two. */
final class Origins {
    /** Share of common words above which two wordings are copies; a few words changed leave about 0.8. */
    private static final double COPY = 0.6;

    private Origins() {}

    /** The claims grouped by origin, groups in the order of their first members. */
    static List<List<SourcedClaim>> grouped(List<SourcedClaim> claims) {
        List<List<SourcedClaim>> groups = new ArrayList<>();
        for (SourcedClaim claim : claims) {
            List<SourcedClaim> home = groups.stream()
                    .filter(g -> sameOrigin(g.getFirst().claim(), claim.claim()))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                groups.add(new ArrayList<>(List.of(claim)));
            } else if (home.stream()
                    .noneMatch(c -> c.claim().quote().equals(claim.claim().quote())
                            && c.claim().reportId().equals(claim.claim().reportId()))) {
                home.add(claim);
            }
        }
        return groups;
    }

    /** Whether two claims are copies of one saying: same speaker, nearly the same words, and the very same numbers. */
    static boolean sameOrigin(Claim a, Claim b) {
        if (a.polarity() != b.polarity()) {
            return false;
        }
        if (a.reportId().equals(b.reportId())) {
            return a.quote().equals(b.quote());
        }
        boolean ownVoices = a.attribution().size() == 1 && b.attribution().size() == 1;
        boolean sameSpeaker =
                ownVoices || a.speaker().name().equalsIgnoreCase(b.speaker().name());
        return sameSpeaker && numbers(a.says()).equals(numbers(b.says())) && likeness(a.says(), b.says()) >= COPY;
    }

    /** Common words over all words of two texts (Jaccard), 0 to 1. */
    static double likeness(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        first.addAll(second);
        return first.isEmpty() ? 0 : (double) both.size() / first.size();
    }

    private static List<String> numbers(String text) {
        return Tokens.of(text, "en").stream()
                .filter(t -> t.kind() == Token.Kind.NUMBER || EnglishChecks.NUMBER_WORDS.contains(t.folded()))
                .map(Token::folded)
                .toList();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokens.of(text, "en").stream().filter(t -> t.kind() != Token.Kind.MARK).forEach(t -> words.add(t.folded()));
        return words;
    }
}
