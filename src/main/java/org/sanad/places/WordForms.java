package org.sanad.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.Folding;

/**
 * What a word of a sentence may be of a place's name: itself, or what is left when its language's small tables take away
 * what a sentence adds: Arabic particles, Turkish and Ukrainian endings, French elisions. The forms are guesses; only
 * those count that the gazetteer has.
 */
final class WordForms {
    private static final String APOSTROPHES = "'’ʼ‘`´";
    private static final int SHORTEST = 3;

    private final List<String> elisions;
    private final List<String> conjunctions;
    private final List<Ending> prefixes;
    private final List<String> articles;
    private final List<Ending> suffixes;
    private final List<Ending> endings;
    private final List<String> locatives;

    /** Letters at the end of a word, and those in their place in the name. */
    private record Ending(String of, String by) {}

    /**
     * Takes the tables of a language: {@code elision}, {@code conjunction} and {@code prefix} before a word,
     * {@code article} before a name, {@code suffix} behind an apostrophe and {@code locative} those of them that say
     * where, {@code ending} of an inflected word.
     */
    WordForms(Map<String, List<String>> kinds) {
        elisions = kinds.getOrDefault("elision", List.of());
        conjunctions = kinds.getOrDefault("conjunction", List.of());
        prefixes = pairs(kinds.getOrDefault("prefix", List.of()));
        articles = kinds.getOrDefault("article", List.of());
        suffixes = pairs(kinds.getOrDefault("suffix", List.of()));
        endings = pairs(kinds.getOrDefault("ending", List.of()));
        locatives = kinds.getOrDefault("locative", List.of());
    }

    private static List<Ending> pairs(List<String> entries) {
        return entries.stream()
                .map(e -> {
                    int arrow = e.indexOf('>');
                    return arrow < 0 ? new Ending(e, "") : new Ending(e.substring(0, arrow), e.substring(arrow + 1));
                })
                .toList();
    }

    /**
     * A form of a word.
     *
     * @param key folded
     * @param cost how much was taken away or changed, 0 for nothing
     * @param placed whether what was taken away says that something is there
     */
    record Form(String key, int cost, boolean placed) {}

    /** Whether the word has an ending behind an apostrophe, as names have in Turkish. */
    boolean suffixed(String word) {
        int apostrophe = apostrophe(word);
        return !suffixes.isEmpty() && apostrophe > 0 && apostrophe < word.length() - 1;
    }

    /** Whether names take their endings behind an apostrophe, as in Turkish. */
    boolean marksEndings() {
        return !suffixes.isEmpty();
    }

    /** Whether names lose letters to the word before them, as in French. */
    boolean elides() {
        return !elisions.isEmpty();
    }

    /** Whether names change their endings in a sentence. */
    boolean inflects() {
        return !endings.isEmpty() || !suffixes.isEmpty();
    }

    /** Whether the word is an article that stands before names. */
    boolean article(String folded) {
        return articles.contains(folded);
    }

    /** The letters of a word that may be a name, without what is elided before them: {@code Alep} of {@code d'Alep}. */
    String bare(String word) {
        int apostrophe = apostrophe(word);
        boolean elided = apostrophe > 0
                && apostrophe < word.length() - 1
                && elisions.contains(Folding.fold(word.substring(0, apostrophe)));
        return elided ? word.substring(apostrophe + 1) : word;
    }

    /** The forms of a word, the least changed first. */
    List<Form> of(String word, String folded) {
        String key = Gazetteer.key(folded);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        if (suffixed(word)) {
            // First, since the word may be folded without its ending already, which says where.
            int apostrophe = apostrophe(word);
            String suffix = Folding.fold(word.substring(apostrophe + 1));
            add(forms, new Form(Gazetteer.key(word.substring(0, apostrophe)), 0, locatives.contains(suffix)));
        }
        add(forms, new Form(key, 0, false));
        String bare = bare(word);
        if (bare.length() < word.length()) {
            add(forms, new Form(Gazetteer.key(bare), 0, false));
        }
        particles(key, forms);
        for (Ending suffix : suffixes) {
            ended(key, suffix, locatives.contains(suffix.of), forms);
        }
        for (Ending ending : endings) {
            ended(key, ending, false, forms);
        }
        if (articles.contains(key)) {
            articles.forEach(article -> add(forms, new Form(article, 1, false)));
        }
        return List.copyOf(forms.values());
    }

    private void particles(String key, Map<String, Form> forms) {
        unprefixed(key, 0, forms);
        for (String conjunction : conjunctions) {
            if (key.startsWith(conjunction) && key.length() - conjunction.length() >= SHORTEST) {
                String rest = key.substring(conjunction.length());
                add(forms, new Form(rest, 1, false));
                unprefixed(rest, 1, forms);
            }
        }
    }

    private void unprefixed(String key, int cost, Map<String, Form> forms) {
        for (Ending prefix : prefixes) {
            if (key.startsWith(prefix.of) && key.length() - prefix.of.length() + prefix.by.length() >= SHORTEST) {
                String rest = prefix.by + key.substring(prefix.of.length());
                add(forms, new Form(rest, cost + 1, locatives.contains(prefix.of)));
            }
        }
    }

    private static void ended(String key, Ending ending, boolean placed, Map<String, Form> forms) {
        int stem = key.length() - ending.of.length();
        if (stem + ending.by.length() >= SHORTEST && stem >= 2 && key.endsWith(ending.of)) {
            add(forms, new Form(key.substring(0, stem) + ending.by, 1, placed));
        }
    }

    private static void add(Map<String, Form> forms, Form form) {
        if (!form.key.isEmpty()) {
            forms.putIfAbsent(form.key, form);
        }
    }

    private static int apostrophe(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** What the words of a name may be in any served language, as keys; few, and without those left as they are. */
    static List<String> everyForm(String name) {
        String key = Gazetteer.key(name);
        List<String> found = new ArrayList<>();
        for (Vocabulary vocabulary : Vocabulary.all()) {
            int last = key.lastIndexOf(' ') + 1;
            vocabulary.forms().of(key.substring(last), key.substring(last)).stream()
                    .map(form -> key.substring(0, last) + form.key)
                    .filter(form -> !form.equals(key) && !found.contains(form))
                    .forEach(found::add);
            int first = key.indexOf(' ');
            if (first > 0) {
                vocabulary.forms().of(key.substring(0, first), key.substring(0, first)).stream()
                        .map(form -> form.key + key.substring(first))
                        .filter(form -> !form.equals(key) && !found.contains(form))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
