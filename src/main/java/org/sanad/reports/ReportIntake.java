package org.sanad.reports;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one door that reports come in by, whoever brings them. When {@link #submit} returns, what it says is committed; an
 * exception means that nothing is known to be stored, and that the same submission may be sent again without harm.
 */
@ApplicationScoped
public class ReportIntake {
    private final ReportStore store;
    private final ReportAnnouncer announcer;

    ReportIntake(ReportStore store, ReportAnnouncer announcer) {
        this.store = store;
        this.announcer = announcer;
    }

    /** Checks and stores a submission, and announces it when it is new. Not to be called inside a transaction. */
    public Intake submit(ReportSubmission submission) {
        return switch (SubmissionReader.read(submission)) {
            case SubmissionReader.Reading.Faulty faulty -> new Intake.Rejected(faulty.errors());
            case SubmissionReader.Reading.Sound sound -> {
                Intake intake = store.file(sound.draft());
                if (intake instanceof Intake.Accepted accepted) {
                    announcer.announce(accepted.report().id(), 0);
                }
                yield intake;
            }
        };
    }
}
