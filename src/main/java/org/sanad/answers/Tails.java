package org.sanad.answers;

import java.util.List;
import java.util.Map;
import org.sanad.events.SourcedClaim;

/**
 * What code writes behind a sentence of a model, whatever the model wrote: who disputes it, where it was published and
 * when. "; disputed by the government (Sample Wire, 29 November 2024)".
 */
final class Tails {
    private final Names names;

    Tails(Names names) {
        this.names = names;
    }

    /**
     * The sentence with its tail.
     *
     * @param disputed whether those who dispute it are named there, too
     */
    String with(
            String sentence,
            List<SourcedClaim> claims,
            List<SourcedClaim> disputes,
            String language,
            boolean disputed) {
        return sentence.replaceFirst("[\\s.…!]+$", "") + of(claims, disputes, language, disputed);
    }

    /**
     * The sentence without its tail.
     *
     * @param there whether it had the one that code writes
     * @param disputed whether the tail names those who dispute it
     */
    record Cut(String sentence, boolean there, boolean disputed) {}

    /** Takes the tail off. */
    Cut cut(Draft draft) {
        for (boolean disputed : draft.disputes().isEmpty() ? List.of(false) : List.of(true, false)) {
            String tail = of(draft.claims(), draft.disputes(), draft.language(), disputed);
            if (draft.text().endsWith(tail)) {
                String words = draft.text().substring(0, draft.text().length() - tail.length());
                return new Cut(words + ".", true, disputed);
            }
        }
        return new Cut(draft.text(), false, false);
    }

    private String of(List<SourcedClaim> claims, List<SourcedClaim> disputes, String language, boolean disputed) {
        Phrasebook book = Phrasebook.of(language);
        String more = "";
        if (disputed) {
            List<String> who = disputes.stream()
                    .map(d -> names.speaker(d, book) + " (" + source(d, book) + ")")
                    .distinct()
                    .toList();
            more = book.say("frame.disputed", Map.of("names", String.join(book.say("frame.list"), who)));
        }
        List<String> sources = claims.stream()
                .filter(c -> !disputes.contains(c))
                .map(c -> source(c, book))
                .distinct()
                .toList();
        return more + " (" + String.join("; ", sources) + ").";
    }

    private static String source(SourcedClaim sourced, Phrasebook book) {
        return book.say("frame.tail", Map.of("source", sourced.source(), "day", book.day(sourced.publishedAt())));
    }
}
