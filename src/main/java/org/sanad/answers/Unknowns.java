package org.sanad.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Question;

/** What the reports do not say: the other half of an honest answer. Fixed texts, computed from the claims used. */
final class Unknowns {
    /** After a day without word the reader is told how old the newest is. */
    private static final Duration STALE = Duration.ofDays(1);

    private Unknowns() {}

    static List<String> of(Question question, List<SourcedClaim> claims, Instant now) {
        List<String> unknowns = new ArrayList<>();
        if (question.measure() != null) {
            number(question, claims, unknowns);
        }
        if (question.safety() != null && question.road()) {
            unknowns.add(Texts.say("unknown.road"));
        }
        Instant asked = question.asOf() == null ? now : question.asOf();
        claims.stream()
                .map(SourcedClaim::publishedAt)
                .filter(t -> t != null)
                .max(Comparator.naturalOrder())
                .filter(newest -> Duration.between(newest, asked).compareTo(STALE) > 0)
                .ifPresent(newest -> unknowns.add(Texts.say("unknown.stale", Texts.day(newest))));
        if (claims.stream().anyMatch(c -> c.publishedAt() == null)) {
            unknowns.add(Texts.say("unknown.undated"));
        }
        return unknowns;
    }

    /** Whether something asked for is missing: the number, or the state of a road. */
    static boolean gap(Question question, List<SourcedClaim> claims) {
        boolean number =
                question.measure() != null && figures(question, claims).stream().noneMatch(Figure::quantified);
        return number || question.safety() != null;
    }

    private static void number(Question question, List<SourcedClaim> claims, List<String> unknowns) {
        List<Figure> figures = figures(question, claims);
        if (figures.stream().noneMatch(Figure::quantified)) {
            unknowns.add(Texts.say("unknown.number", String.valueOf(question.measure())));
            return;
        }
        if (question.measure() == Measure.CASUALTIES) {
            unknowns.add(Texts.say("unknown.casualties"));
        }
        // Not who gives any number, but who gives the one that the answer opens with.
        Figure leading = figures.stream().filter(Figure::quantified).findFirst().orElseThrow();
        Set<String> origins = new HashSet<>();
        boolean named = false;
        for (SourcedClaim claim : claims) {
            if (claim.claim().polarity() == Polarity.POSITIVE && gives(claim, leading)) {
                origins.add(claim.claim().speaker().name().toLowerCase(Locale.ROOT));
                named |= claim.claim().speaker().role() != Role.UNSPECIFIED;
            }
        }
        if (!named) {
            unknowns.add(Texts.say("unknown.unnamed"));
        } else if (origins.size() == 1) {
            unknowns.add(Texts.say("unknown.oneOrigin"));
        }
    }

    private static boolean gives(SourcedClaim claim, Figure figure) {
        return claim.claim().figures().stream()
                .anyMatch(f -> f.measure() == figure.measure()
                        && f.unit() == figure.unit()
                        && Objects.equals(f.min(), figure.min())
                        && Objects.equals(f.max(), figure.max()));
    }

    private static List<Figure> figures(Question question, List<SourcedClaim> claims) {
        return claims.stream()
                .flatMap(c -> c.claim().figures().stream())
                .filter(f -> f.measure() == question.measure())
                .toList();
    }
}
