package org.sanad.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where keys are kept. */
@ConfigMapping(prefix = "sanad.access")
public interface AccessConfig {
    /** File of the admin key, made when absent; only its owner may read it. */
    @WithDefault("${sanad.data-dir:data}/admin.key")
    Path adminKeyFile();
}
