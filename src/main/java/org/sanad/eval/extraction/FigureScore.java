package org.sanad.eval.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.eval.extraction.GoldClaim.GoldFigure;
import org.sanad.events.Claim;
import org.sanad.events.Figure;

/**
 * The figures of a whole report. A figure is right on the claim that pairs with the gold claim and on any other whose
 * evidence touches the same quote; each counts once. Figures of a gold claim that nobody found are missed.
 */
record FigureScore(Tally tally, List<Miss> misses) {
    private record Expected(GoldClaim claim, GoldFigure figure) {}

    private record Got(Claim claim, Figure figure) {}

    static FigureScore of(GoldReport report, List<Claim> read, Map<GoldClaim, Claim> pairs) {
        List<Expected> expected = report.claims().stream()
                .flatMap(c -> c.figures().stream().map(f -> new Expected(c, f)))
                .toList();
        List<Got> got = read.stream()
                .flatMap(c -> c.figures().stream().map(f -> new Got(c, f)))
                .toList();
        long[][] weights = new long[expected.size()][got.size()];
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                weights[i][j] = weight(expected.get(i), got.get(j), pairs);
            }
        }
        return count(report, expected, got, Assignment.of(weights, got.size()), pairs);
    }

    private static long weight(Expected expected, Got got, Map<GoldClaim, Claim> pairs) {
        boolean own = got.claim().equals(pairs.get(expected.claim()));
        boolean near = own || expected.claim().overlaps(got.claim().evidence());
        if (!near || !ClaimComparison.sameFigure(expected.figure(), got.figure())) {
            return 0;
        }
        return (expected.claim().optional() ? 10L : 1_000_000L) + (own ? 1 : 0) + 1;
    }

    private static FigureScore count(
            GoldReport report, List<Expected> expected, List<Got> got, int[] columns, Map<GoldClaim, Claim> pairs) {
        Tally tally = Tally.NONE;
        List<Miss> misses = new ArrayList<>();
        boolean[] used = new boolean[got.size()];
        for (int column : columns) {
            if (column >= 0) {
                used[column] = true;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            GoldClaim claim = expected.get(i).claim();
            if (claim.optional()) {
                continue;
            }
            tally = tally.plus(columns[i] >= 0 ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
            if (columns[i] < 0) {
                misses.add(new Miss(
                        Metric.FIGURE,
                        report.name() + " " + claim.id(),
                        expected.get(i).figure().toString(),
                        instead(claim, got, used),
                        claim.quote()));
            }
        }
        Set<Claim> ignored = pairs.entrySet().stream()
                .filter(p -> p.getKey().optional())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        for (int j = 0; j < used.length; j++) {
            Got figure = got.get(j);
            if (!used[j] && !ignored.contains(figure.claim())) {
                tally = tally.plus(new Tally(0, 1, 0));
                misses.add(new Miss(
                        Metric.FIGURE,
                        report.name(),
                        "nothing",
                        Wording.figure(figure.figure()),
                        figure.claim().quote()));
            }
        }
        return new FigureScore(tally, misses);
    }

    private static String instead(GoldClaim claim, List<Got> got, boolean[] used) {
        List<String> there = new ArrayList<>();
        for (int j = 0; j < used.length; j++) {
            if (!used[j] && claim.overlaps(got.get(j).claim().evidence())) {
                there.add(Wording.figure(got.get(j).figure()));
            }
        }
        return there.isEmpty() ? "nothing" : String.join(", ", there);
    }
}
