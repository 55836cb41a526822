package org.sanad.models;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where prompts are looked for before those in the jar. */
@ConfigMapping(prefix = "sanad.prompts")
public interface PromptsConfig {
    /** A folder laid out like {@code prompts/}; it may hold only the files that differ. */
    Optional<Path> dir();
}
