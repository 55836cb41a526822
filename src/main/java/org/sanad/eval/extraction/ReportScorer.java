package org.sanad.eval.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.GoldClaim.GoldPlace;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Location;
import org.sanad.reading.speakers.SpeakerRegistry;

/**
 * Holds the claims read out of a report against those of the gold set. A gold claim is found when a claim of the right
 * type, or an accepted one, stands on words of its quote; each pairs at most once, as many as can, then those most alike.
 * Optional gold claims and what pairs with them count neither way, nor do types that the gold set does not have.
 */
public final class ReportScorer {
    private static final long COUNTS = 100_000_000;
    private static final long OPTIONAL = 100_000;

    /** The gold set's guide has no disasters: its reports are silent on them. */
    private static final Set<EventType> NOT_IN_GOLD = Set.of(EventType.DISASTER);

    private final ClaimComparison comparison;

    /** Compares speakers by the bodies that {@code registry} knows. */
    public ReportScorer(SpeakerRegistry registry) {
        this.comparison = new ClaimComparison(registry);
    }

    /** What one report came to. */
    public record Outcome(Scores scores, List<Miss> misses) {
        public Outcome {
            misses = List.copyOf(misses);
        }
    }

    /** Scores the claims of one report. */
    public Outcome score(GoldReport gold, List<Claim> claims) {
        List<Claim> read =
                claims.stream().filter(c -> !NOT_IN_GOLD.contains(c.type())).toList();
        Map<GoldClaim, Claim> pairs = pairs(gold.claims(), read);
        Counting counting = new Counting(gold, read, pairs);
        counting.events();
        FigureScore figures = FigureScore.of(gold, read, pairs);
        counting.add(Metric.FIGURE, figures.tally());
        counting.misses.addAll(figures.misses());
        pairs.forEach(counting::parts);
        return counting.outcome();
    }

