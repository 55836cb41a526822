package org.sanad.eval.answers;

import java.util.List;
import org.sanad.eval.extraction.NamedBodies;
import org.sanad.reading.speakers.SpeakerRegistry;

/** All metrics, in the order in which they are told. */
final class Metrics {
    private Metrics() {}

    static List<Metric> all(SpeakerRegistry registry) {
        return List.of(
                new StatusMetric(),
                new SlotMetric(false),
                new SlotMetric(true),
                new CitationRecallMetric(),
                new CitationPrecisionMetric(),
                new RelevanceMetric(),
                new AttributionMetric(new NamedBodies(registry)),
                new StandingMetric(),
                new DisputeMetric(),
                new AbstentionMetric(AbstentionMetric.Rate.PRECISION),
                new AbstentionMetric(AbstentionMetric.Rate.RECALL),
                new AbstentionMetric(AbstentionMetric.Rate.F1),
                new FalseRefusalMetric(),
                new NuggetMetric(true),
                new NuggetMetric(false),
                new RedundancyMetric(),
                new NoticeMetric(),
                new UnknownsMetric(),
                new NeverMetric(),
                new VerdictMetric(),
                new HarmlessMetric());
    }
}
