package org.sanad.reading.speakers;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.ActorKind;
import org.sanad.events.Role;
import org.sanad.reading.Lexicons;
import org.sanad.text.PhraseTable;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Who is who among outlets, agencies, monitors, UN bodies and parties, from a curated file that operators may extend. */
public final class SpeakerRegistry {
    /**
     * A registered body.
     *
     * @param name the name it is shown by; a file of a language repeats it to add names
     * @param aliases other names, acronyms among them
     * @param role what it is when it speaks; left out where the name is known already
     * @param alignment the party it stands with, null when with none
     * @param kind what it is when it fights, null when it does not
     * @param country ISO code of where it is at home, null when nowhere in particular
     */
    public record Entry(
            String name,
            List<String> aliases,
            Role role,
            @Nullable String alignment,
            @Nullable ActorKind kind,
            @Nullable String country) {}

    /** The file's shape. */
    record File(List<Entry> entries) {}

    private record Alias(boolean acronym, Entry entry) {}

    /** A registered body named by words. */
    public record Mention(int from, int to, Entry entry) {}

    private final PhraseTable<Alias> aliases = new PhraseTable<>();

    /** Acronyms that are also written like names: Unicef. */
    private final Set<String> spelled = new HashSet<>();

    private final Map<String, Entry> byName = new HashMap<>();

    /** By language and registered name, the name it goes by there: the first that the language's file gives. */
    private final Map<String, Map<String, String>> shown = new HashMap<>();

    /** The shipped registry: one file of bodies, and one of each language for their names and for bodies of its own. */
    public SpeakerRegistry() {
        shipped();
    }

    private void shipped() {
        add(Lexicons.read("reading/speakers/registry.yaml", File.class));
        for (String language : List.of("ar", "fr", "tr", "uk")) {
            String file = "reading/speakers/registry." + language + ".yaml";
            if (Lexicons.has(file)) {
                File names = Lexicons.read(file, File.class);
                add(names);
                show(language, names);
            }
        }
    }

    /**
     * The shipped registry and a file of the operator's, of the same form, whose bodies come first.
     *
     * @throws UncheckedIOException when the file cannot be read or is of another form
     */
    public SpeakerRegistry(Path file) {
        add(Lexicons.read(file, File.class));
        shipped();
    }

    /** An entry under a name that is known already gives it further names; the rest stays as it was. */
    private void add(File file) {
        for (Entry entry : file.entries()) {
            Entry known = byName.putIfAbsent(entry.name(), entry);
            Entry named = known == null ? entry : known;
            add(entry.name(), named);
            entry.aliases().forEach(alias -> add(alias, named));
        }
    }

    private void show(String language, File file) {
        Map<String, String> names = shown.computeIfAbsent(language, l -> new HashMap<>());
        for (Entry entry : file.entries()) {
            entry.aliases().stream()
                    .filter(alias -> alias.indexOf('*') < 0 && !Character.isLowerCase(alias.codePointAt(0)))
                    .findFirst()
                    .ifPresent(alias -> names.putIfAbsent(entry.name(), alias));
        }
    }

    /** The name a registered body goes by in a language; empty where only its registered name is known. */
    public Optional<String> shown(String name, String language) {
        return Optional.ofNullable(shown.getOrDefault(language, Map.of()).get(name));
    }

    private void add(String name, Entry entry) {
        // An alias with a star is a pattern for the inflected forms of a name.
        String pattern = name.indexOf('*') >= 0
                ? name
                : String.join(
                        " ", Tokens.of(name, "en").stream().map(Token::word).toList());
        boolean acronym = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT)) && cased(name);
        aliases.add(pattern, new Alias(acronym, entry));
        if (!acronym && name.indexOf(' ') < 0) {
            spelled.add(name);
        }
    }

    private static boolean cased(String name) {
        return !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** The registered bodies named in the words from {@code from} to {@code to}, longest names first at each place. */
    public List<Mention> named(List<Token> tokens, int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Mention mention = at(tokens, i, to);
            if (mention != null) {
                found.add(mention);
                i = mention.to() - 1;
            }
        }
        return found;
    }

    /** The body of exactly that name, such as a report's publisher. */
    public Optional<Entry> byName(String name) {
        List<Token> tokens = Tokens.of(name, "en");
        return named(tokens, 0, tokens.size()).stream()
                .filter(m -> m.from() == 0 && m.to() == tokens.size())
                .map(Mention::entry)
                .findFirst();
    }

    /** "the Houthi-run television": the name only describes another body. */
    private static boolean compound(List<Token> tokens, int end) {
        return end + 1 < tokens.size()
                && tokens.get(end).is("-")
                && tokens.get(end + 1).isWord()
                && !tokens.get(end + 1).capitalised()
                && tokens.get(end + 1).begin() == tokens.get(end).end();
    }

    private @Nullable Mention at(List<Token> tokens, int i, int to) {
        PhraseTable.Match<Alias> match = aliases.at(tokens, i);
        if (match == null || match.end() > to || compound(tokens, match.end())) {
            return null;
        }
        String word = tokens.get(i).word();
        // "who" is no WHO: an acronym counts only as written, a name only when it begins with no small letter.
        String begin =
                word.substring(0, Math.min(word.length(), tokens.get(i).folded().length()));
        boolean written = match.value().acronym()
                ? begin.equals(begin.toUpperCase(Locale.ROOT)) || spelled.contains(begin)
                : !Character.isLowerCase(word.codePointAt(0)) || tokens.get(i).is("the");
        return written ? new Mention(i, match.end(), match.value().entry()) : null;
    }
}
