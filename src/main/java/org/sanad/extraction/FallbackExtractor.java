package org.sanad.extraction;

import org.jboss.logging.Logger;
import org.sanad.reports.Report;

/** The model's reading, or the rules' where the model fails or nothing of it passes the checks. */
final class FallbackExtractor implements ClaimExtractor {
    private static final Logger LOG = Logger.getLogger(FallbackExtractor.class);

    private final ClaimExtractor model;
    private final ClaimExtractor rules;
    private final ModelMeters meters;

    FallbackExtractor(ClaimExtractor model, ClaimExtractor rules, ModelMeters meters) {
        this.model = model;
        this.rules = rules;
        this.meters = meters;
    }

    @Override
    public Extraction extract(Report report) {
        ModelOutcome outcome;
        try {
            Extraction extraction = model.extract(report);
            switch (extraction) {
                case Extraction.Skipped skipped -> {
                    return rules.extract(report);
                }
                case Extraction.Extracted extracted -> {
                    if (!extracted.claims().isEmpty()) {
                        meters.asked(ModelOutcome.READ);
                        return extracted;
                    }
                    outcome = ModelOutcome.NOTHING;
                }
            }
        } catch (RuntimeException fault) {
            outcome = ModelOutcome.of(fault);
        }
        meters.asked(outcome);
        // Without the fault: its words may hold the report's.
        LOG.warnf("Report %s is read by the rules, the model came to: %s", report.id(), outcome.word());
        return rules.extract(report);
    }
}
