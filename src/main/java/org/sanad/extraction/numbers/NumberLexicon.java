package org.sanad.extraction.numbers;

import java.util.List;
import java.util.Map;
import org.sanad.events.Measure;
import org.sanad.events.Unit;
import org.sanad.extraction.Lexicons;

/**
 * Number words of one language, folded.
 *
 * @param cardinals value by word, below a hundred
 * @param multipliers value by word: hundred, thousand, million
 * @param vague least and greatest by word: dozens 24 to 99
 * @param qualifiers limiting phrases by qualifier name
 * @param units nouns by what one of them is
 * @param measures words by what they count
 * @param fighters nouns of people who fight
 * @param captured words that make counted places captured ones
 * @param destroyed words that make counted things destroyed ones
 * @param subset words that make a number part of the one before
 * @param everySide words that make a number hold for each side
 * @param mass words of quantity without a number
 */
record NumberLexicon(
        Map<String, Integer> cardinals,
        Map<String, Integer> multipliers,
        Map<String, List<Integer>> vague,
        Map<String, List<String>> qualifiers,
        Map<Unit, List<String>> units,
        Map<Measure, List<String>> measures,
        List<String> fighters,
        List<String> captured,
        List<String> destroyed,
        List<String> subset,
        List<String> everySide,
        List<String> mass) {

    /** The lexicon of a language that has one. */
    static NumberLexicon of(String language) {
        return Lexicons.read("numbers/" + language + ".yaml", NumberLexicon.class);
    }
}
