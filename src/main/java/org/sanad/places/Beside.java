package org.sanad.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.places.NamedWords.Option;
import org.sanad.text.Token;

/**
 * What stands beside a name.
 *
 * @param placed whether words say that something is there
 * @param surely whether they say so beyond doubt
 * @param region whether a word makes an area of it
 * @param settled whether a word makes a town of it
 * @param country the country or region named right behind it, null when there is none
 */
record Beside(
        boolean placed,
        boolean surely,
        boolean region,
        boolean settled,
        @Nullable Place country) {
    boolean described() {
        return region || settled;
    }

    /**
     * Reads it.
     *
     * @param at index of the name
     * @param placed index behind the name before it, of which words say that something is there; -1 when there is none
     */
    static Beside of(NamedSentence sentence, int at, int placed) {
        NamedWords words = sentence.names().get(at);
        List<Token> tokens = sentence.tokens();
        PlaceWords kinds = sentence.vocabulary(words).words();
        int before = words.from() - 1;
        boolean joined = placed >= 0 && joins(tokens, placed, words.from(), kinds);
        while (before > 0
                && skipped(kinds, tokens.get(before).folded())
                && !kinds.placing().has(tokens.get(before).folded())
                && !kinds.pointing().has(tokens.get(before).folded())) {
            before--;
        }
        int noun = before;
        while (noun > 0 && skipped(kinds, tokens.get(noun).folded())) {
            noun--;
        }
        String left = before < 0 ? "" : tokens.get(before).folded();
        String described = noun < 0 ? "" : tokens.get(noun).folded();
        String right = words.to() < tokens.size() ? tokens.get(words.to()).folded() : "";
        boolean surely = kinds.placing().has(left) || words.options().getFirst().placed();
        return new Beside(
                surely || joined || kinds.pointing().has(left),
                surely,
                kinds.region().has(described) || kinds.region().has(right),
                kinds.settled().has(described) || kinds.settled().has(right),
                countryBehind(sentence, at));
    }

    private static boolean skipped(PlaceWords kinds, String folded) {
        return kinds.linking().has(folded) || kinds.beside().has(folded);
    }

    /** "Tripoli, Libya", "Paris (Texas)". */
    private static @Nullable Place countryBehind(NamedSentence sentence, int at) {
        if (at + 1 >= sentence.names().size()) {
            return null;
        }
        NamedWords next = sentence.names().get(at + 1);
        int gap = next.from() - sentence.names().get(at).to();
        Token mark = sentence.tokens().get(next.from() - 1);
        boolean apposed = gap == 0 || (gap == 1 && (mark.is(",") || mark.is("،") || mark.is("(")));
        Place area = next.best().feature() == Place.Feature.COUNTRY
                ? next.best()
                : next.options().stream()
                        .map(Option::place)
                        .filter(p -> p.feature() == Place.Feature.ADMIN1)
                        .findFirst()
                        .orElse(null);
        return apposed ? area : null;
    }

    private static boolean joins(List<Token> tokens, int from, int to, PlaceWords kinds) {
        boolean only = to - from <= 2;
        for (int i = from; only && i < to; i++) {
            Token token = tokens.get(i);
            only = token.is(",") || token.is("،") || kinds.joining().has(token.folded());
        }
        return only;
    }
}
