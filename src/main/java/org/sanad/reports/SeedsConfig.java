package org.sanad.reports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the sample reports. */
@ConfigMapping(prefix = "sanad.seeds")
public interface SeedsConfig {
    /** Whether they are taken in at start. */
    @WithDefault("true")
    boolean load();

    /** Where they lie; a relative path counts from the system property {@code sanad.home}, else from the working folder. */
    @WithDefault("seeds")
    String dir();
}
