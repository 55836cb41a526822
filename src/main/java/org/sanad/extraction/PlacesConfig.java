package org.sanad.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What is known of places beside what is shipped. */
@ConfigMapping(prefix = "sanad.places")
public interface PlacesConfig {
    /** Folder with tables of administrative areas and their P-codes (COD-AB as {@code .csv}); it need not exist. */
    @WithDefault("${sanad.data-dir:data}/places")
    Path areasDir();
}
