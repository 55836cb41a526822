package org.sanad.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Gazetteer;
import org.sanad.places.PlaceMention;
import org.sanad.places.PlaceResolver;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.numbers.Quantity;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.AttributionReader;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
import org.sanad.reading.time.TimeTagger;
import org.sanad.retrieval.QuestionReader;
import org.sanad.retrieval.Term;
import org.sanad.retrieval.Terms;
import org.sanad.text.PhraseTable;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Reads sentences in any served language by the same readers that read reports: what is verified is read alike. */
final class SentenceReader {
    private final Map<String, Parts> parts = new HashMap<>();
    private final PlaceResolver places;
    private final Terms terms;

    /** The readers of one language. */
    private record Parts(FigureReader figures, TimeTagger times, AttributionReader speakers, FreeWords words) {}

    SentenceReader(Gazetteer gazetteer, SpeakerRegistry registry, Terms terms) {
        this.places = new PlaceResolver(gazetteer);
        this.terms = terms;
        for (String language : QuestionReader.SERVED) {
            parts.put(
                    language,
                    new Parts(
                            new FigureReader(language),
                            new TimeTagger(language),
                            new AttributionReader(language, registry),
                            FreeWords.of(language)));
        }
    }

    boolean reads(String language) {
        return parts.containsKey(language);
    }

    /**
     * Reads one sentence.
     *
     * @param published the day that relative times count from, null when unknown
     * @param beside words that say what country it is about
     * @throws NullPointerException for a language that is not served
     */
    SentenceReading read(String text, String language, @Nullable LocalDate published, List<Token> beside) {
        Parts by = Objects.requireNonNull(parts.get(language), language);
        List<Token> tokens = Tokens.of(text, language);
        List<TimeExpression> times = by.times.read(tokens, published);
        boolean[] dated = new boolean[tokens.size()];
        times.forEach(t -> Arrays.fill(dated, t.from(), t.to(), true));
        List<PlaceMention> named =
                places.read(List.of(tokens), beside, language, false).getFirst();
        List<Quantity> quantities = by.figures.quantities(tokens).stream()
                .filter(q -> !dated[q.from()] && !dated[q.to() - 1])
                .toList();
        List<CountedFigure> figures = new ArrayList<>(by.figures.read(tokens, dated));
        figures.addAll(by.figures.people(tokens, dated, figures));
        List<Attribution> speakers = by.speakers.read(tokens);
        List<SentenceReading.Turn> turns = turns(by.words, tokens, dated, named);
        boolean[] spent = dated.clone();
        quantities.forEach(q -> Arrays.fill(spent, q.from(), q.to(), true));
        turns.stream().filter(SentenceReading.Turn::whole).forEach(t -> Arrays.fill(spent, t.from(), t.to(), true));
        named.forEach(p -> Arrays.fill(spent, p.from(), p.to(), true));
        speakers.forEach(s -> cue(tokens, s, spent));
        List<Terms.Placed> all = terms.placed(tokens, language, spent);
        List<Terms.Placed> told =
                all.stream().filter(t -> !free(by.words, tokens, t)).toList();
        all.forEach(t -> Arrays.fill(spent, t.from(), t.to(), true));
        return new SentenceReading(
                by.words,
                tokens,
                times,
                named,
                quantities,
                figures,
                speakers,
                turns,
                told,
                loose(by.words, tokens, spent));
    }

    /** What tells something in a name. */
    List<Term> terms(String name, String language) {
        List<Token> tokens = Tokens.of(name, language);
        Parts by = Objects.requireNonNull(parts.get(language), language);
        return terms.placed(tokens, language, new boolean[tokens.size()]).stream()
                .filter(t -> !free(by.words, tokens, t))
                .map(Terms.Placed::term)
                .toList();
    }

    /** Everything that words and the names that belong to them can be met by. */
    Terms.Forms forms(String text, List<String> names, String language) {
        return terms.read(text, names, language);
    }

    private static List<String> loose(FreeWords words, List<Token> tokens, boolean[] spent) {
        List<String> loose = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!spent[i] && tokens.get(i).isWord() && !words.free.at(tokens, i)) {
                loose.add(tokens.get(i).folded());
            }
        }
        return loose;
    }

    private static List<SentenceReading.Turn> turns(
            FreeWords words, List<Token> tokens, boolean[] dated, List<PlaceMention> named) {
        boolean[] name = dated.clone();
        named.forEach(p -> Arrays.fill(name, p.from(), p.to(), true));
        List<SentenceReading.Turn> turns = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Match<FreeWords.Sense> match = words.operators.at(tokens, i);
            // "De la part de", "d'après": words of saying and doing, whatever else they may mean.
            boolean said = i > 0 && (words.said.end(tokens, i - 1) > i || words.by.end(tokens, i - 1) > i);
            if (match != null && !name[i] && !said) {
                turns.add(new SentenceReading.Turn(
                        i, match.end(), match.value().operator(), match.value().whole()));
            }
        }
        return turns;
    }

    /** Only the words of the cue itself: who speaks must be somebody of the claim, word by word. */
    private static void cue(List<Token> tokens, Attribution attribution, boolean[] spent) {
        String cue = attribution.speaker().cue();
        if (cue == null) {
            return;
        }
        Set<String> words = new HashSet<>();
        Tokens.of(cue, "en").forEach(t -> words.add(t.folded()));
        for (int i = attribution.from(); i < attribution.to(); i++) {
            spent[i] |= words.contains(tokens.get(i).folded());
        }
    }

    private static boolean free(FreeWords words, List<Token> tokens, Terms.Placed term) {
        for (int i = term.from(); i < term.to(); i++) {
            boolean word = tokens.get(i).isWord() && !words.free.at(tokens, i);
            // A number that counts nothing, such as of a model or an order, is one all the same.
            if (word || tokens.get(i).kind() == Token.Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }
}
