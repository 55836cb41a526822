package org.sanad.retrieval;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.reports.Report;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.SourceText;
import org.sanad.text.Span;

/** A report's sentences as a question reads them: what each is about as far as places go. Neighbour: {@link Rereading}. */
final class ReadReport {
    private final Report report;
    private final SourceText text;
    private final List<Sentence> sentences;
    private final List<List<PlaceMention>> places;
    private final List<Span> claims;

    /**
     * Reads it.
     *
     * @param claims where its claims stand
     */
    ReadReport(Report report, List<Span> claims, PlaceResolver resolver) {
        this.report = report;
        this.claims = claims;
        this.text = new SourceText(report.text());
        this.sentences = Sentences.split(report.text(), report.language());
        this.places = resolver.read(sentences.stream().map(Sentence::tokens).toList(), report.language(), false);
    }

    UUID id() {
        return report.id();
    }

    String language() {
        return report.language();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The words of a sentence. */
    String words(int i) {
        return report.text()
                .substring(sentences.get(i).begin(), sentences.get(i).end());
    }

    List<String> sentencesInWords() {
        return IntStream.range(0, sentences.size()).mapToObj(this::words).toList();
    }

    /** Whether a claim was made of it or of a part of it. */
    boolean claimed(int i) {
        Span span = span(i);
        return claims.stream().anyMatch(span::overlaps);
    }

    /** Where they stand, in code points. */
    Span span(int i) {
        return text.span(sentences.get(i).begin(), sentences.get(i).end());
    }

    /** A sentence with the one before it in its paragraph, which may say what it goes on about. */
    String around(int i) {
        boolean goesOn =
                i > 0 && sentences.get(i - 1).paragraph() == sentences.get(i).paragraph();
        return (goesOn ? words(i - 1) + " " : "") + words(i);
    }

    /** Whether the last place named by then is one of those asked about, where any place is named at all. */
    boolean at(int i, List<Place> asked, Set<String> names, Terms terms) {
        for (int j = i; j >= 0; j--) {
            Boolean there = names(j, asked, names, terms);
            if (there != null) {
                return there;
            }
        }
        return true;
    }

    /** Whether a sentence names an asked place, true, or other places alone, false; null where it names none. */
    private @Nullable Boolean names(int i, List<Place> asked, Set<String> names, Terms terms) {
        if (!names.isEmpty() && !Collections.disjoint(names, ToldNames.of(words(i), report.language(), terms))) {
            return true;
        }
        Boolean there = null;
        for (PlaceMention mention : places.get(i)) {
            Place place = mention.place();
            if (asked.stream().anyMatch(a -> a.contains(place))) {
                return true;
            }
            there = place.settlement() ? Boolean.FALSE : there;
        }
        return there;
    }
}
