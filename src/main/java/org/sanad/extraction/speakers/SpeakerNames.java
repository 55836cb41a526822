package org.sanad.extraction.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.events.CueClass;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.text.Phrase;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Decides whether words name a speaker, and which: a registered body, a noun that speaks, or a person's name. */
final class SpeakerNames {
    private record Noun(Phrase phrase, Role role, @Nullable String alignment) {}

    private final SpeakerRegistry registry;
    private final List<Noun> nouns = new ArrayList<>();

    SpeakerNames(SpeakerLexicon lexicon, SpeakerRegistry registry) {
        this.registry = registry;
        for (SpeakerLexicon.Noun noun : lexicon.nouns()) {
            noun.phrases().forEach(p -> nouns.add(new Noun(Phrase.of(p), noun.role(), noun.alignment())));
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

    /** The speaker that the words name, or null when they name none. */
    @Nullable
    Named read(List<Token> tokens, int begin, int end) {
        int from = begin;
        while (from < end
                && (tokens.get(from).is("the")
                        || tokens.get(from).is("a")
                        || tokens.get(from).is("an"))) {
            from++;
        }
        boolean counted = tokens.subList(from, end).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
        if (from >= end || counted) {
            return null;
        }
        List<SpeakerRegistry.Mention> registered = registry.named(tokens, begin, end);
        boolean bodyFirst = !registered.isEmpty() && registered.getFirst().from() <= from;
        boolean person = !bodyFirst && person(tokens, from);
        if (!registered.isEmpty() && !person) {
            SpeakerRegistry.Entry entry = registered.getFirst().entry();
            return new Named(entry.name(), entry.role(), entry.alignment());
        }
        String words = Tokens.words(tokens, begin, end);
        for (Noun noun : nouns) {
            for (int i = from; i < end; i++) {
                int to = noun.phrase().match(tokens, i);
                if (to > 0 && to <= end) {
                    boolean common = begin == 0 && (i == from || from > begin);
                    return new Named(common ? uncapitalised(words) : words, noun.role(), noun.alignment());
                }
            }
        }
        return person || (end - from == 1 && acronym(tokens.get(from))) || bodyName(tokens, from, end)
                ? new Named(Tokens.words(tokens, from, end), person ? Role.PERSON : Role.OUTLET, null)
                : null;
    }

    /** Two or three capitalised words and nothing else, as a person's name is written. */
    private boolean person(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isWord() && tokens.get(to).capitalised()) {
            to++;
        }
        boolean twoOrThree = to - from == 2 || to - from == 3;
        int end = to;
        return twoOrThree
                && registry.named(tokens, from, end).isEmpty()
                && nouns.stream().noneMatch(n -> matches(n, tokens, from, end));
    }

    private static boolean matches(Noun noun, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (noun.phrase().match(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A common noun that opens a sentence loses its capital; "UN" and the like keep theirs. */
    private static String uncapitalised(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Capitalised words only: an organisation that no list has. */
    private static boolean bodyName(List<Token> tokens, int from, int end) {
        return end - from >= 2
                && tokens.subList(from, end).stream()
                        .filter(Token::isWord)
                        .allMatch(t -> t.capitalised() || t.is("of") || t.is("for") || t.is("and") || t.is("the"));
    }

    private static boolean acronym(Token token) {
        return token.isWord()
                && token.word().length() >= 2
                && token.word().chars().allMatch(Character::isUpperCase);
    }
}
