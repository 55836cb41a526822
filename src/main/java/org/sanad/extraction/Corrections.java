package org.sanad.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.numbers.Quantity;
import org.sanad.text.Span;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/**
 * Reads sentences that take a number back: "an earlier report spoke of 320; the figure is 230". The wrong number becomes a
 * claim of its own with the status CORRECTED, the right one names what it replaces; neither is deleted.
 */
final class Corrections {
    private static final int MARK_REACH = 9;

    private final Grammar grammar;
    private final FigureReader figures;
    private final ReportContext context;

    /** The claim whose number the report has taken back without yet giving the right one. */
    private @Nullable Claim open;

    Corrections(Grammar grammar, FigureReader figures, ReportContext context) {
        this.grammar = grammar;
        this.figures = figures;
        this.context = context;
    }

    private record Marked(Quantity quantity, Figure figure, boolean wrong) {}

    /**
     * Applies what the sentence corrects to its claims and to those before it.
     *
     * @param from index of the sentence's first claim
     * @param evidence the sentence
     */
    void apply(Reading reading, int from, Span evidence, String quote) {
        List<Token> tokens = reading.tokens();
        if (grammar.corrections.first(tokens, 0, tokens.size()) < 0) {
            return;
        }
        List<Marked> numbers = numbers(reading);
        Marked wrong = numbers.stream().filter(Marked::wrong).findFirst().orElse(null);
        Marked right = numbers.stream().filter(n -> !n.wrong).findFirst().orElse(null);
        if (wrong != null) {
            takeBack(wrong, right, from, evidence, quote);
        } else if (right != null && open != null) {
            putRight(right.figure, open, from, evidence, quote);
        }
    }

    /** The wrong number becomes a claim CORRECTED; the claim it stood in keeps only the right one. */
    private void takeBack(Marked wrong, @Nullable Marked right, int from, Span evidence, String quote) {
        for (int i = from; i < context.size(); i++) {
            Claim claim = context.get(i);
            boolean has = has(claim, wrong.figure);
            if (has && right != null && has(claim, right.figure)) {
                List<Figure> kept = claim.figures().stream()
                        .filter(f -> !same(f, wrong.figure))
                        .toList();
                context.set(i, claim.correcting(kept, wrong.figure));
                add(claim, wrong.figure, evidence, quote);
                return;
            }
            if (has) {
                open = claim.withStatus(ClaimStatus.CORRECTED);
                context.set(i, open);
                if (right != null) {
                    putRight(right.figure, open, context.size(), evidence, quote);
                } else {
                    replaceEarlier(wrong.figure, i);
                }
                return;
            }
        }
        Claim about = lastCounting(wrong.figure, context.size());
        if (about != null) {
            open = add(about, wrong.figure, evidence, quote);
            replaceEarlier(wrong.figure, context.size() - 1);
        }
    }

    /** The claim before that counts the same becomes the one that says so. */
    private void replaceEarlier(Figure wrong, int before) {
        for (int i = before - 1; i >= 0; i--) {
            Claim claim = context.get(i);
            if (claim.status() != ClaimStatus.CORRECTED && counts(claim, wrong)) {
                context.set(i, claim.correcting(claim.figures(), wrong));
                open = null;
                return;
            }
        }
    }

    /** "The correct figure is 230": what the sentence's claim counts, else a claim like the one taken back. */
    private void putRight(Figure right, Claim wrong, int from, Span evidence, String quote) {
        Figure replaced = wrong.figures().isEmpty() ? right : wrong.figures().getFirst();
        for (int i = from; i < context.size(); i++) {
            if (has(context.get(i), right)) {
                context.set(i, context.get(i).correcting(context.get(i).figures(), replaced));
                open = null;
                return;
            }
        }
        Claim claim = wrong.told(context.id("correction", evidence.begin(), 1), evidence, quote)
                .withStatus(ClaimStatus.ASSERTED);
        context.add(claim.correcting(List.of(right), replaced));
        open = null;
    }

    private Claim add(Claim like, Figure wrong, Span evidence, String quote) {
        Claim claim = like.told(context.id("corrected", evidence.begin(), 0), evidence, quote)
                .correcting(List.of(wrong), null)
                .withStatus(ClaimStatus.CORRECTED);
        context.add(claim);
        return claim;
    }

    private @Nullable Claim lastCounting(Figure figure, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (counts(context.get(i), figure)) {
                return context.get(i);
            }
        }
        return null;
    }

    private static boolean counts(Claim claim, Figure figure) {
        return claim.figures().stream().anyMatch(f -> f.measure() == figure.measure() && f.unit() == figure.unit());
    }

    private static boolean has(Claim claim, Figure figure) {
        return claim.figures().stream().anyMatch(f -> same(f, figure));
    }

    private static boolean same(Figure a, Figure b) {
        return a.unit() == b.unit() && Objects.equals(a.min(), b.min()) && Objects.equals(a.max(), b.max());
    }

    private List<Marked> numbers(Reading reading) {
        List<Marked> marked = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        for (Quantity quantity : figures.quantities(tokens)) {
            boolean dated =
                    reading.times().stream().anyMatch(t -> t.from() < quantity.to() && quantity.from() < t.to());
            Figure figure = dated ? null : figure(reading, quantity);
            if (figure != null) {
                marked.add(new Marked(quantity, figure, wrong(tokens, quantity)));
            }
        }
        return marked;
    }

    private @Nullable Figure figure(Reading reading, Quantity quantity) {
        Figure read = reading.figures().stream()
                .filter(f -> f.from() < quantity.to() && quantity.from() < f.to())
                .map(f -> f.figure())
                .findFirst()
                .orElse(null);
        if (read != null) {
            return read;
        }
        Unit unit = figures.unit(reading.tokens(), quantity);
        for (int i = context.size() - 1; i >= 0; i--) {
            for (Figure counted : context.get(i).figures()) {
                if (counted.partOf() == null && (unit == null || unit == counted.unit())) {
                    return like(counted, quantity, reading);
                }
            }
        }
        return null;
    }

    private static Figure like(Figure counted, Quantity q, Reading reading) {
        Measure measure = counted.measure();
        String words = Tokens.words(reading.tokens(), q.from(), q.to());
        Double value = q.qualifier() == Qualifier.EXACT ? q.value() : null;
        return new Figure(
                measure,
                counted.unit(),
                words,
                value,
                q.min(),
                q.max(),
                q.qualifier(),
                counted.group(),
                null,
                counted.flow(),
                null);
    }

    /** Whether the mark nearest before the number, else behind it, says that it was wrong. */
    private boolean wrong(List<Token> tokens, Quantity q) {
        for (int i = q.from() - 1; i >= Math.max(0, q.from() - MARK_REACH); i--) {
            if (grammar.wrong.at(tokens, i)) {
                return true;
            }
            if (grammar.right.at(tokens, i)) {
                return false;
            }
        }
        int behind = grammar.wrong.first(tokens, q.to(), q.to() + MARK_REACH);
        return behind >= 0 && grammar.right.first(tokens, q.to(), behind) < 0;
    }
}
