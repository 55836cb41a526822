package org.sanad.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.sanad.text.Folding;

/**
 * The stems of a word in its language, by Lucene's analyzers: English, French and Turkish endings off, Arabic articles and
 * light endings off, Ukrainian lemmas from a dictionary, several where a form is of several words. Small words stay, for
 * what is asked may be made of them.
 */
final class Stems {
    private final Map<String, Analyzer> analyzers = Map.of(
            "en", new EnglishAnalyzer(CharArraySet.EMPTY_SET),
            "fr", new FrenchAnalyzer(CharArraySet.EMPTY_SET),
            "tr", new TurkishAnalyzer(CharArraySet.EMPTY_SET),
            "ar", new ArabicAnalyzer(CharArraySet.EMPTY_SET),
            "uk", new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET));

    private final Analyzer other = new StandardAnalyzer();

    /** The stems of a word as written, folded; the folded word itself where the language knows none. */
    Set<String> of(String word, String language) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream stream =
                analyzers.getOrDefault(language, other).tokenStream("word", word.toLowerCase(Locale.ROOT))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(Folding.fold(term.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A word in memory cannot fail to be read", e);
        }
        stems.remove("");
        return stems.isEmpty() ? Set.of(Folding.fold(word)) : stems;
    }
}
