package org.sanad.answers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who words answers. */
@ConfigMapping(prefix = "sanad.answers.writing")
public interface WritingConfig {
    /** Whether the configured model, where there is one, words answers; its sentences are verified all the same. */
    @WithDefault("true")
    boolean model();

    /** How long it may take; then the answer is completed without it. */
    @WithDefault("15s")
    Duration time();
}
