package org.sanad.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.places.NamedWords.Option;
import org.sanad.text.Token;

/**
 * Finds the longest names in a sentence. It follows the gazetteer word by word, in every form that a word may take, and
 * leaves a track as soon as no name begins so: the time is linear in the words.
 */
final class NameMatcher {
    /** More tracks than any name needs; a bound against a sentence made to slow it down. */
    private static final int MOST_TRACKS = 24;

    private static final int LONGEST_NAME_WORDS = 7;
    private static final int COSTLIEST = 3;
    private static final int SYLLABLE = 3;

    private final Gazetteer gazetteer;
    private final String language;
    private final boolean caseless;

    NameMatcher(Gazetteer gazetteer, String language, boolean caseless) {
        this.gazetteer = gazetteer;
        this.language = language;
        this.caseless = caseless;
    }

    private record Track(String key, int cost, boolean placed) {}

    /** The names of a sentence in order; no two overlap. */
    List<NamedWords> names(List<Token> tokens) {
        List<NamedWords> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (mayBegin(tokens, from)) {
                NamedWords longest = longest(tokens, from);
                if (longest != null) {
                    found.add(longest);
                    from = longest.to() - 1;
                }
            }
        }
        return found;
    }

    private boolean mayBegin(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        if (first.kind() == Token.Kind.MARK) {
            return false;
        }
        Vocabulary vocabulary = Vocabulary.of(first, language);
        if (caseless || !vocabulary.cased() || first.capitalised()) {
            return true;
        }
        String bare = vocabulary.forms().bare(first.word());
        boolean elided = bare.length() < first.word().length() && Character.isUpperCase(bare.codePointAt(0));
        boolean article = vocabulary.forms().article(first.folded())
                && from + 2 < tokens.size()
                && hyphen(tokens.get(from + 1))
                && tokens.get(from + 2).capitalised();
        return elided || article || gazetteer.curatedLeads(first.folded()) || first.kind() == Token.Kind.NUMBER;
    }

    private @Nullable NamedWords longest(List<Token> tokens, int from) {
        List<Track> tracks = List.of(new Track("", 0, false));
        NamedWords best = null;
        int words = 0;
        for (int to = from; to < tokens.size() && words < LONGEST_NAME_WORDS && !tracks.isEmpty(); to++) {
            Token token = tokens.get(to);
            if (token.kind() == Token.Kind.MARK) {
                if (hyphen(token)) {
                    continue;
                }
                break;
            }
            words++;
            Map<Long, Option> here = new LinkedHashMap<>();
            tracks = follow(tracks, token, words, here);
            List<Option> options = new ArrayList<>(here.values());
            if (words == 1 && gazetteer.countryOf(token.folded()).isPresent()) {
                options.removeIf(o -> o.place().feature() != Place.Feature.COUNTRY || o.cost() > 0);
            }
            if (options.size() > 1) {
                options.sort(Comparator.comparingInt(Option::cost));
            }
            if (!options.isEmpty() && (words > 1 ? marked(tokens, from, to + 1) : alone(tokens, from))) {
                best = new NamedWords(from, to + 1, options);
            }
        }
        return best;
    }

    private List<Track> follow(List<Track> tracks, Token token, int words, Map<Long, Option> here) {
        List<Track> next = new ArrayList<>();
        List<WordForms.Form> variants = Vocabulary.of(token, language).forms().of(token.word(), token.folded());
        Vocabulary vocabulary = Vocabulary.of(token, language);
        for (Track track : tracks) {
            for (WordForms.Form form : variants) {
                boolean everyday = words == 1
                        && form.cost() > 0
                        && !form.placed()
                        && !vocabulary.cased()
                        && vocabulary.words().everyday(form.key());
                if (everyday) {
                    continue;
                }
                int cost = track.cost + form.cost();
                boolean placed = track.placed || form.placed();
                if (cost <= COSTLIEST) {
                    String key = words == 1 || track.key.isEmpty() ? form.key() : track.key + " " + form.key();
                    Gazetteer.Found found = gazetteer.look(key);
                    found.places()
                            .forEach(p -> here.merge(p.geonameId(), new Option(p, cost, placed), NameMatcher::cheaper));
                    if (found.leads() && next.size() < MOST_TRACKS) {
                        next.add(new Track(key, cost, placed));
                    }
                }
            }
        }
        if (words == 1 && vocabulary.forms().article(token.folded())) {
            next.add(new Track("", 1, false));
        }
        return next;
    }

    private static Option cheaper(Option a, Option b) {
        return b.cost() < a.cost() ? b : a;
    }

    /** Whether a single word may be a name: no small or common word, unless a word beside it says that it is a place. */
    private boolean alone(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Vocabulary vocabulary = Vocabulary.of(token, language);
        int length = token.folded().length();
        boolean small = !caseless
                && vocabulary.cased()
                && !Character.isUpperCase(vocabulary.forms().bare(token.word()).codePointAt(0))
                && !vocabulary.forms().article(token.folded());
        boolean digits = token.folded().chars().anyMatch(Character::isDigit);
        if (small || token.kind() == Token.Kind.NUMBER || length < 2 || (caseless && length < 3 && !digits)) {
            return false;
        }
        if (article(tokens, at, vocabulary.words())) {
            return false;
        }
        String bare = Gazetteer.key(vocabulary.forms().bare(token.word()));
        boolean plain =
                vocabulary.words().plain(token.folded()) || vocabulary.words().plain(bare);
        if (vocabulary.words().doubtful().has(token.folded()) && !pointed(tokens, at, vocabulary.words())) {
            return false;
        }
        return !plain || (!caseless && described(tokens, at, vocabulary.words()));
    }

    /**
     * "El-Doueim", "La Macarena", "San-Miguel": a syllable that is tied to a name is none itself; two letters that are no
     * initials are one only where a word says so.
     */
    private static boolean article(List<Token> tokens, int at, PlaceWords words) {
        String word = tokens.get(at).word();
        if (word.chars().noneMatch(Character::isLowerCase) || word.length() > SYLLABLE) {
            return false;
        }
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean hyphened =
                next != null && hyphen(next) && next.begin() == tokens.get(at).end();
        boolean pair = word.length() < SYLLABLE;
        boolean before = pair && next != null && next.capitalised();
        return hyphened || before || (pair && !pointed(tokens, at, words));
    }

    /** Whether some word of a longer name has a capital, where the script has any. */
    private boolean marked(List<Token> tokens, int from, int to) {
        Vocabulary vocabulary = Vocabulary.of(tokens.get(from), language);
        return caseless
                || !vocabulary.cased()
                || tokens.subList(from, to).stream()
                        .anyMatch(t -> Character.isUpperCase(
                                vocabulary.forms().bare(t.word()).codePointAt(0)));
    }

    private static boolean pointed(List<Token> tokens, int at, PlaceWords words) {
        String before = at == 0 ? "" : tokens.get(at - 1).folded();
        return words.placing().has(before)
                || words.pointing().has(before)
                || words.region().has(before)
                || words.settled().has(before);
    }

    private static boolean described(List<Token> tokens, int at, PlaceWords words) {
        boolean behind =
                at + 1 < tokens.size() && words.region().has(tokens.get(at + 1).folded());
        int before = at - 1;
        while (before > 0 && words.linking().has(tokens.get(before).folded())) {
            before--;
        }
        boolean named = before >= 0
                && (words.region().has(tokens.get(before).folded())
                        || words.settled().has(tokens.get(before).folded()));
        return tokens.get(at).capitalised()
                ? (behind || named) && !words.linking().has(tokens.get(at).folded())
                : named && !words.beside().has(tokens.get(at).folded());
    }

    static boolean hyphen(Token token) {
        return token.is("-") || token.is("–") || token.is("‑");
    }
}
