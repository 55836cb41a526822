package org.sanad.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into paragraphs, sentences and words with their places, by ICU's rules and its lists of abbreviations.
 * A line break inside a sentence (hard-wrapped text) does not end it; a blank line, a heading or a list item does.
 */
public final class Sentences {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");
    private static final String TERMINAL = ".!?؟…:;\"”»)";
    private static final Pattern BEFORE_DAY = Pattern.compile("(\\p{L}{4,}[.!?…])\\s+(?=\\d{1,2}\\s+\\p{Ll})");
    private static final int WRAPPED_LINE_LENGTH = 50;

    /** Words of the longest sentence that is read as one; those of real reports have a third of it at most. */
    private static final int LONGEST_SENTENCE = 240;

    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "en",
                    List.of(
                            "Gen.", "Col.", "Lt.", "Maj.", "Sgt.", "Gov.", "No.", "approx.", "U.N.", "U.S.", "St.",
                            "Mt."),
            "fr",
                    List.of(
                            "M.", "MM.", "Mme.", "Dr.", "Pr.", "Me.", "Mgr.", "Gén.", "gén.", "Col.", "col.", "Cap.",
                            "Lt.", "Cdt.", "env.", "no.", "No.", "n°.", "St.", "Ste.", "av.", "art.", "cf.", "p.",
                            "vol.", "chap.", "fig.", "hab.", "janv.", "févr.", "avr.", "juil.", "sept.", "oct.", "nov.",
                            "déc.", "max.", "min.", "tél.", "éd.", "dir.", "apr.", "ap.", "J.-C.", "ex.", "N.", "S.",
                            "resp.", "approx."),
            "tr", List.of("Dr.", "Prof.", "Gen.", "Alb.", "Yrb.", "No.", "vb.", "yak.", "Sn.", "Mah.", "Cad.", "vs."),
            "uk",
                    List.of(
                            "м.", "с.", "смт.", "обл.", "р.", "рр.", "тис.", "млн.", "млрд.", "вул.", "ім.", "напр.",
                            "ст.", "см.", "ред.", "о."),
            "ar", List.of("د.", "م.", "أ."));

    private Sentences() {}

    /** The sentences in order; a language that ICU has no list for is split by the general rules. */
    public static List<Sentence> split(String text, String language) {
        String soft = withoutWrapping(text);
        List<Integer> paragraphs = paragraphEnds(soft);
        BreakIterator breaks = breaks(language);
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int paragraphEnd = paragraphs.get(p);
            breaks.setText(soft.substring(begin, paragraphEnd));
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                if (begin + to == paragraphEnd || !abbreviated(soft, begin + from, begin + to, language)) {
                    int first = begin + from;
                    for (int day = day(soft, first, begin + to, language);
                            day > 0;
                            day = day(soft, first, begin + to, language)) {
                        add(sentences, soft, first, day, p, words, language);
                        first = day;
                    }
                    add(sentences, soft, first, begin + to, p, words, language);
                    from = to;
                }
            }
            begin = paragraphEnd;
        }
        return sentences;
    }

    private static BreakIterator breaks(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        if (language.equals("fr")) {
            // ICU's "M." also keeps together what ends with OIM: our own list is enough.
            return BreakIterator.getSentenceInstance(locale);
        }
        return FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /** Whether the last word is an abbreviation of ours: ICU's filter loses one that begins another ("Lt.", "U.N."). */
    private static boolean abbreviated(String text, int begin, int end, String language) {
        String sentence = text.substring(begin, end).stripTrailing();
        for (String abbreviation : ABBREVIATIONS.getOrDefault(language, List.of())) {
            int before = sentence.length() - abbreviation.length() - 1;
            if (sentence.endsWith(abbreviation)
                    && (before < 0 || !Character.isLetterOrDigit(sentence.charAt(before)))) {
                return true;
            }
        }
        return false;
    }

    /** Where a full stop ends a sentence before one that begins with a day: "посередництво. 9 травня перемир'я". */
    private static int day(String text, int begin, int end, String language) {
        Matcher matcher = language.equals("uk") ? BEFORE_DAY.matcher(text.substring(begin, end)) : null;
        while (matcher != null && matcher.find()) {
            if (!abbreviated(text, begin, begin + matcher.end(1), language)) {
                return begin + matcher.end(1);
            }
        }
        return -1;
    }

    private static void add(
            List<Sentence> sentences,
            String text,
            int begin,
            int end,
            int paragraph,
            BreakIterator words,
            String language) {
        int first = begin;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            cut(sentences, first, last, paragraph, Tokens.of(text, first, last, words, language));
        }
    }

    /** No sentence is so long that reading it could take long: a list without end is read in pieces, cut at its commas. */
    private static void cut(List<Sentence> sentences, int begin, int end, int paragraph, List<Token> tokens) {
        int from = 0;
        while (tokens.size() - from > LONGEST_SENTENCE) {
            int to = from + LONGEST_SENTENCE;
            for (int i = to; i > from + LONGEST_SENTENCE / 2; i--) {
                if (tokens.get(i - 1).is(",") || tokens.get(i - 1).is("،")) {
                    to = i;
                    break;
                }
            }
            List<Token> piece = tokens.subList(from, to);
            sentences.add(new Sentence(
                    from == 0 ? begin : piece.getFirst().begin(),
                    piece.getLast().end(),
                    paragraph,
                    piece));
            from = to;
        }
        List<Token> rest = tokens.subList(from, tokens.size());
        sentences.add(new Sentence(from == 0 ? begin : rest.getFirst().begin(), end, paragraph, rest));
    }

    /** The same text with a blank for each line break that only wraps a line: no position moves. */
    private static String withoutWrapping(String text) {
        StringBuilder soft = new StringBuilder(text);
        int lineBegin = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (wraps(text, lineBegin, i)) {
                soft.setCharAt(i, ' ');
                if (text.charAt(i - 1) == '\r') {
                    soft.setCharAt(i - 1, ' ');
                }
            }
            lineBegin = i + 1;
        }
        return soft.toString();
    }

    private static boolean wraps(String text, int lineBegin, int lineEnd) {
        String line = text.substring(lineBegin, lineEnd).strip();
        if (line.length() < WRAPPED_LINE_LENGTH || lineEnd + 1 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(lineEnd + 1);
        boolean closed = TERMINAL.indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean goesOn = Character.isLetterOrDigit(next) || next == '"' || next == '“' || next == '(';
        return !closed && goesOn;
    }

    private static List<Integer> paragraphEnds(String text) {
        Matcher blank = BLANK_LINE.matcher(text);
        List<Integer> ends = new ArrayList<>();
        while (blank.find()) {
            ends.add(blank.end());
        }
        if (ends.isEmpty()) {
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                ends.add(i + 1);
            }
        }
        if (ends.isEmpty() || ends.getLast() < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }
}
