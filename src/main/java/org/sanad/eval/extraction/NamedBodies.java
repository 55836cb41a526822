package org.sanad.eval.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.text.Folding;
import org.sanad.text.Tokens;

/** Whether two names are of one speaker: one name folded contains the other, or both name one registered body. */
public final class NamedBodies {
    /** Names shorter than this are found inside others as whole words only: "UN" is not in "council". */
    private static final int LONG_NAME = 4;

    /** Languages that part words each in their own way: an elided article, an ending behind an apostrophe. */
    private static final List<String> WRITTEN = List.of("en", "fr", "tr");

    private static final Pattern WORD_BEGIN = Pattern.compile("(?<!\\p{L})\\p{Ll}");

    private final SpeakerRegistry registry;

    /** Compares by the bodies that {@code registry} knows. */
    public NamedBodies(SpeakerRegistry registry) {
        this.registry = registry;
    }

    /** Whether both are names of the same speaker. */
    public boolean same(String one, String other) {
        return contains(one, other)
                || contains(other, one)
                || entries(one).stream().anyMatch(entries(other)::contains);
    }

    /** Whether words hold a name. */
    public static boolean contains(String words, String name) {
        String in = Folding.fold(words).strip();
        String sought = Folding.fold(name).strip();
        return sought.length() < LONG_NAME ? (" " + in + " ").contains(" " + sought + " ") : in.contains(sought);
    }

    /** The registered bodies that words name. */
    public Set<SpeakerRegistry.Entry> entries(String words) {
        return WRITTEN.stream()
                .map(language -> Tokens.of(words, language))
                .flatMap(tokens -> registry.named(tokens, 0, tokens.size()).stream())
                .map(SpeakerRegistry.Mention::entry)
                .collect(Collectors.toSet());
    }

    /** The same, also of names written small, as several languages write an army: l'armée syrienne. */
    public Set<SpeakerRegistry.Entry> entriesInAnyCase(String words) {
        Set<SpeakerRegistry.Entry> entries = new HashSet<>(entries(words));
        entries.addAll(
                entries(WORD_BEGIN.matcher(words).replaceAll(m -> m.group().toUpperCase(Locale.ROOT))));
        return entries;
    }
}
