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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.events.EventStore;
import org.sanad.events.Figure;
import org.sanad.events.KnownClaimStore;
import org.sanad.events.SourcedClaim;
import org.sanad.models.Embeddings;
import org.sanad.places.Gazetteer;
import org.sanad.places.PlaceResolver;
import org.sanad.reports.ReportStore;

/**
 * Finds the claims that support an answer: filter first (place with what lies in it, period, what was known), then rank
 * by words, by topic and by newness, fused by places. A floor decides what supports nothing, before anything is written.
 */
@ApplicationScoped
public class EvidenceRetriever {
    private final Candidates candidates;
    private final Support support;
    private final Rereading rereading;
    private final MeaningRank meaning;
    private final EventStore store;
    private final KnownClaimStore known;

    EvidenceRetriever(
            ClaimIndex index,
            EventStore store,
            KnownClaimStore known,
            Terms terms,
            Gazetteer gazetteer,
            Relevance relevance,
            ReportStore reports,
            Embeddings embeddings) {
        this.meaning = new MeaningRank(embeddings);
        ClaimForms forms = new ClaimForms(terms);
        this.support = new Support(forms, gazetteer);
        UnknownPlace unknown = new UnknownPlace(reports, terms);
        this.candidates = new Candidates(index, store, known, support, unknown);
        this.rereading =
                new Rereading(relevance, reports, store, support, terms, unknown, new PlaceResolver(gazetteer));
        this.store = store;
        this.known = known;
    }

    /** The claims that support an answer, best first; none when nothing does. */
    public List<Evidence> retrieve(Question question) {
        List<SourcedClaim> found = candidates.of(question);
        Map<UUID, Double> coverage = new HashMap<>();
        List<SourcedClaim> fitting = found.stream()
                .filter(c -> support.supports(question, c, coverage))
                .collect(Collectors.toCollection(ArrayList::new));
        rereading.of(question, found, List.copyOf(fitting)).stream()
                .filter(c -> !fitting.contains(c))
                .forEach(fitting::add);
        OtherVoices.of(fitting, found, neighbours(question, fitting)).forEach(fitting::add);
        List<SourcedClaim> supporting = Presentable.of(
                support.narrowed(question, fitting), replacing -> known.of(replacing, question.asOf()), coverage);
        Map<UUID, Double> scores = scores(question, supporting, coverage);
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

    private Map<UUID, Double> scores(Question question, List<SourcedClaim> claims, Map<UUID, Double> coverage) {
        // Where nothing but a place or a time is asked for, the words of the question say nothing about the order.
        boolean broad = !question.hasTopic() && question.terms().isEmpty();
        return RankFusion.fuse(List.of(
                broad ? List.of() : ids(claims.stream()),
                broad ? List.of() : meaning.of(question, claims),
                ids(claims.stream()
                        .sorted(Comparator.comparingDouble((SourcedClaim c) -> Support.fit(question, c.claim())
                                        + coverage.getOrDefault(c.claim().id(), 0.0))
                                .reversed())),
                ids(claims.stream()
                        .sorted(Comparator.comparing((SourcedClaim c) -> counts(question, c))
                                .thenComparing(SourcedClaim::knownAt)
                                .reversed())),
                ids(claims.stream()
                        .sorted(Comparator.comparingInt(SourcedClaim::independentOrigins)
                                .reversed()))));
    }

    private static boolean counts(Question question, SourcedClaim claim) {
        return claim.claim().figures().stream()
                .filter(Figure::quantified)
                .anyMatch(f -> f.measure() == question.measure());
    }

    /** The other claims of the same events, and what took the place of the found ones: those that dispute or correct what was found must come along. */
    public List<SourcedClaim> neighboursOf(Question question, List<Evidence> evidence) {
        return neighbours(question, evidence.stream().map(Evidence::claim).toList());
    }

    private List<SourcedClaim> neighbours(Question question, List<SourcedClaim> claims) {
        List<UUID> found = ids(claims.stream());
        Set<UUID> reports = new HashSet<>();
        Set<UUID> events = new HashSet<>();
        claims.forEach(c -> {
            reports.add(c.claim().reportId());
            events.add(c.eventId());
        });
        Set<UUID> others = new HashSet<>();
        store.eventsOf(reports).stream()
                .filter(event -> events.contains(event.id()))
                .flatMap(event -> event.claims().stream())
                .forEach(claim -> others.add(claim.id()));
        claims.stream().map(SourcedClaim::supersededBy).filter(by -> by != null).forEach(others::add);
        found.forEach(others::remove);
        return new ArrayList<>(known.of(others, question.asOf()));
    }

    private static List<UUID> ids(Stream<SourcedClaim> claims) {
        return claims.map(c -> c.claim().id()).toList();
    }
}
