package org.sanad.eval.answers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Pattern;

/** Of the questions with words that no statement may have, those where one has them: as whole words and whole numbers. */
final class NeverMetric implements Metric {
    @Override
    public String label() {
        return "forbidden words";
    }

    @Override
    public boolean countsFaults() {
        return true;
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> never = asked.gold().never();
        List<String> said = never.stream()
                .filter(words -> asked.answer().statements().stream().anyMatch(s -> stands(words, s.text())))
                .map(words -> "says \"" + words + "\"")
                .toList();
        return never.isEmpty() ? Finding.NONE : new Finding(Share.one(!said.isEmpty()), said);
    }

    /** Whether words stand in a text; "200" does not stand in "1,200", "2008" or "200 000". */
    static boolean stands(String words, String text) {
        String sought = lower(words);
        String before = Character.isDigit(sought.charAt(0)) ? "(?<!\\d[.,٬\\h])" : "";
        String behind = Character.isDigit(sought.charAt(sought.length() - 1)) ? "(?![.,٬\\h]\\d{3}(?!\\d))" : "";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + before + Pattern.quote(sought) + behind + "(?![\\p{L}\\p{N}])")
                .matcher(lower(text))
                .find();
    }

    private static String lower(String words) {
        return UCharacter.toLowerCase(ULocale.ROOT, words).replaceAll("[\\s\\h]+", " ");
    }
}
