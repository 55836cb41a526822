package org.sanad.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    private static final String URL = "sanad.embeddings.base-url";
    private static final String NAME = "sanad.embeddings.name";
    private static final String LANGUAGES = "sanad.embeddings.languages";

    @Test
    void acceptsNothingAndAWholeConfiguration() {
        assertThat(Embeddings.fault(config(Map.of()))).isEmpty();
        assertThat(Embeddings.fault(config(Map.of(URL, "http://127.0.0.1:1/v1", NAME, "m", LANGUAGES, "en,fr"))))
                .isEmpty();
    }

    @Test
    void saysInOneLineWhatIsMissing() {
        assertThat(Embeddings.fault(config(Map.of(URL, "http://127.0.0.1:1/v1", NAME, "m"))))
                .hasValueSatisfying(words ->
                        assertThat(words).contains("SANAD_EMBEDDINGS_LANGUAGES").doesNotContain("\n"));
        assertThat(Embeddings.fault(config(Map.of(URL, "embeddings.example", NAME, "m", LANGUAGES, "en"))))
                .hasValueSatisfying(words -> assertThat(words).contains("http://"));
    }

    private static EmbeddingsConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(EmbeddingsConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(EmbeddingsConfig.class);
    }
}
