package org.sanad.answers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** What an operator says to people whose lives may depend on an answer. */
@ConfigMapping(prefix = "sanad.safety")
public interface SafetyConfig {
    /** Whom to turn to on the spot, by language (ISO 639-1); shown behind the notice, word for word. */
    Map<String, String> referral();

    /** From this age on the reader of such an answer is told how old the newest report is. */
    @WithDefault("6h")
    Duration staleAfter();
}
