package org.sanad.reading.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;

/**
 * Reads one plain number: digits with the grouping of the language, or words, which are added and multiplied up ("two
 * hundred and fifty thousand"). Neighbour: {@link QuantityReader}, which knows what limits it.
 */
final class NumberWords {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,٬’]\\d{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+[,٫]\\d+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.]\\d{1,4})?");

    private final boolean decimalComma;
    private final boolean blankGroups;
    private final PhraseTable<Integer> cardinals = new PhraseTable<>();
    private final PhraseTable<Integer> multipliers = new PhraseTable<>();
    private final boolean digitsBehind;
    private final Phrases joints;

    NumberWords(NumberLexicon lexicon) {
        decimalComma = lexicon.decimalComma();
        blankGroups = lexicon.blankGroups();
        lexicon.cardinals().forEach(cardinals::add);
        lexicon.multipliers().forEach(multipliers::add);
        digitsBehind = lexicon.digitsBehind();
        joints = Phrases.of(lexicon.joints());
    }

    /** A number, and the index behind its last word. */
    record Counted(double value, int end) {}

    /** The number that begins at the index, or null when none does. */
    @Nullable
    Counted read(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Counted digits = clock(tokens, i) ? null : digits(tokens, i);
        Counted first = digits == null ? words(tokens, i) : digits;
        return first == null ? null : multiplied(tokens, first);
    }

    /** "five to seven thousand": what the second number is multiplied by and the first means too, else 1. */
    double shared(List<Token> tokens, int from, Counted first, Counted second) {
        if (first.value >= 1000) {
            return 1;
        }
        for (int i = from + 1; i < second.end; i++) {
            PhraseTable.Match<Integer> times = multipliers.at(tokens, i);
            if (times != null && times.end() == second.end && first.value < second.value / times.value()) {
                return times.value();
            }
        }
        return 1;
    }

    /** "2.5 million", "200 bin", "two hundred and fifty thousand", "ألف ومئتان". */
    private Counted multiplied(List<Token> tokens, Counted first) {
        // "ألفان" says two thousand by itself.
        boolean thousands = first.end > 0 && tokens.get(first.end - 1).isWord() && first.value >= 1000;
        double total = thousands ? first.value : 0;
        double current = thousands ? 0 : first.value;
        int end = first.end;
        while (end < tokens.size()) {
            PhraseTable.Match<Integer> times = multipliers.at(tokens, end);
            if (times != null) {
                if (times.value() == 100) {
                    current *= 100;
                } else {
                    total += current * times.value();
                    current = 0;
                }
                end = times.end();
                continue;
            }
            Counted rest = total > 0 || current >= 100 ? rest(tokens, end, current) : null;
            rest = rest == null && total > 0 && current == 0 ? figures(tokens, end) : rest;
            if (rest == null) {
                break;
            }
            current += rest.value;
            end = rest.end;
        }
        return new Counted(total + current, end);
    }

    /** "54 ألفاً و84": digits joined to thousands. */
    private @Nullable Counted figures(List<Token> tokens, int end) {
        int next = joints.at(tokens, end) ? joints.end(tokens, end) : -1;
        Counted rest = next < 0 || next >= tokens.size() ? null : digits(tokens, next);
        boolean more = rest != null && rest.end < tokens.size() && multipliers.at(tokens, rest.end) != null;
        return rest == null || more || rest.value >= 1000 ? null : rest;
    }

    /** What is added behind hundreds or thousands, smaller than they are. */
    private @Nullable Counted rest(List<Token> tokens, int end, double current) {
        int next = joints.at(tokens, end) ? joints.end(tokens, end) : end;
        boolean joined = next > end || attached(tokens.get(end));
        boolean word = next < tokens.size() && tokens.get(next).isWord();
        boolean digit = digitsBehind && current == 0 && next < tokens.size() && !word;
        Counted rest = word ? words(tokens, next) : digit ? digits(tokens, next) : null;
        boolean thousands = rest != null && rest.end < tokens.size() && multipliers.at(tokens, rest.end) != null;
        double room = current > 0 ? 100 : 1000;
        boolean fits = rest != null && rest.value < room && !(joined && next > end && thousands);
        return fits ? rest : null;
    }

    /** Words up to a thousand: "three hundred", "twenty - three", "خمسة وعشرون". */
    private @Nullable Counted words(List<Token> tokens, int i) {
        PhraseTable.Match<Integer> first = cardinals.at(tokens, i);
        if (first == null) {
            PhraseTable.Match<Integer> bare = multipliers.at(tokens, i);
            // "mille", "bin", "тисяча" say one thousand alone; the caller multiplies.
            return bare == null ? null : new Counted(1, i);
        }
        double value = first.value();
        double last = value;
        int end = first.end();
        while (end < tokens.size()) {
            boolean hyphen = tokens.get(end).is("-");
            int next = hyphen ? end + 1 : joints.at(tokens, end) ? joints.end(tokens, end) : end;
            PhraseTable.Match<Integer> more = next < tokens.size() ? cardinals.at(tokens, next) : null;
            if (more == null || !follows(last, more.value(), hyphen, next > end || attached(tokens.get(end)))) {
                break;
            }
            value += more.value();
            last = more.value();
            end = more.end();
        }
        return new Counted(value, end);
    }

    /** Twenty takes a three, two hundred a fifty; in Arabic five takes a joined twenty. */
    private static boolean follows(double last, int next, boolean hyphen, boolean joined) {
        boolean units = last >= 20 && last < 100 && last % 10 == 0 && next < (last == 60 || last == 80 ? 20 : 10);
        boolean tens = last >= 100 && next < 100;
        boolean turned = joined && !hyphen && last < 10 && next >= 20 && next < 100 && next % 10 == 0;
        boolean teens = last == 10 && next < 10 && !joined;
        return units || tens || turned || teens;
    }

    /** An Arabic word with the conjunction written to it. */
    private static boolean attached(Token token) {
        return token.folded().startsWith("و") && !token.forms().isEmpty();
    }

    private @Nullable Counted digits(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.NUMBER) {
            return null;
        }
        Double value = value(token.folded());
        if (value == null) {
            return null;
        }
        int end = i + 1;
        while (blankGroups && value < 1e9 && end < tokens.size() && group(tokens, end)) {
            value = value * 1000 + Double.parseDouble(tokens.get(end).folded());
            end++;
        }
        return new Counted(value, end);
    }

    /** Three digits one blank behind a number of at most three: 12 500. */
    private static boolean group(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.NUMBER
                && token.folded().matches("\\d{3}")
                && before.folded().matches("\\d{1,3}")
                && token.begin() == before.end() + 1;
    }

    private @Nullable Double value(String digits) {
        if (GROUPED.matcher(digits).matches()) {
            boolean fraction = decimalComma ? digits.indexOf(',') > 0 && digits.indexOf('.') < 0 : false;
            if (!fraction) {
                return Double.valueOf(digits.replaceAll("[.,٬’]", ""));
            }
        }
        if (decimalComma && DECIMAL_COMMA.matcher(digits).matches()) {
            return Double.valueOf(digits.replace(',', '.').replace('٫', '.'));
        }
        // A clock time or a model's name is no number.
        return PLAIN.matcher(digits).matches() ? Double.valueOf(digits) : null;
    }

    /** "12:30" is a time of day. */
    private static boolean clock(List<Token> tokens, int i) {
        return beside(tokens, i, i + 1, i + 2) || beside(tokens, i, i - 1, i - 2);
    }

    private static boolean beside(List<Token> tokens, int i, int colon, int other) {
        return other >= 0
                && other < tokens.size()
                && tokens.get(colon).is(":")
                && tokens.get(i).kind() == Token.Kind.NUMBER
                && tokens.get(other).kind() == Token.Kind.NUMBER
                && tokens.get(other).folded().length() == 2;
    }
}
