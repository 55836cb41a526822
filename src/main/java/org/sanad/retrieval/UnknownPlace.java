package org.sanad.retrieval;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.events.Location;
import org.sanad.events.SourcedClaim;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;
import org.sanad.text.SourceText;
import org.sanad.text.Span;

/**
 * What is told of a place that no gazetteer has: claims whose words name it, and those that name no place of their own in
 * a report that named it before. Neighbour: {@link Candidates}.
 */
final class UnknownPlace {
    private final ReportStore reports;
    private final Terms terms;

    UnknownPlace(ReportStore reports, Terms terms) {
        this.reports = reports;
        this.terms = terms;
    }

    /** The keys of the unknown names in a question. */
    Set<String> names(Question question) {
        Set<String> names = new HashSet<>();
        question.unknownPlaces().forEach(name -> names.addAll(ToldNames.of(name, question.asked())));
        return names.isEmpty() ? Set.copyOf(question.unknownPlaces()) : names;
    }

    /** Of claims in reports that have the names, those that tell of the place. */
    List<SourcedClaim> told(Set<String> names, List<SourcedClaim> claims) {
        Map<UUID, Report> texts = new HashMap<>();
        reports.find(claims.stream().map(c -> c.claim().reportId()).collect(Collectors.toSet()))
                .forEach(report -> texts.put(report.id(), report));
        return claims.stream()
                .filter(c -> texts.containsKey(c.claim().reportId()))
                .filter(c -> tells(
                        names, c, Objects.requireNonNull(texts.get(c.claim().reportId()))))
                .toList();
    }

    private boolean tells(Set<String> names, SourcedClaim claim, Report report) {
        if (has(names, claim.claim().quote(), claim)) {
            return true;
        }
        Location location = claim.claim().location();
        // A town's own page seldom says which town it is of.
        boolean titled =
                has(names, report.source(), claim) || (report.title() != null && has(names, report.title(), claim));
        if (location != null && !location.inherited()) {
            // A hamlet that no list has either lies where the report says that it is from.
            return titled && location.place() == null;
        }
        Span before = new Span(0, claim.claim().evidence().begin());
        return titled || has(names, new SourceText(report.text()).slice(before), claim);
    }

    private boolean has(Set<String> names, String words, SourcedClaim claim) {
        return !Collections.disjoint(names, ToldNames.of(words, claim.language(), terms));
    }
}
