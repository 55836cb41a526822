package org.sanad.eval.answers;

import java.util.ArrayList;
import java.util.List;
import org.sanad.eval.extraction.NamedBodies;

/**
 * Attribution fidelity: of the told nuggets that somebody must be named for, those where the statement names them, by any
 * name of theirs, or the citation's chain of attribution does.
 */
final class AttributionMetric implements Metric {
    private final NamedBodies bodies;

    AttributionMetric(NamedBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public String label() {
        return "attribution fidelity";
    }

    @Override
    public Finding of(AskedQuestion asked) {
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (GoldQuestion.Nugget nugget : asked.gold().nuggets()) {
            String speaker = nugget.speaker();
            if (speaker == null) {
                continue;
            }
            for (GivenAnswer.Statement statement : asked.telling(nugget).toList()) {
                told++;
                boolean named = NamedBodies.contains(statement.text(), speaker)
                        || bodies.entriesInAnyCase(statement.text()).stream()
                                .anyMatch(bodies.entriesInAnyCase(speaker)::contains);
                boolean linked = asked.answer().citations(statement).stream()
                        .filter(c -> nugget.references().stream()
                                .anyMatch(r -> asked.reports().meets(c, r)))
                        .anyMatch(c -> linked(c, speaker, asked.reports()));
                if (!named && !linked) {
                    wrong.add(speaker + " is not named in: " + statement.text());
                }
            }
        }
        return Finding.without(wrong, told);
    }

    private boolean linked(GivenAnswer.Citation citation, String speaker, StoredReports reports) {
        StoredReports.Stored report = reports.of(citation);
        boolean comparable = report == null
                || NamedBodies.contains(report.text(), speaker)
                || !bodies.entriesInAnyCase(speaker).isEmpty();
        // Another report that tells the same calls them otherwise, in another language perhaps: that somebody is named
        // must do.
        return comparable
                ? citation.attribution().stream().anyMatch(link -> bodies.same(link, speaker))
                : citation.attribution().size() > 1;
    }
}
