package org.sanad.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Unit;
import org.sanad.retrieval.Question;
import org.sanad.retrieval.Term;
import org.sanad.text.Tokens;

/** What the reports do not say: the other half of an honest answer. Fixed texts, computed from the claims used. */
final class Unknowns {
    /** After a day without word the reader is told how old the newest is. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Duration STALE = Duration.ofDays(1);

    /** What a reader of a crisis wants counted. */
    private static final List<Measure> EXPECTED = List.of(Measure.KILLED, Measure.INJURED, Measure.DISPLACED);

    private final Names names;
    private final Duration staleInDanger;

    Unknowns(Names names, Duration staleInDanger) {
        this.names = names;
        this.staleInDanger = staleInDanger;
    }

    List<String> of(Question question, List<SourcedClaim> claims, Instant now) {
        Phrasebook book = Phrasebook.of(question.language());
        List<String> unknowns = new ArrayList<>();
        if (question.measure() != null) {
            number(question, claims, book, unknowns);
        }
        if (question.kind() == Question.Kind.UNKNOWNS) {
            EXPECTED.stream()
                    .filter(m -> figures(m, claims).stream().noneMatch(Figure::quantified))
                    .forEach(m -> unknowns.add(missing(m, book)));
        }
        premises(question, claims)
                .forEach(number -> unknowns.add(book.say("unknown.premise", Map.of("number", number))));
        missingSpeakers(question, claims)
                .forEach(name ->
                        unknowns.add(book.say("unknown.speaker", Map.of("name", names.registered(name, book)))));
        if (question.safety() != null) {
            unknowns.add(book.say(question.road() ? "unknown.road" : "unknown.safety"));
        }
        Instant asked = question.asOf() == null ? now : question.asOf();
        Duration stale = question.safety() == null ? STALE : staleInDanger;
        claims.stream()
                .map(SourcedClaim::publishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(newest -> Duration.between(newest, asked).compareTo(stale) > 0)
                .ifPresent(newest -> unknowns.add(book.say("unknown.stale", Map.of("day", book.day(newest)))));
        if (claims.stream().anyMatch(c -> c.publishedAt() == null)) {
            unknowns.add(book.say("unknown.undated"));
        }
        return unknowns;
    }

    /** Whether something asked for is missing: the number, the word of one who is compared, or the state of a road. */
    static boolean gap(Question question, List<SourcedClaim> claims) {
        boolean number = question.measure() != null
                && figures(question.measure(), claims).stream()
                        .noneMatch(f -> f.quantified() && (!question.households() || f.unit() == Unit.HOUSEHOLD));
        return number
                || question.safety() != null
                || !premises(question, claims).isEmpty()
                || !missingSpeakers(question, claims).isEmpty();
    }

    /** Numbers that the question takes for granted, and no claim of the answer has; of a brief they tell its length. */
    private static List<String> premises(Question question, List<SourcedClaim> claims) {
        if (question.kind() == Question.Kind.BRIEF) {
            return List.of();
        }
        return question.terms().stream()
                .map(Term::words)
                .filter(words -> words.length() > 1 && words.chars().allMatch(Character::isDigit))
                .filter(number -> !YEAR.matcher(number).matches())
                .filter(number -> claims.stream()
                        .noneMatch(c -> Tokens.of(c.claim().quote(), c.language()).stream()
                                .anyMatch(
                                        t -> t.folded().replaceAll("[^0-9]", "").equals(number))))
                .toList();
    }

    private static List<String> missingSpeakers(Question question, List<SourcedClaim> claims) {
        if (question.kind() != Question.Kind.COMPARISON) {
            return List.of();
        }
        return question.speakers().stream()
                .sorted()
                .filter(name -> claims.stream()
                        .noneMatch(c -> c.claim().attribution().stream()
                                .anyMatch(s -> s.name().equals(name))))
                .toList();
    }

    private static String missing(Measure measure, Phrasebook book) {
        return book.say("unknown.number", Map.of("what", book.name("measure", measure)));
    }

    private static void number(Question question, List<SourcedClaim> claims, Phrasebook book, List<String> unknowns) {
        Measure measure = Objects.requireNonNull(question.measure());
        List<Figure> figures = figures(measure, claims);
        if (figures.stream().noneMatch(Figure::quantified)) {
            unknowns.add(missing(measure, book));
            return;
        }
        if (measure == Measure.CASUALTIES) {
            unknowns.add(book.say("unknown.casualties"));
        }
        if (!question.households()
                && figures.stream().filter(Figure::quantified).allMatch(f -> f.unit() == Unit.HOUSEHOLD)) {
            unknowns.add(book.say("unknown.households"));
        }
        if (question.households() && figures.stream().noneMatch(f -> f.quantified() && f.unit() == Unit.HOUSEHOLD)) {
            unknowns.add(book.say("unknown.persons"));
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
            unknowns.add(book.say("unknown.unnamed"));
        } else if (origins.size() == 1) {
            unknowns.add(book.say("unknown.oneOrigin"));
        }
    }

    private static boolean gives(SourcedClaim claim, Figure figure) {
        return claim.claim().figures().stream()
                .anyMatch(f -> f.measure() == figure.measure()
                        && f.unit() == figure.unit()
                        && Objects.equals(f.min(), figure.min())
                        && Objects.equals(f.max(), figure.max()));
    }

    private static List<Figure> figures(Measure measure, List<SourcedClaim> claims) {
        return claims.stream()
                .flatMap(c -> c.claim().figures().stream())
                .filter(f -> f.measure() == measure)
                .toList();
    }
}
