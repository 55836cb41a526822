package org.sanad.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who reads reports into claims. */
@ConfigMapping(prefix = "sanad.extraction")
public interface ExtractionConfig {
    /** Whose reading is stored. All but {@link Mode#RULES} need a configured model. */
    @WithDefault("rules")
    Mode mode();

    /** UTF-16 characters of a report that a model gets at once; longer reports go in parts, cut between paragraphs. */
    @WithDefault("6000")
    int partCharacters();

    /**
     * YAML file of further outlets, monitors, bodies and parties, in the form of {@code reading/speakers/registry.yaml};
     * an entry under a known name adds names to it.
     */
    Optional<Path> speakersFile();

    /** Ways to read. */
    enum Mode {
        /** The rules alone. */
        RULES,
        /** The model; where it fails or nothing of it passes the checks, the rules. */
        MODEL,
        /** The rules; the model reads beside them, and where they differ is kept for review. */
        BOTH
    }
}
