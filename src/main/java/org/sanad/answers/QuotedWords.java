package org.sanad.answers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.CueClass;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.retrieval.Terms;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * The very words of a claim in a sentence, all of them in their order, with nothing beside them but who says so. Where they
 * are that, no number, place or turn of theirs can have changed, and how well they can be read does not matter.
 *
 * @param from index of their first in the sentence
 * @param to index behind their last
 * @param whole whether they are the whole quote, with what it says of who says so
 */
record QuotedWords(int from, int to, boolean whole) {
    /** Marks that tell something; all others only part words, and a model is not shown all of them. */
    private static final Set<String> TELLING = Set.of("%", "$", "€", "£", "№", "+", "~", "≈", "/", "&", "°");

    private static final int LONGEST_NAME = 120;
    private static final int ENOUGH_WORDS = 5;

    /** Verbs for which "said" may stand. */
    private static final Set<CueClass> SAYING = EnumSet.of(CueClass.ASSERT, CueClass.CLAIM, CueClass.CONFIRM);

    /** Those of a sentence; null when it is anything else, or tells of a dispute in words of its own. */
    static @Nullable QuotedWords of(Comparison c) {
        if (c.crossing() || c.tail() != null) {
            return null;
        }
        QuotedWords whole = in(c, c.quote().tokens(), true);
        // A word or two of a sentence need not tell of anything.
        long words = c.says().tokens().stream().filter(Token::isWord).count();
        boolean telling = words >= ENOUGH_WORDS || ContentChecks.happens(c);
        return whole != null || !telling ? whole : in(c, c.says().tokens(), false);
    }

    private static @Nullable QuotedWords in(Comparison c, List<Token> quoted, boolean whole) {
        List<Token> tokens = c.body().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int to = same(tokens, i, quoted);
            if (to > i && framed(c, i, to)) {
                return new QuotedWords(i, to, whole);
            }
        }
        return null;
    }

    /** Index behind the words where they begin at an index, -1 where they do not. */
    private static int same(List<Token> tokens, int from, List<Token> quoted) {
        int at = from;
        boolean any = false;
        for (Token word : quoted) {
            if (!parts(word)) {
                while (any && at < tokens.size() && parts(tokens.get(at))) {
                    at++;
                }
                if (at >= tokens.size() || !tokens.get(at).folded().equals(word.folded())) {
                    return -1;
                }
                at++;
                any = true;
            }
        }
        return any ? at : -1;
    }

    private static boolean parts(Token token) {
        return token.kind() == Token.Kind.MARK && !TELLING.contains(token.folded());
    }

    /** Whether all that stands around them is words of saying and names of those who may be told to say so. */
    private static boolean framed(Comparison c, int from, int to) {
        List<Token> tokens = c.body().tokens();
        boolean[] known = new boolean[tokens.size()];
        Arrays.fill(known, from, to, true);
        List<List<Token>> names = names(c);
        for (int i = 0; i < known.length; i++) {
            int said = c.body().words().said.end(tokens, i);
            known[i] |= parts(tokens.get(i));
            int nobody = unnamed(c) ? c.body().words().unnamed.end(tokens, i) : -1;
            if (nobody > i) {
                Arrays.fill(known, i, nobody, true);
            }
            if (said > i) {
                Arrays.fill(known, i, said, true);
            }
            for (List<Token> name : names) {
                int behind = same(tokens, i, name);
                if (behind > i) {
                    Arrays.fill(known, i, behind, true);
                }
            }
        }
        for (Terms.Placed term : c.body().terms()) {
            boolean outside = term.to() <= from || term.from() >= to;
            if (outside && c.kinds().meets(term.term(), c.claimed().voices())) {
                Arrays.fill(known, term.from(), term.to(), true);
            }
        }
        boolean all = true;
        for (boolean one : known) {
            all &= one;
        }
        return all && (c.body().terms().stream().allMatch(t -> t.from() < to && t.to() > from) || anyone(c, from, to));
    }

    /** Whether somebody of the chain is named there by the whole name: a ministry is not its press office. */
    private static boolean anyone(Comparison c, int from, int to) {
        List<Token> tokens = c.body().tokens();
        return unnamed(c)
                || Stream.concat(
                                c.claim().attribution().stream().map(Speaker::name),
                                Stream.ofNullable(c.claim().quotedSpeaker()))
                        .anyMatch(name -> named(c, name, tokens.subList(0, from))
                                || named(c, name, tokens.subList(to, tokens.size())));
    }

    private static List<List<Token>> names(Comparison c) {
        Claim claim = c.claim();
        return Stream.of(
                        claim.attribution().stream().map(Speaker::name),
                        Stream.of(c.main().source()),
                        unnamed(c)
                                ? Stream.of(Phrasebook.of(c.language()).say("frame.unnamed"))
                                : Stream.<String>empty(),
                        Stream.of(claim.speaker().cue(), claim.quotedSpeaker()).filter(Objects::nonNull))
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(name, EvidenceSheet.prose(name, LONGEST_NAME)))
                .distinct()
                .map(name -> Tokens.of(name, c.language()))
                .toList();
    }

    /** The one who first said it is named beside the words, or by the quote itself; and words that it says for sure are its own. */
    boolean speaker(Comparison c) {
        Speaker speaker = c.claim().speaker();
        if (c.claim().attribution().size() == 1 || bySelf(c)) {
            return true;
        }
        List<Token> tokens = c.body().tokens();
        boolean saying = whole || speaker.cueClass() == null || SAYING.contains(speaker.cueClass()) || cued(c, speaker);
        boolean beside = unnamed(c)
                ? c.body().words().unnamed.first(tokens, 0, tokens.size()) >= 0
                : named(c, speaker.name(), tokens.subList(0, from))
                        || named(c, speaker.name(), tokens.subList(to, tokens.size()));
        return saying && beside;
    }

    /** Words that are unsure, or nobody's who has a name, are told as that, or tell so themselves. */
    boolean hedge(Comparison c) {
        return SpeechChecks.hedge(c) || bySelf(c);
    }

    /** A denial is one: in the whole quote by its own words. */
    boolean polarity(Comparison c) {
        return whole || SpeechChecks.polarity(c);
    }

    /** Whether the quote says itself who says so. */
    private boolean bySelf(Comparison c) {
        Speaker speaker = c.claim().speaker();
        return whole
                && !speaker.inherited()
                && c.claim().attribution().size() > 1
                && (named(c, speaker.name(), c.quote().tokens())
                        || c.quote().attributions().stream()
                                .anyMatch(a -> named(
                                        c, speaker.name(), c.quote().tokens().subList(a.from(), a.to()))));
    }

    private static boolean unnamed(Comparison c) {
        return c.claim().speaker().role() == Role.UNSPECIFIED;
    }

    private boolean cued(Comparison c, Speaker speaker) {
        List<Token> cue = Tokens.of(Objects.requireNonNullElse(speaker.cue(), ""), c.language());
        List<Token> tokens = c.body().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if ((i < from || i >= to) && same(tokens, i, cue) > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Comparison c, String name, List<Token> tokens) {
        return names(c, name, tokens) || names(c, EvidenceSheet.prose(name, LONGEST_NAME), tokens);
    }

    private static boolean names(Comparison c, String name, List<Token> tokens) {
        return NameChecks.names(name, tokens, c.reader(), c.main().language(), c.language());
    }
}
