package org.sanad.reading.numbers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.reading.Lexicons;

/**
 * Number words of one language, all patterns of {@link org.sanad.text.Phrase}. A field that a language has no use for is
 * left out of its file.
 *
 * @param cardinals value by word, of any size below a thousand: words beside each other are added up
 * @param multipliers value by word: hundred, thousand, million
 * @param about round words that say "about" themselves, with the number: une trentaine
 * @param limited value right behind a limiting phrase of words that are vague alone: близько тисячі
 * @param vague least and greatest by word: dozens 24 to 99
 * @param qualifiers limiting phrases before a number
 * @param qualifiersBehind limiting phrases behind a number or its noun: en az 12, 12 على الأقل
 * @param joints words between the parts of one number: one hundred and twenty
 * @param between words that open a range
 * @param to words between the ends of a range
 * @param and words between them only behind one that opens it: between 12 and 15
 * @param percent words that make a number a share
 * @param shares fractions in words by their percentage: a third of
 * @param decimalComma whether 3,5 is three and a half and 1.200 twelve hundred
 * @param blankGroups whether 1 200 is twelve hundred
 * @param digitsBehind whether digits may follow a thousand written out: 3 bin 500
 * @param units nouns by what one of them is
 * @param measures words by what they count
 * @param fighters nouns of people who fight
 * @param captured words that make counted places captured ones
 * @param destroyed words that make counted things destroyed ones
 * @param weapons nouns of drones, missiles, mines and the like, counted one by one
 * @param downed words that make counted weapons ones that were stopped
 * @param damaged words that make them damaged ones
 * @param out words that make counted facilities ones that do not work
 * @param subset words before a number that make it part of the one before
 * @param subsetBehind words behind a number that do
 * @param partWords number words that say "of them": üçü
 * @param partEndings endings behind the apostrophe of digits that do: 3'ü
 * @param wholeEndings endings of the noun between a whole that counts nothing and its part: 36 hastaneden 17'si
 * @param measuresBehind whether the word that tells what is counted stands behind, as verbs do that close the clause
 * @param everySide words that make a number hold for each side
 * @param mass words of quantity without a number
 * @param numberOf words before a noun whose number stands behind: the number of families rose to 12
 * @param oneOf words that pick one out and count nothing: one of the
 * @param ones nouns that say one by themselves beside a word of harm: مقتل جندي
 * @param articles words that say one: destroying a helicopter
 * @param things words behind a number that count no people; where a language has such a list, any other noun beside a word of
 *     a people's measure counts people
 * @param plain nouns that name no group
 * @param more words before a number without a noun that goes on with the noun of the number before it: ще два
 * @param outOf words between a part and its whole: 54 із 72
 * @param durations days by noun: week 7
 * @param lasting words before a number of them that make it a duration: for
 * @param uncounted words right behind a number that make it an age, a calibre or a name
 */
record NumberLexicon(
        Map<String, Integer> cardinals,
        Map<String, Integer> multipliers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> about,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> limited,
        Map<String, List<Integer>> vague,
        Map<Qualifier, List<String>> qualifiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Qualifier, List<String>> qualifiersBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> joints,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> between,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> to,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> and,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> percent,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> shares,
        boolean decimalComma,
        boolean blankGroups,
        boolean digitsBehind,
        Map<Unit, List<String>> units,
        Map<Measure, List<String>> measures,
        List<String> fighters,
        List<String> captured,
        List<String> destroyed,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> weapons,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> downed,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> damaged,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> out,
        List<String> subset,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> subsetBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partWords,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partEndings,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> wholeEndings,
        boolean measuresBehind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> everySide,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> mass,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> numberOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> oneOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> ones,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> articles,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> things,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> plain,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> more,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> outOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> uncounted,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> durations,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> lasting) {

    /** The lexicon of a language that has one. */
    static NumberLexicon of(String language) {
        return Lexicons.read("reading/numbers/" + language + ".yaml", NumberLexicon.class);
    }
}
