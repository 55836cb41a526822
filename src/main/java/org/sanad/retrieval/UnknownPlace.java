package org.sanad.retrieval;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                .filter(c -> has(names, c.claim().quote(), c)
                        || (!elsewhere(c) && named(names, c, texts.get(c.claim().reportId()))))
                .toList();
    }

    /** Whether its own words say where, known or not. */
    private static boolean elsewhere(SourcedClaim claim) {
        Location location = claim.claim().location();
        return location != null && !location.inherited();
    }

    private boolean named(Set<String> names, SourcedClaim claim, @Nullable Report report) {
        if (report == null) {
            return false;
        }
        SourceText text = new SourceText(report.text());
        String before = text.slice(new Span(0, claim.claim().evidence().begin()));
        return has(names, before, claim) || (report.title() != null && has(names, report.title(), claim));
    }

    private boolean has(Set<String> names, String words, SourcedClaim claim) {
        return !Collections.disjoint(names, ToldNames.of(words, claim.language(), terms));
    }
}
