package org.sanad.reading.numbers;

import java.util.List;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.PhraseTable;
import org.sanad.text.Phrases;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** Reads shares that are written as fractions: "a third of whom", "half of the schools". */
final class Fractions {
    private final PhraseTable<Integer> shares = new PhraseTable<>();
    private final Phrases subsetBehind;
    private final MeasureWords measures;

    Fractions(NumberLexicon lexicon, MeasureWords measures) {
        lexicon.shares().forEach(shares::add);
        subsetBehind = Phrases.of(lexicon.subsetBehind());
        this.measures = measures;
    }

    /** "a third of whom": a share in words. */
    void add(List<Token> tokens, List<CountedFigure> found) {
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Match<Integer> share = shares.at(tokens, i);
            if (share == null) {
                continue;
            }
            int from = i;
            boolean ofThem = subsetBehind.first(tokens, share.end() - 1, share.end() + 1) >= 0;
            boolean named =
                    share.end() < tokens.size() && tokens.get(share.end()).capitalised();
            if (named && !ofThem) {
                // "the first half of June".
                continue;
            }
            CountedFigure whole = ofThem
                    ? found.stream()
                            .filter(f -> f.to() <= from)
                            .reduce((a, b) -> b)
                            .orElse(null)
                    : null;
            Measure measure = whole == null
                    ? measures.share(tokens, i, share.end())
                    : whole.figure().measure();
            if (measure != null) {
                double value = share.value();
                Figure figure = new Figure(
                        measure,
                        Unit.PERCENT,
                        Tokens.words(tokens, i, share.end()),
                        value,
                        value,
                        value,
                        Qualifier.EXACT,
                        null,
                        whole == null ? null : whole.figure().text(),
                        null,
                        null);
                found.add(new CountedFigure(i, share.end(), figure));
            }
            i = share.end() - 1;
        }
    }
}
