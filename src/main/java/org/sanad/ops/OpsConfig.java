package org.sanad.ops;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the service as a whole. */
@ConfigMapping(prefix = "sanad.http")
public interface OpsConfig {
    /** The largest body of any request but a batch: a report and what is said about it. */
    @WithDefault("256K")
    MemorySize requestBytes();

    /** The largest batch of reports; at most what {@code quarkus.http.limits.max-body-size} lets through. */
    @WithDefault("32M")
    MemorySize batchBytes();
}
