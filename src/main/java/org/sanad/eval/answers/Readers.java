package org.sanad.eval.answers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.time.TimeTagger;

/**
 * The readers of reports' numbers and days, for a language.
 *
 * @param language served; any other is read as English
 */
record Readers(String language, FigureReader figures, TimeTagger times) {
    private static final Map<String, Readers> BY_LANGUAGE = new ConcurrentHashMap<>();

    static Readers of(String language) {
        String served = GoldQuestions.LANGUAGES.contains(language) ? language : "en";
        return BY_LANGUAGE.computeIfAbsent(served, l -> new Readers(l, new FigureReader(l), new TimeTagger(l)));
    }
}
