package org.sanad.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.sanad.events.Figure;
import org.sanad.events.Location;
import org.sanad.events.Measure;
import org.sanad.events.SourcedClaim;
import org.sanad.events.Subsector;
import org.sanad.places.Place;
import org.sanad.reports.Report;
import org.sanad.text.Folding;
import org.sanad.text.Tokens;

/**
 * Finds the claims that support an answer: filter first (place with what lies in it, period, what was known), then rank
 * by words, by topic and by newness, fused by places. A floor decides what supports nothing, before anything is written.
 */
@ApplicationScoped
public class EvidenceRetriever {
    private static final int CANDIDATES = 200;

    /** Below this share of its own terms a claim is about something else. */
    private static final double LEAST_COVERAGE = 0.5;

    private final ClaimIndex index;
    private final EventStore store;
    private final Map<String, Set<String>> synonyms = new HashMap<>();

    EvidenceRetriever(ClaimIndex index, EventStore store) {
        this.index = index;
        this.store = store;
        QuestionLexicon.of("en")
                .synonyms()
                .forEach(group -> group.forEach(word ->
                        synonyms.computeIfAbsent(word, w -> new HashSet<>()).addAll(group)));
    }

    /** The claims that support an answer, best first; none when nothing does. */
    public List<Evidence> retrieve(Question question) {
        List<SourcedClaim> found = candidates(question);
        Map<UUID, Double> coverage = new HashMap<>();
        List<SourcedClaim> fitting =
                found.stream().filter(c -> supports(question, c, coverage)).toList();
        List<SourcedClaim> supporting = roadsFirst(question, Presentable.of(question, fitting, store, coverage));
        Map<UUID, Double> scores = RankFusion.fuse(List.of(
                ids(supporting.stream()),
                ids(supporting.stream()
                        .sorted(Comparator.comparingDouble((SourcedClaim c) -> fit(question, c.claim())
                                        + coverage.getOrDefault(c.claim().id(), 0.0))
                                .reversed())),
                ids(supporting.stream()
                        .sorted(Comparator.comparing(SourcedClaim::knownAt).reversed()))));
        return supporting.stream()
                .map(c -> new Evidence(
                        c,
                        scores.getOrDefault(c.claim().id(), 0.0),
                        coverage.getOrDefault(c.claim().id(), 0.0)))
                .sorted(Comparator.comparing((Evidence e) -> Presentable.takenBack(e.claim()))
                        .thenComparing(
                                Comparator.comparingDouble(Evidence::score).reversed())
                        .thenComparing(e -> e.claim().claim().id()))
                .toList();
    }

    /** The other claims of the same events, and what took the place of the found ones: those that dispute or correct what was found must come along. */
    public List<SourcedClaim> neighbours(List<Evidence> evidence) {
        List<UUID> known = ids(evidence.stream().map(Evidence::claim));
        Set<UUID> reports = new HashSet<>();
        Set<UUID> events = new HashSet<>();
        evidence.forEach(e -> {
            reports.add(e.claim().claim().reportId());
            events.add(e.claim().eventId());
        });
        Set<UUID> others = new HashSet<>();
        store.eventsOf(reports).stream()
                .filter(event -> events.contains(event.id()))
                .flatMap(event -> event.claims().stream())
                .forEach(claim -> others.add(claim.id()));
        evidence.stream()
                .map(e -> e.claim().supersededBy())
                .filter(by -> by != null)
                .forEach(others::add);
        known.forEach(others::remove);
        return store.claims(others);
    }

    /** Of a road between towns what is told of the road, as long as anything is. */
    private static List<SourcedClaim> roadsFirst(Question question, List<SourcedClaim> supporting) {
        boolean between =
                question.safety() && question.road() && question.places().size() > 1;
        List<SourcedClaim> roads = supporting.stream()
                .filter(c -> c.claim().subsector() != null
                        && question.subsectors().contains(c.claim().subsector()))
                .toList();
        boolean named = question.places().stream().anyMatch(p -> p.feature() == Place.Feature.LINE);
        return between && !named && !roads.isEmpty() ? roads : supporting;
    }

    private List<SourcedClaim> candidates(Question question) {
        ClaimSearch search = new ClaimSearch(
                question.text(),
                question.places(),
                question.from(),
                question.to(),
                question.asOf(),
                question.types(),
                question.subsectors(),
                question.measure() == null ? Set.of() : Set.of(question.measure()),
                Report.Confidentiality.PUBLIC,
                CANDIDATES);
        List<SourcedClaim> found = new ArrayList<>(sourced(index.search(search)));
        if (!question.places().isEmpty()) {
            found.addAll(around(question, search));
        } else if (!question.hasTopic() && question.terms().isEmpty()) {
            found = new ArrayList<>(newest(question));
        }
        return found;
    }

