package org.sanad.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event's claims count of one kind of thing: from the least to the most that any source says, and what each said
 * last. Numbers of different sources are never added and never averaged.
 *
 * @param min over all sources; null when one of them names no lower bound
 * @param max over all sources; null when one of them names no upper bound, as in "more than 50"
 * @param latest the figure with the newest date, the one that became known last among equals
 * @param bySource each source's latest
 */
record FigureGroup(@Nullable Double min, @Nullable Double max, Figure latest, List<SourceFigure> bySource) {
    private static final Set<ClaimStatus> NOT_COUNTED =
            EnumSet.of(ClaimStatus.RETRACTED, ClaimStatus.CORRECTED, ClaimStatus.DENIED);

    FigureGroup {
        bySource = List.copyOf(bySource);
    }

    /**
     * A figure and who says it.
     *
     * @param source name of the original speaker
     * @param origin what tells sources apart: an unnamed speaker is its publisher's
     */
    record SourceFigure(String source, String origin, Figure figure) {}

    /** The groups of an event's claims. Claims that were taken back, corrected or deny count nothing. */
    static List<FigureGroup> of(List<Claim> claims) {
        List<List<SourceFigure>> groups = new ArrayList<>();
        for (Claim claim : claims) {
            if (NOT_COUNTED.contains(claim.status()) || claim.polarity() == Polarity.NEGATIVE) {
                continue;
            }
            for (Figure figure : claim.figures()) {
                List<SourceFigure> group = groups.stream()
                        .filter(g -> Figures.sameKind(g.getFirst().figure(), figure))
                        .findFirst()
                        .orElseGet(() -> {
                            List<SourceFigure> first = new ArrayList<>();
                            groups.add(first);
                            return first;
                        });
                group.add(new SourceFigure(claim.speaker().name(), ClaimOrigins.key(claim), figure));
            }
        }
        return groups.stream().map(FigureGroup::summary).toList();
    }

    private static FigureGroup summary(List<SourceFigure> figures) {
        Map<String, SourceFigure> latest = new LinkedHashMap<>();
        for (SourceFigure figure : figures) {
            latest.merge(figure.origin(), figure, FigureGroup::later);
        }
        List<SourceFigure> bySource = List.copyOf(latest.values());
        List<Figure> counted = bySource.stream()
                .map(SourceFigure::figure)
                .filter(Figure::quantified)
                .toList();
        Figure newest =
                bySource.stream().reduce(FigureGroup::later).orElseThrow().figure();
        return new FigureGroup(
                closed(counted.stream().mapToDouble(Figures::low).min().orElse(Double.NEGATIVE_INFINITY)),
                closed(counted.stream().mapToDouble(Figures::high).max().orElse(Double.POSITIVE_INFINITY)),
                newest,
                bySource);
    }

    /** By the day it was true; where one of them has none, the one that became known later, which comes later. */
    private static SourceFigure later(SourceFigure one, SourceFigure other) {
        LocalDate day = one.figure().asOf();
        LocalDate otherDay = other.figure().asOf();
        return day != null && otherDay != null && day.isAfter(otherDay) ? one : other;
    }

    private static @Nullable Double closed(double bound) {
        return Double.isInfinite(bound) ? null : bound;
    }
}