    private Map<GoldClaim, Claim> pairs(List<GoldClaim> gold, List<Claim> claims) {
        long[][] weights = new long[gold.size()][claims.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                GoldClaim expected = gold.get(i);
                Claim got = claims.get(j);
                if (expected.overlaps(got.evidence()) && ClaimComparison.sameType(expected, got)) {
                    weights[i][j] = (expected.optional() ? OPTIONAL : COUNTS) + 1 + comparison.likeness(expected, got);
                }
            }
        }
        int[] columns = Assignment.of(weights, claims.size());
        Map<GoldClaim, Claim> pairs = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                pairs.put(gold.get(i), claims.get(columns[i]));
            }
        }
        return pairs;
    }

    /** The counts of one report as they grow. */
    private final class Counting {
        private final GoldReport gold;
        private final List<Claim> read;
        private final Map<GoldClaim, Claim> pairs;
        private final Set<Claim> paired;
        private final Map<Metric, Tally> tallies = new EnumMap<>(Metric.class);
        private final List<Miss> misses = new ArrayList<>();
        private int alarms;

        Counting(GoldReport gold, List<Claim> read, Map<GoldClaim, Claim> pairs) {
            this.gold = gold;
            this.read = read;
            this.pairs = pairs;
            this.paired = new HashSet<>(pairs.values());
        }

        void add(Metric metric, Tally tally) {
            tallies.merge(metric, tally, Tally::plus);
        }

        void events() {
            for (GoldClaim claim : gold.claims()) {
                if (claim.optional()) {
                    continue;
                }
                boolean found = pairs.containsKey(claim);
                Tally tally = found ? new Tally(1, 0, 0) : new Tally(0, 0, 1);
                boolean service = claim.type() == EventType.SERVICE_DISRUPTION;
                add(Metric.EVENT, tally);
                if (service) {
                    add(Metric.SERVICE, tally);
                }
                if (!found) {
                    miss(service ? Metric.SERVICE : Metric.EVENT, claim, Wording.type(claim), instead(claim));
                    placeMissed(claim);
                }
            }
            for (Claim claim : read) {
                if (!paired.contains(claim)) {
                    alarms++;
                    boolean service = claim.type() == EventType.SERVICE_DISRUPTION;
                    add(Metric.EVENT, new Tally(0, 1, 0));
                    if (service) {
                        add(Metric.SERVICE, new Tally(0, 1, 0));
                    }
                    misses.add(new Miss(
                            service ? Metric.SERVICE : Metric.EVENT,
                            gold.name(),
                            "nothing",
                            Wording.type(claim) + " by " + claim.extractor(),
                            claim.quote()));
                }
            }
        }

        private String instead(GoldClaim claim) {
            List<String> there = read.stream()
                    .filter(c -> claim.overlaps(c.evidence()))
                    .map(c -> Wording.type(c) + (paired.contains(c) ? " (taken)" : ""))
                    .toList();
            return there.isEmpty() ? "nothing" : String.join(", ", there);
        }

        private void placeMissed(GoldClaim claim) {
            if (hasId(claim.place())) {
                add(Metric.PLACE_OF_ALL, new Tally(0, 0, 1));
            }
        }

        void parts(GoldClaim claim, Claim got) {
            if (claim.optional()) {
                return;
            }
            boolean right = place(Metric.PLACE, claim, claim.place(), got.location());
            if (hasId(claim.place())) {
                add(Metric.PLACE_OF_ALL, right ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
            }
            place(Metric.ORIGIN, claim, claim.origin(), got.origin());
            place(Metric.DESTINATION, claim, claim.destination(), got.destination());
            GoldClaim.Days days =
                    new GoldClaim.Days(got.time().start(), got.time().end());
            part(
                    Metric.TIME,
                    claim,
                    Tally.of(
                            ClaimComparison.sameTime(claim, got),
                            claim.time().from() != null || claim.time().to() != null,
                            days.from() != null || days.to() != null),
                    claim.time(),
                    days + (got.time().text() == null ? "" : " \"" + got.time().text() + "\""));
            String speaker = got.attribution().size() < 2
                    ? "own voice"
                    : got.speaker().name() + " (" + got.speaker().role() + ")";
            part(
                    Metric.ATTRIBUTION,
                    claim,
                    Tally.of(comparison.sameSpeaker(claim, got)),
                    claim.speaker() == null ? "own voice" : claim.speaker(),
                    speaker);
            accuracy(Metric.STATUS, claim, ClaimComparison.sameStatus(claim, got), claim.status(), got.status());
            accuracy(
                    Metric.MODALITY, claim, ClaimComparison.sameModality(claim, got), claim.modality(), got.modality());
            accuracy(Metric.POLARITY, claim, claim.polarity() == got.polarity(), claim.polarity(), got.polarity());
        }

        private boolean place(Metric role, GoldClaim claim, @Nullable GoldPlace expected, @Nullable Location got) {
            boolean right = ClaimComparison.samePlace(expected, got, accepted(role, claim));
            Tally tally =
                    Tally.of(right, hasId(expected), !ClaimComparison.ids(got).isEmpty());
            part(role, claim, tally, expected == null ? "none" : expected, Wording.location(got));
            return right;
        }

        private Set<@Nullable Long> accepted(Metric role, GoldClaim claim) {
            return role == Metric.PLACE ? claim.accept().places() : Collections.emptySet();
        }

        private void accuracy(Metric metric, GoldClaim claim, boolean right, Object expected, Object got) {
            part(metric, claim, Tally.of(right), expected, got);
        }

        private void part(Metric metric, GoldClaim claim, Tally tally, Object expected, Object got) {
            add(metric, tally);
            if (tally.wrong() + tally.missed() > 0) {
                miss(metric, claim, expected.toString(), got.toString());
            }
        }

        private void miss(Metric kind, GoldClaim claim, String expected, String got) {
            misses.add(new Miss(kind, gold.name() + " " + claim.id(), expected, got, claim.quote()));
        }

        Outcome outcome() {
            int counted =
                    (int) gold.claims().stream().filter(c -> !c.optional()).count();
            boolean silent = gold.silent();
            Scores scores =
                    new Scores(1, counted, silent ? 1 : 0, silent && alarms > 0 ? 1 : 0, silent ? alarms : 0, tallies);
            return new Outcome(scores, misses);
        }
    }

    private static boolean hasId(@Nullable GoldPlace place) {
        return place != null && place.id() != null;
    }
}
