package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Event;
import org.sanad.events.EventStore;
import org.sanad.events.EventType;
import org.sanad.events.KnownClaimStore;
import org.sanad.events.Location;
import org.sanad.events.Measure;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.places.SpeltNames;
import org.sanad.reports.Report;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** The claims that may support an answer: what the index finds, with what is told of the asked place without lying in it. */
final class Candidates {
    private static final int MOST = 200;

    /** People of a place whose name stands for more than itself. */
    private static final long CITY = 300_000;

    private final ClaimIndex index;
    private final EventStore store;
    private final KnownClaimStore known;
    private final Support support;
    private final UnknownPlace unknown;

    Candidates(ClaimIndex index, EventStore store, KnownClaimStore known, Support support, UnknownPlace unknown) {
        this.unknown = unknown;
        this.index = index;
        this.store = store;
        this.known = known;
        this.support = support;
    }

    /** Best first, each once. */
    List<SourcedClaim> of(Question question) {
        ClaimSearch search = search(question);
        if (question.places().isEmpty() && !question.unknownPlaces().isEmpty()) {
            Set<String> names = unknown.names(question);
            return unknown.told(names, sourced(index.search(search.telling(names)), question));
        }
        if (question.places().isEmpty()
                && !question.hasTopic()
                && question.terms().isEmpty()) {
            return newest(question);
        }
        Map<UUID, SourcedClaim> found = new LinkedHashMap<>();
        sourced(index.search(search), question).forEach(c -> found.put(c.claim().id(), c));
        if (!question.places().isEmpty()) {
            around(question, search).forEach(c -> found.putIfAbsent(c.claim().id(), c));
            unplaced(question, search).forEach(c -> found.putIfAbsent(c.claim().id(), c));
        }
        return new ArrayList<>(found.values());
    }

    private static ClaimSearch search(Question question) {
        Set<String> concepts = new HashSet<>();
        question.terms().forEach(term -> concepts.addAll(term.concepts()));
        question.speakers().forEach(name -> concepts.add(Terms.BODY + name));
        // What changed is asked by when it became known, not by when it happened.
        boolean changed = question.kind() == Question.Kind.CHANGED;
        return new ClaimSearch(
                question.text(),
                question.asked(),
                concepts,
                question.places(),
                Set.of(),
                changed ? null : question.from(),
                changed ? null : question.to(),
                question.asOf(),
                question.types(),
                question.subsectors(),
                question.measure() == null ? Set.of() : Set.of(question.measure()),
                Report.Confidentiality.PUBLIC,
                MOST);
    }

    /**
     * Claims that may well be about the asked place without lying in it: those whose words name it, and, where a topic is
     * asked about and they fit it, those of an area around it and those that name no place in a report that speaks of it.
     */
    private List<SourcedClaim> around(Question question, ClaimSearch search) {
        List<SourcedClaim> elsewhere = sourced(index.search(search.in(List.of())), question);
        List<SourcedClaim> nowhere =
                elsewhere.stream().filter(c -> place(c.claim()) == null).toList();
        Set<UUID> there = new HashSet<>();
        Set<UUID> reports = new HashSet<>();
        nowhere.forEach(c -> reports.add(c.claim().reportId()));
        for (Event event : store.eventsOf(reports)) {
            event.claims().stream()
                    .filter(c -> places(c).stream().anyMatch(p -> within(question.places(), p)))
                    .forEach(c -> there.add(c.reportId()));
        }
        return elsewhere.stream()
                .map(c -> spelt(question, c))
                .filter(c -> about(question, c, there))
                .toList();
    }

    /** Claims that nobody could place in reports that name the asked town. */
    private List<SourcedClaim> unplaced(Question question, ClaimSearch search) {
        Set<String> names = new HashSet<>();
        question.places().stream()
                .filter(place -> place.settlement() && place.population() < CITY)
                .map(town -> Stream.of(town.name().split("[\\s-]+"))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .forEach(word -> names.addAll(ToldNames.of(word, "en")));
        if (names.isEmpty()) {
            return List.of();
        }
        List<SourcedClaim> claims = sourced(index.search(search.in(List.of()).telling(names)), question);
        return unknown.told(
                names, claims.stream().filter(c -> c.claim().location() == null).toList());
    }

    /** In the asked town, where the quote spells its name in a way no gazetteer has and says nothing else of where it was. */
    private static SourcedClaim spelt(Question question, SourcedClaim claim) {
        if (claim.placedByItsOwnWords()) {
            return claim;
        }
        List<Token> words = Tokens.of(claim.claim().quote(), claim.language());
        return question.places().stream()
                .filter(Place::settlement)
                .flatMap(place -> SpeltNames.spelling(place, words, claim.language()).stream()
                        .map(word -> claim.placed(place, word)))
                .findFirst()
                .orElse(claim);
    }

    private boolean about(Question question, SourcedClaim claim, Set<UUID> there) {
        Place place = place(claim.claim());
        if (place != null && question.places().contains(place)) {
            return true;
        }
        boolean countries =
                !question.hasTopic() && question.places().stream().allMatch(p -> p.feature() == Place.Feature.COUNTRY);
        // A country acts where it does not lie: what is told of it is told of what is its own, wherever that is.
        if (countries && support.names(question, claim)) {
            return true;
        }
        if (place == null && (support.names(question, claim) || support.hasAName(question, claim))) {
            return true;
        }
        if (!question.hasTopic() || Support.fit(question, claim.claim()) == 0) {
            return false;
        }
        return place == null
                ? there.contains(claim.claim().reportId())
                : place.area() && question.places().stream().anyMatch(a -> !a.equals(place) && place.contains(a));
    }

    private static @Nullable Place place(Claim claim) {
        return claim.location() == null ? null : claim.location().place();
    }

    private static List<Place> places(Claim claim) {
        Location location = claim.location();
        return location == null
                ? List.of()
                : Stream.concat(Stream.ofNullable(location.place()), location.also().stream())
                        .toList();
    }

    private static boolean within(List<Place> asked, Place place) {
        return asked.stream().anyMatch(a -> a.contains(place));
    }

    /** "What is the latest?": whatever is newest in the period. */
    private List<SourcedClaim> newest(Question question) {
        ClaimSearch all = search(question)
                .preferring(Set.of(EventType.values()), Set.of(Subsector.values()), Set.of(Measure.values()));
        return sourced(index.search(all), question).stream()
                .sorted(Comparator.comparing(SourcedClaim::knownAt).reversed())
                .toList();
    }

    /** The claims in the order of the hits; what the store does not have is dropped. */
    private List<SourcedClaim> sourced(List<ClaimHit> hits, Question question) {
        Map<UUID, SourcedClaim> byId = new HashMap<>();
        known.of(hits.stream().map(ClaimHit::claimId).toList(), question.asOf())
                .forEach(c -> byId.put(c.claim().id(), c));
        return hits.stream()
                .map(h -> byId.get(h.claimId()))
                .filter(c -> c != null)
                .toList();
    }
}
