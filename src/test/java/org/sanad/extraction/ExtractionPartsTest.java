package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanad.models.ModelSettings;
import org.sanad.models.NamedChat;

class ExtractionPartsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private static ExtractionConfig config(ExtractionConfig.Mode mode) {
        return new ExtractionConfig() {
            @Override
            public Mode mode() {
                return mode;
            }

            @Override
            public int partCharacters() {
                return 6_000;
            }

            @Override
            public Optional<Path> speakersFile() {
                return Optional.empty();
            }
        };
    }

    /** An instance that nobody may ask for its model. */
    @SuppressWarnings("unchecked")
    private static Instance<NamedChat> untouchable() {
        return (Instance<NamedChat>) Proxy.newProxyInstance(
                ExtractionPartsTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, given) -> {
                    throw new AssertionError("asked for a model: " + method.getName());
                });
    }

    @Test
    void buildsNothingOfAModelWhileTheRulesRead() {
        ExtractionParts parts = new ExtractionParts(config(ExtractionConfig.Mode.RULES), ModelSettings.none());

        parts.atStart(new StartupEvent());

        assertThat(parts.extractor(
                        GoldArticle.GAZETTEER, parts.speakers(), untouchable(), ModelSettings.prompts(), meters))
                .isInstanceOf(RuleExtractor.class);
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void stopsTheStartWhereAModeNeedsAModelThatIsNotThere() {
        ExtractionParts parts = new ExtractionParts(config(ExtractionConfig.Mode.BOTH), ModelSettings.none());

        assertThatThrownBy(() -> parts.atStart(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("SANAD_MODEL_PROVIDER");
    }
}
