package org.sanad.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Decides whether words name a speaker, and which: a registered body, a noun that speaks, or a person's name. */
final class SpeakerNames {
    /** "والية" begins like an article with an "and", and is a noun. */
    private static final int LONGEST_WALI = 5;

    /** More words than these before a verb of saying are no name. */
    private static final int LONGEST_ANYBODY = 7;

    private record Noun(
            Phrases phrases, Role role, @Nullable String alignment) {}

    private final SpeakerRegistry registry;
    private final boolean keepsCapitals;
    private final Phrases articles;
    private final Phrases nested;
    private final Phrases pronouns;
    private final List<Noun> nouns = new ArrayList<>();

    SpeakerNames(SpeakerLexicon lexicon, SpeakerRegistry registry) {
        this.registry = registry;
        this.keepsCapitals = lexicon.keepsCapitals();
        this.articles = Phrases.of(lexicon.articles());
        this.nested = Phrases.of(lexicon.nested());
        this.pronouns = Phrases.of(lexicon.pronouns());
        for (SpeakerLexicon.Noun noun : lexicon.nouns()) {
            nouns.add(new Noun(Phrases.of(noun.phrases()), noun.role(), noun.alignment()));
        }
    }

    /** A speaker without its cue. */
    record Named(String name, Role role, @Nullable String alignment) {
        Speaker speaker(String cue, CueClass cueClass) {
            return new Speaker(name, role, alignment, cue, cueClass, false);
        }

        /** A speaker of this kind under the words that stand for it. */
        Named called(String words, boolean opening) {
            return new Named(opening ? uncapitalised(words) : words, role, alignment);
        }

        /** The same speaker, its kind taken from a description beside the name. */
        Named with(@Nullable Named description) {
            if (description == null || (role != Role.PERSON && role != Role.OUTLET)) {
                return this;
            }
            return new Named(name, description.role, description.alignment);
        }
    }

    /** Whether the words end with a registered body's name or a noun that speaks. */
    boolean known(List<Token> tokens, int begin, int end) {
        if (end > tokens.size()) {
            return false;
        }
        boolean body = registry.named(tokens, begin, end).stream().anyMatch(m -> m.to() == end);
        return body || noun(tokens, end - 1, end) != null;
    }

    /** Index behind the registered body named at the index, or -1. */
    int body(List<Token> tokens, int at) {
        return registry.named(tokens, at, tokens.size()).stream()
                .filter(m -> m.from() == at)
                .mapToInt(SpeakerRegistry.Mention::to)
                .findFirst()
                .orElse(-1);
    }

    /** The speaker that the words name, or null when they name none. */
    @Nullable
    Named read(List<Token> tokens, int begin, int end) {
        int from = begin;
        while (from < end && articles.at(tokens, from)) {
            from++;
        }
        boolean counted = tokens.subList(from, end).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
        if (from >= end || counted) {
            return null;
        }
        List<SpeakerRegistry.Mention> registered = registry.named(tokens, begin, end);
        boolean bodyFirst = !registered.isEmpty() && registered.getFirst().from() <= from;
        boolean person = !bodyFirst && person(tokens, from, end);
        if (!registered.isEmpty() && !person) {
            SpeakerRegistry.Entry entry = registered.getFirst().entry();
            return new Named(entry.name(), entry.role(), entry.alignment());
        }
        Noun noun = noun(tokens, from, end);
        if (noun != null) {
            String words = unjoined(Tokens.words(tokens, begin, end));
            boolean lowered = begin == 0 && !keepsCapitals;
            return new Named(lowered ? uncapitalised(words) : words, noun.role(), noun.alignment());
        }
        return person || (end - from == 1 && acronym(tokens.get(from))) || bodyName(tokens, from, end)
                ? new Named(Tokens.words(tokens, from, end), person ? Role.PERSON : Role.OUTLET, null)
                : null;
    }

    /** Whoever words behind or before a plain verb of saying call the speaker; null for a pronoun or more than a name. */
    @Nullable
    Named anybody(List<Token> tokens, int from, int end) {
        boolean counted = tokens.subList(from, end).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
        boolean words = tokens.subList(from, end).stream().anyMatch(Token::isWord);
        if (counted || !words || end - from > LONGEST_ANYBODY || pronouns.first(tokens, from, end) >= 0) {
            return null;
        }
        String name = Tokens.words(tokens, from, end);
        return new Named(from == 0 ? uncapitalised(name) : name, Role.PERSON, null);
    }

    /** Where a second registered body stands behind somebody who accuses it: the index it begins at, or the end. */
    int object(List<Token> tokens, int from, int end) {
        List<SpeakerRegistry.Mention> bodies = registry.named(tokens, from, end);
        int at = bodies.isEmpty() ? end : bodies.getLast().from();
        return at > from && (bodies.size() > 1 || noun(tokens, from, at) != null) ? at : end;
    }

    /** A person by the words that name one, where no other reading is left. */
    static Named someone(List<Token> tokens, int from, int end) {
        return new Named(Tokens.words(tokens, from, end), Role.PERSON, null);
    }

    /** Without an Arabic "and" that is written to the article. */
    private static String unjoined(String words) {
        int length = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        return words.startsWith("وال") && length > LONGEST_WALI ? words.substring(1) : words;
    }

    /** The first noun of the list that stands wholly between two indices. */
    private @Nullable Noun noun(List<Token> tokens, int from, int end) {
        for (Noun noun : nouns) {
            for (int i = from; i < end; i++) {
                int to = noun.phrases().end(tokens, i);
                if (to > 0 && to <= end) {
                    return noun;
                }
            }
        }
        return null;
    }

    /** Two or three capitalised words and nothing else, as a person's name is written. */
    private boolean person(List<Token> tokens, int from, int end) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isWord() && tokens.get(to).capitalised()) {
            to++;
        }
        boolean twoOrThree = (to - from == 2 || to - from == 3) && to <= Math.max(end, from + 2);
        return twoOrThree && registry.named(tokens, from, to).isEmpty() && noun(tokens, from, to) == null;
    }

    /** A common noun that opens a sentence loses its capital; "UN" and the like keep theirs. */
    private static String uncapitalised(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Capitalised words only: an organisation that no list has. */
    private boolean bodyName(List<Token> tokens, int from, int end) {
        if (end - from < 2) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (tokens.get(i).isWord()
                    && !tokens.get(i).capitalised()
                    && !nested.at(tokens, i)
                    && !articles.at(tokens, i)) {
                return false;
            }
        }
        return tokens.get(from).capitalised();
    }

    private static boolean acronym(Token token) {
        return token.isWord()
                && token.word().length() >= 2
                && token.word().chars().allMatch(Character::isUpperCase);
    }
}
