package org.sanad.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.text.Folding;

/**
 * Keys under which the spellings of one name in Latin, Cyrillic and Arabic letters meet: its consonants, those joined that
 * one script keeps apart and another does not. {@code Kenscoff}, {@code Кенскофф} and {@code كينسكوف} are all
 * {@code KNSKF}. Coarse: to be asked only within a country, about words that stand where a name does.
 */
public final class Sounds {
    /** Shorter keys join too many names. */
    static final int SHORTEST = 3;

    /** Longer letters first; an empty sound is a vowel, or a breath that some languages do not write. */
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("tsch", "S"),
            Map.entry("tch", "S"),
            Map.entry("sch", "S"),
            Map.entry("dj", "G"),
            Map.entry("дж", "G"),
            Map.entry("дз", "Z"),
            Map.entry("sh", "S"),
            Map.entry("ch", "S"),
            Map.entry("zh", "Z"),
            Map.entry("ts", "S"),
            Map.entry("th", "T"),
            Map.entry("dh", "D"),
            Map.entry("gh", "G"),
            Map.entry("kh", "H"),
            Map.entry("ph", "F"),
            Map.entry("qu", "K"),
            Map.entry("تش", "S"),
            Map.entry("تس", "S"),
            Map.entry("دج", "G"));

    private static final String[] ALPHABET = {
        "B:bpбпبپ",
        "D:dдدضذظ",
        "F:fvфвف",
        "G:gjґجغ",
        "H:hхحهخ",
        "K:ckqкقك",
        "L:lлل",
        "M:mмم",
        "N:nнن",
        "R:rрر",
        "S:sшщчсцسصش",
        "T:tтثتط",
        "W:wو",
        "Z:zжзز"
    };

    /** A first vowel is heard in every script, whichever it is. */
    private static final String VOWELS = "aeiouyаеиіоуюяєїэыاعويى";

    /** Arabic articles as Latin names of places have them. */
    static final Set<String> ARTICLES = Set.of("al", "el", "ad", "as", "ash", "an", "ar", "at", "az");

    private Sounds() {}

    /** The keys of a name as other scripts may write it; none when all are too short. */
    static Set<String> ofName(String name) {
        Set<String> keys = new TreeSet<>();
        for (String key : ofWord(name)) {
            keys.add(key);
            boolean silent = "stdxz".indexOf(Character.toLowerCase(name.charAt(name.length() - 1))) >= 0;
            if (silent && key.length() > SHORTEST) {
                // French does not speak its last consonant.
                keys.add(key.substring(0, key.length() - 1));
            }
        }
        return keys;
    }

    /** The keys of a word as written; none when all are too short. */
    public static Set<String> ofWord(String word) {
        Set<String> keys = new TreeSet<>();
        String folded = Gazetteer.key(Folding.fold(word));
        add(keys, folded);
        int blank = folded.indexOf(' ');
        if (blank > 0 && ARTICLES.contains(folded.substring(0, blank))) {
            add(keys, folded.substring(blank + 1));
        }
        if (folded.startsWith("ال") && folded.length() > SHORTEST + 1) {
            add(keys, folded.substring(2));
        }
        return keys;
    }

    private static void add(Set<String> keys, String word) {
        if (word.isEmpty()) {
            return;
        }
        List<String> heard = new ArrayList<>(List.of(sounds(word)));
        if (word.indexOf('г') >= 0) {
            // Ukrainian writes both g and h with it.
            heard.add(sounds(word.replace('г', 'g')));
            heard.add(sounds(word.replace('г', 'h')));
        }
        if (word.indexOf('c') >= 0) {
            // Turkish writes "dj" with it.
            heard.add(sounds(word.replace('c', 'g')));
        }
        heard.stream().filter(k -> k.length() >= SHORTEST).forEach(keys::add);
    }

    private static String sounds(String word) {
        StringBuilder key = new StringBuilder(VOWELS.indexOf(word.charAt(0)) >= 0 ? "A" : "");
        int i = 0;
        while (i < word.length()) {
            String sound = "";
            int length = 1;
            for (Map.Entry<String, String> letters : LETTERS) {
                if (word.startsWith(letters.getKey(), i)) {
                    sound = letters.getValue();
                    length = letters.getKey().length();
                    break;
                }
            }
            sound = sound.isEmpty() ? single(word, i) : sound;
            boolean breath = sound.equals("H") || sound.equals("W");
            boolean again = !sound.isEmpty() && key.lastIndexOf(sound) == key.length() - 1 && !key.isEmpty();
            if (!(breath && (i > 0 || !key.isEmpty())) && !again) {
                key.append(sound);
            }
            i += length;
        }
        return key.toString();
    }

    private static String single(String word, int i) {
        char letter = word.charAt(i);
        if (letter == 'c' && i + 1 < word.length() && "eiy".indexOf(word.charAt(i + 1)) >= 0) {
            return "S";
        }
        if (letter == 'x') {
            return "KS";
        }
        for (String sound : ALPHABET) {
            if (sound.indexOf(letter, 2) >= 0) {
                return sound.substring(0, 1);
            }
        }
        return "";
    }
}
