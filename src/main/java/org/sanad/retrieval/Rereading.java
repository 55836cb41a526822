package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.events.SourcedClaim;
import org.sanad.reports.Report;
import org.sanad.reports.ReportStore;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;

/**
 * A second look where no claim's codes fit a question: the reports at hand in the question's language are read as
 * passages, and the claims in the sentences that answer it are taken. Neighbours: {@link EvidenceRetriever}, {@link Relevance}.
 */
final class Rereading {
    private final Relevance relevance;
    private final ReportStore reports;

    Rereading(Relevance relevance, ReportStore reports) {
        this.relevance = relevance;
        this.reports = reports;
    }

    /** Of claims that are about the asked place and period, those in sentences that answer the question. */
    List<SourcedClaim> of(Question question, List<SourcedClaim> claims) {
        Map<UUID, List<SourcedClaim>> byReport = claims.stream()
                .filter(c -> c.language().equals(question.asked()))
                .collect(Collectors.groupingBy(c -> c.claim().reportId(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<Sentence>> sentences = new HashMap<>();
        Map<UUID, Passage> passages = new LinkedHashMap<>();
        for (Report report : reports.find(byReport.keySet())) {
            List<Sentence> split = Sentences.split(report.text(), question.asked());
            if (!split.isEmpty()) {
                sentences.put(report.id(), split);
                passages.put(
                        report.id(),
                        relevance.read(
                                split.stream()
                                        .map(s -> report.text().substring(s.begin(), s.end()))
                                        .toList(),
                                question.asked()));
            }
        }
        PassageCollection collection = new PassageCollection(List.copyOf(passages.values()));
        List<SourcedClaim> found = new ArrayList<>();
        passages.forEach((id, passage) -> {
            Relevance.Judgement judged = relevance.judge(question, passage, collection);
            for (int i : judged.chosen()) {
                Sentence sentence = Objects.requireNonNull(sentences.get(id)).get(i);
                Objects.requireNonNull(byReport.get(id)).stream()
                        .filter(c -> c.claim().evidence().begin() < sentence.end()
                                && c.claim().evidence().end() > sentence.begin())
                        .filter(c -> !found.contains(c))
                        .forEach(found::add);
            }
        });
        return found;
    }
}