    /**
     * Claims that may well be about the asked place without lying in it: those whose words name it, and, where a topic is
     * asked about and they fit it, those of an area around it and those that name no place in a report that speaks of it.
     */
    private List<SourcedClaim> around(Question question, ClaimSearch search) {
        List<SourcedClaim> elsewhere = sourced(index.search(search.in(List.of())));
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
                .filter(c -> {
                    if (place(c.claim()) == null && names(question, c.claim())) {
                        return true;
                    }
                    if (!question.hasTopic() || fit(question, c.claim()) == 0) {
                        return false;
                    }
                    Place place = place(c.claim());
                    return place == null
                            ? there.contains(c.claim().reportId())
                            : place.area()
                                    && question.places().stream().anyMatch(a -> !a.equals(place) && place.contains(a));
                })
                .toList();
    }

    /** Whether the quote has the words that named the place in the question. */
    private boolean names(Question question, Claim claim) {
        Set<String> words = new HashSet<>();
        add(words, claim.quote());
        return question.placeWords().stream().anyMatch(w -> has(words, w));
    }

    /** Whether the quote has a place asked about that no gazetteer has, as far as one is asked about. */
    private static boolean namesUnknown(Question question, Claim claim) {
        Set<String> words = new HashSet<>();
        add(words, claim.quote());
        return question.unknownPlaces().isEmpty()
                || question.unknownPlaces().stream()
                        .anyMatch(
                                name -> Tokens.of(name, "en").stream().allMatch(t -> words.contains(stem(t.folded()))));
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
        ClaimSearch all = new ClaimSearch(
                "",
                List.of(),
                question.from(),
                question.to(),
                question.asOf(),
                Set.of(EventType.values()),
                Set.of(Subsector.values()),
                Set.of(Measure.values()),
                Report.Confidentiality.PUBLIC,
                CANDIDATES);
        return sourced(index.search(all)).stream()
                .sorted(Comparator.comparing(SourcedClaim::knownAt).reversed())
                .toList();
    }

    /** The claims in the order of the hits; what the store does not have is dropped. */
    private List<SourcedClaim> sourced(List<ClaimHit> hits) {
        Map<UUID, SourcedClaim> byId = new HashMap<>();
        store.claims(hits.stream().map(ClaimHit::claimId).toList())
                .forEach(c -> byId.put(c.claim().id(), c));
        return hits.stream()
                .map(h -> byId.get(h.claimId()))
                .filter(c -> c != null)
                .toList();
    }

    private boolean supports(Question question, SourcedClaim claim, Map<UUID, Double> coverage) {
        double covered = coverage(question, claim);
        coverage.put(claim.claim().id(), covered);
        if (question.places().isEmpty() && !namesUnknown(question, claim.claim())) {
            return false;
        }
        if (question.safety() && !question.places().isEmpty()) {
            // The newest of whatever is told of the place: a life may depend on more than the word asked for.
            return true;
        }
        boolean about = !question.hasTopic() || fit(question, claim.claim()) > 0;
        return about && (question.terms().isEmpty() || covered >= LEAST_COVERAGE);
    }

    /** How well the claim's kind fits: the wanted number most, then the service, then the type. */
    private static double fit(Question question, Claim claim) {
        Measure wanted = question.measure();
        if (wanted != null) {
            boolean counts = claim.figures().stream().map(Figure::measure).anyMatch(m -> m == wanted);
            return counts ? 4 : 0;
        }
        double fit = 0;
        if (claim.subsector() != null && question.subsectors().contains(claim.subsector())) {
            fit += 3;
        }
        if (question.types().contains(claim.type())) {
            fit += 2;
        }
        return fit;
    }

    private double coverage(Question question, SourcedClaim sourced) {
        if (question.terms().isEmpty()) {
            return 1;
        }
        Claim claim = sourced.claim();
        Set<String> words = new HashSet<>();
        add(words, claim.quote());
        claim.attribution().forEach(s -> add(words, s.name()));
        if (claim.location() != null) {
            add(words, claim.location().text());
        }
        long covered = question.terms().stream().filter(t -> has(words, t)).count();
        return (double) covered / question.terms().size();
    }

    private boolean has(Set<String> words, String term) {
        if (words.contains(stem(term))) {
            return true;
        }
        return synonyms.getOrDefault(term, Set.of()).stream().anyMatch(s -> words.contains(stem(s)));
    }

    private static void add(Set<String> words, String text) {
        Tokens.of(text, "en").forEach(t -> words.add(stem(t.folded())));
    }

    /** Endings off, enough to meet plural and past forms. */
    private static String stem(String word) {
        String folded = Folding.fold(word);
        for (String ending : List.of("ing", "ies", "ed", "es", "s", "e")) {
            if (folded.length() > ending.length() + 3 && folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    private static List<UUID> ids(Stream<SourcedClaim> claims) {
        return claims.map(c -> c.claim().id()).toList();
    }
}
