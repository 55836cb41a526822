package org.sanad.answers.kept;

import jakarta.enterprise.context.ApplicationScoped;

/** What is otherwise done from time to time, at once. */
@ApplicationScoped
public class KeptUpkeep {
    private final CorrectionRounds rounds;
    private final AnswerRetention retention;

    KeptUpkeep(CorrectionRounds rounds, AnswerRetention retention) {
        this.rounds = rounds;
        this.retention = retention;
    }

    /** A round over all answers. */
    public void round() {
        rounds.on();
    }

    /** Takes out what was kept long enough. */
    public void retention() {
        retention.hourly();
        retention.everyMinute();
    }
}
