package org.sanad.eval.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Qualifier;
import org.sanad.events.Subsector;
import org.sanad.events.Unit;
import org.sanad.text.SourceText;
import org.sanad.text.Span;

/**
 * What a careful reader codes from one clause. The fields are those of the gold set's guide.
 *
 * @param spans every occurrence of the quote in the text; at least one
 * @param speaker the original speaker in the report's words, null for the publisher's own voice
 * @param subsector for service events only
 * @param effect for service events only
 * @param sameEventAs the earlier claim about the same happening, null when there is none
 * @param optional whether it counts neither way
 */
public record GoldClaim(
        String id,
        EventType type,
        String quote,
        List<Span> spans,
        @Nullable GoldPlace place,
        @Nullable GoldPlace origin,
        @Nullable GoldPlace destination,
        Days time,
        @Nullable String speaker,
        Modality modality,
        ClaimStatus status,
        Polarity polarity,
        @Nullable Subsector subsector,
        @Nullable Effect effect,
        List<GoldFigure> figures,
        @Nullable String sameEventAs,
        Accepted accept,
        boolean optional) {

    public GoldClaim {
        spans = List.copyOf(spans);
        figures = List.copyOf(figures);
    }

    /**
     * A place.
     *
     * @param id in GeoNames, null for one that is named but in no list
     */
    public record GoldPlace(@Nullable Long id, String name) {
        @Override
        public String toString() {
            return name + " " + (id == null ? "(no id)" : id);
        }
    }

    /** From one day to another, either null when unknown. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return (from == null ? "?" : from) + ".." + (to == null ? "?" : to);
        }
    }

    /**
     * A number.
     *
     * @param min null when open
     * @param max null when open
     * @param subset whether it is a part of a figure before it
     */
    public record GoldFigure(
            Measure measure,
            Unit unit,
            @Nullable Double min,
            @Nullable Double max,
            Qualifier qualifier,
            boolean subset) {
        @Override
        public String toString() {
            return Wording.figure(measure, unit, min, max, qualifier, subset);
        }
    }

    /** What is right too, field by field; null among places or speakers: none is right too. */
    public record Accepted(
            Set<EventType> types,
            Set<@Nullable Long> places,
            List<@Nullable String> speakers,
            Set<Modality> modalities,
            Set<ClaimStatus> statuses,
            Set<Subsector> subsectors,
            Set<Effect> effects,
            List<Days> times) {}

    /** Where the quote stands in the text, every time it does. */
    static List<Span> occurrences(String quote, String text) {
        SourceText source = new SourceText(text);
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
            spans.add(source.span(at, at + quote.length()));
        }
        return spans;
    }

    /** Whether words of the quote are among those of the span. */
    boolean overlaps(Span evidence) {
        return spans.stream().anyMatch(evidence::overlaps);
    }
}
