package org.sanad.answers.kept;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept of answers, and for how long. */
@ConfigMapping(prefix = "sanad.answers")
public interface KeptConfig {
    /** Whether the words of questions are kept, for review and so that an answer can be made again. */
    @WithDefault("false")
    boolean keepQuestions();

    /** How long words that people typed are kept: questions, and the reasons of feedback. */
    @WithDefault("30d")
    Duration wordsRetention();

    /** How long an answer can be looked up by its code. */
    @WithDefault("400d")
    Duration retention();

    /** How long a conversation that nobody goes on with is remembered. */
    @WithDefault("2h")
    Duration conversationTtl();

    /** Conversations at most; those that rested longest go first. */
    @WithDefault("100000")
    int conversations();

    /** What may be said of one answer, so many times. */
    @WithDefault("100")
    int feedbackPerAnswer();

    /** The version that answers are kept with; not to be set. */
    @WithDefault("${quarkus.application.version:unknown}")
    String version();
}
