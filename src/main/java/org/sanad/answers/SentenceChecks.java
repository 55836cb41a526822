package org.sanad.answers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.events.Claim;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;

/** The checks of {@link CitationVerifier} that hold in every language: who speaks, hedges, denials, disputes, corrections, links. */
final class SentenceChecks {
    private static final int LONGEST = 1_500;
    private static final Pattern LINK = Pattern.compile(
            "https?://|www\\.|\\b[\\w-]+\\.(com|org|net|info|io|me|ru|sy|ua)\\b|@\\w|\\+?\\d[\\d ()-]{7,}\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDLE = Pattern.compile("(?!.*\\d{6})[\\p{L} ]*@\\w*[\\p{L}_]\\w*[\\p{L} ]*");

    private final Names names;

    SentenceChecks(Names names) {
        this.names = names;
    }

    /** The main claim's speaker is named, or told to have no name. */
    boolean speaker(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        Phrasebook book = Phrasebook.of(draft.language());
        boolean unnamed = main.claim().speaker().role() == Role.UNSPECIFIED;
        if (unnamed && EnglishChecks.apply(draft)) {
            return Wording.has(draft.text(), "unnamed");
        }
        boolean named = Wording.has(draft.text(), main.claim().speaker().name());
        return Wording.has(draft.text(), names.speaker(main, book)) || (named && !unnamed);
    }

    /** What is hedged stays hedged. */
    static boolean hedge(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        Claim claim = main.claim();
        Phrasebook book = Phrasebook.of(draft.language());
        boolean unnamed = claim.speaker().role() == Role.UNSPECIFIED;
        if (EnglishChecks.apply(draft)) {
            return EnglishChecks.hedge(draft);
        }
        boolean own = main.language().equals(draft.language());
        boolean told = !unnamed || Wording.has(draft.text(), book.say("frame.unnamed"));
        if (claim.modality() != Modality.UNCONFIRMED || claim.polarity() == Polarity.NEGATIVE) {
            return told;
        }
        return told
                && (own
                        ? unnamed || marked(draft, book, "frame.hedged", "frame.said")
                        : marked(draft, book, "frame.toldUnconfirmed", "frame.told"));
    }

    /** What denies is told as a denial, and nothing else is. */
    static boolean polarity(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        if (EnglishChecks.apply(draft)) {
            return EnglishChecks.polarity(draft);
        }
        Phrasebook book = Phrasebook.of(draft.language());
        if (main.claim().polarity() != Polarity.NEGATIVE) {
            return true;
        }
        return main.language().equals(draft.language())
                ? marked(draft, book, "frame.denied", "frame.said")
                        || marked(draft, book, "frame.ownDenied", "frame.own")
                : marked(draft, book, "frame.toldDenied", "frame.told");
    }

    /** Whether the words stand in the sentence by which one frame differs from a plain one. */
    private static boolean marked(Draft draft, Phrasebook book, String key, String plain) {
        List<String> usual = book.literals(plain);
        return book.literals(key).stream()
                .filter(words -> words.chars().anyMatch(Character::isLetter) && !usual.contains(words))
                .anyMatch(words -> Wording.has(draft.text(), words));
    }

    /** Whoever disputes the claim is named in the same sentence. */
    boolean dispute(Draft draft) {
        Phrasebook book = Phrasebook.of(draft.language());
        return draft.disputes().isEmpty()
                || (marked(draft, book, "frame.disputed", "frame.said")
                        && draft.disputes().stream().allMatch(d -> Wording.has(draft.text(), names.speaker(d, book))));
    }

    /** Whoever among the retrieved claims says the opposite is cited as doing so, and nobody else is. */
    static boolean disputed(Draft draft, Collection<SourcedClaim> request) {
        Set<UUID> told = ids(draft.disputes());
        return told.equals(ids(Disputes.of(draft.claims().getFirst(), request)));
    }

    /** What else is cited says the same as the first. */
    static boolean copies(Draft draft) {
        SourcedClaim main = draft.claims().getFirst();
        return draft.claims().stream()
                .filter(c -> !draft.disputes().contains(c))
                .allMatch(c -> c.equals(main)
                        || Replacements.replaces(c, main)
                        || Origins.sameOrigin(main.claim(), c.claim()));
    }

    /** What was corrected is told as that, with who corrected it, and nothing else is. */
    boolean corrected(Draft draft, Collection<SourcedClaim> request) {
        Phrasebook book = Phrasebook.of(draft.language());
        SourcedClaim main = draft.claims().getFirst();
        List<SourcedClaim> right = Replacements.of(main, request);
        boolean told = draft.standing() == Standing.CORRECTED;
        return (Replacements.corrected(main) ? told || draft.standing() == Standing.DISPUTED : !told)
                && draft.claims().containsAll(right)
                && right.stream()
                        .allMatch(r -> marked(draft, book, "frame.corrected", "frame.said")
                                && Wording.has(draft.text(), names.speaker(r, book)));
    }

    private static Set<UUID> ids(Collection<SourcedClaim> claims) {
        Set<UUID> ids = new HashSet<>();
        claims.forEach(c -> ids.add(c.claim().id()));
        return ids;
    }

    /** No address, handle or number to call but the names of cited publishers, of which some are handles. */
    static boolean links(Draft draft) {
        String text = draft.text();
        for (SourcedClaim cited : draft.claims()) {
            // Only a handle: a source called "." or by an address would take the marks out of a link, or be one.
            if (HANDLE.matcher(cited.source()).matches()) {
                text = text.replace(cited.source(), " – ");
            }
        }
        return !LINK.matcher(text).find();
    }

    static boolean length(Draft draft) {
        return draft.text().length() <= LONGEST;
    }
}
