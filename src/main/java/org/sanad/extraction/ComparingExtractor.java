package org.sanad.extraction;

import java.util.List;
import org.jboss.logging.Logger;
import org.sanad.events.Claim;
import org.sanad.reports.Report;

/** The rules' reading, with what a model that reads beside them reads differently. The model changes no claim. */
final class ComparingExtractor implements ClaimExtractor {
    private static final Logger LOG = Logger.getLogger(ComparingExtractor.class);

    private final ClaimExtractor rules;
    private final ClaimExtractor model;
    private final ModelMeters meters;

    ComparingExtractor(ClaimExtractor rules, ClaimExtractor model, ModelMeters meters) {
        this.rules = rules;
        this.model = model;
        this.meters = meters;
    }

    @Override
    public Extraction extract(Report report) {
        return switch (rules.extract(report)) {
            case Extraction.Skipped skipped -> skipped;
            case Extraction.Extracted extracted ->
                new Extraction.Extracted(extracted.claims(), differences(report, extracted.claims()));
        };
    }

    private List<Disagreement> differences(Report report, List<Claim> claims) {
        try {
            return switch (model.extract(report)) {
                case Extraction.Skipped skipped -> List.of();
                case Extraction.Extracted read -> {
                    meters.asked(read.claims().isEmpty() ? ModelOutcome.NOTHING : ModelOutcome.READ);
                    List<Disagreement> differences = ReadingComparison.of(claims, read.claims());
                    differences.forEach(d -> meters.differs(d.field()));
                    yield differences;
                }
            };
        } catch (RuntimeException fault) {
            ModelOutcome outcome = ModelOutcome.of(fault);
            meters.asked(outcome);
            // Without the fault: its words may hold the report's.
            LOG.warnf("Report %s is read by the rules alone, the model came to: %s", report.id(), outcome.word());
            return List.of();
        }
    }
}
