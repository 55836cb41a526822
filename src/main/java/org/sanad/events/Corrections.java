package org.sanad.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.places.Place;

/**
 * Which figures a correction takes back: of the same report, or of an earlier one of the same publisher or the same original
 * speaker, that count the same in the same place and, where the correction names the wrong number, are that number.
 */
final class Corrections {
    /** How far back a correction reaches. */
    static final Duration REACH = Duration.ofDays(60);

    private static final Set<Unit> PEOPLE = EnumSet.of(Unit.PERSON, Unit.CHILD);

    private Corrections() {}

    /** What this claim takes back of those; nothing when it corrects nothing. */
    static List<Supersession> by(SourcedFigures correction, Collection<SourcedFigures> others) {
        Figure wrong = correction.claim().replaces();
        if (wrong == null) {
            return List.of();
        }
        List<SourcedFigures> reached =
                others.stream().filter(old -> reaches(correction, old, wrong)).toList();
        if (!wrong.quantified()) {
            // It does not say which number was wrong: then it is the one that was told last.
            reached = reached.stream()
                    .map(SourcedFigures::knownAt)
                    .max(Comparator.naturalOrder())
                    .map(last -> others.stream()
                            .filter(old -> old.knownAt().equals(last) && reaches(correction, old, wrong))
                            .toList())
                    .orElse(List.of());
        }
        List<Supersession> taken = new ArrayList<>();
        for (SourcedFigures old : reached) {
            List<Figure> figures = old.claim().figures();
            for (int i = 0; i < figures.size(); i++) {
                if (wrong(figures.get(i), wrong, correction.claim())) {
                    taken.add(new Supersession(old.id(), i, correction.id(), Supersession.Kind.CORRECTION));
                }
            }
        }
        return taken;
    }

    private static boolean reaches(SourcedFigures correction, SourcedFigures old, Figure wrong) {
        Claim claim = old.claim();
        return !old.id().equals(correction.id())
                && claim.replaces() == null
                && !Corroboration.denies(claim)
                && claim.figures().stream().anyMatch(figure -> wrong(figure, wrong, correction.claim()))
                && ofTheSame(correction, old)
                && samePlace(correction.claim(), claim, wrong);
    }

    private static boolean ofTheSame(SourcedFigures correction, SourcedFigures old) {
        if (correction.claim().reportId().equals(old.claim().reportId())) {
            return true;
        }
        boolean before = !old.knownAt().isAfter(correction.knownAt())
                && !old.knownAt().isBefore(correction.knownAt().minus(REACH));
        return before
                && (correction.publisher().equals(old.publisher())
                        || ClaimOrigins.key(correction.claim()).equals(ClaimOrigins.key(old.claim())));
    }

    private static boolean wrong(Figure figure, Figure wrong, Claim correction) {
        boolean sameThing = figure.measure() == wrong.measure() && family(figure.unit()) == family(wrong.unit());
        boolean repeated =
                correction.figures().stream().anyMatch(right -> right.quantified() && Figures.sameCount(right, figure));
        boolean sameNumber = !wrong.quantified() || (figure.quantified() && !Figures.disjoint(figure, wrong));
        return sameThing && sameNumber && figure.quantified() && !repeated;
    }

    private static Unit family(Unit unit) {
        return PEOPLE.contains(unit) ? Unit.PERSON : unit;
    }

    /** A correction is short and may name no place; the wrong number itself then tells what it is about. */
    private static boolean samePlace(Claim one, Claim other, Figure wrong) {
        @Nullable Place here = place(one);
        @Nullable Place there = place(other);
        if (here == null || there == null) {
            return wrong.quantified() || (here == null && there == null);
        }
        return here.contains(there) || there.contains(here);
    }

    private static @Nullable Place place(Claim claim) {
        return claim.places().findFirst().orElse(null);
    }
}
