package org.sanad.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.exception.TimeoutException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.testing.ModelServer;

class ModelProducerTest {
    private final ModelServer server = ModelServer.start();

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            none      | -  | -               | -
            openai    | m  | http://a/v1     | -
            openai    | -  | http://a/v1     | SANAD_MODEL_NAME
            openai    | '' | http://a/v1     | SANAD_MODEL_NAME
            ollama    | m  | -               | SANAD_MODEL_BASE_URL
            anthropic | m  | api.example.org | http
            """)
    void stopsTheStartWhenAModelIsConfiguredByHalf(
            String provider, @Nullable String name, @Nullable String url, @Nullable String fault) {
        Map<String, String> values = new HashMap<>(Map.of("model.provider", provider, "model.api-key", "s3cret"));
        if (name != null) {
            values.put("model.name", name);
        }
        if (url != null) {
            values.put("model.base-url", url);
        }
        ModelProducer producer = new ModelProducer(ModelSettings.models(values));

        if (fault == null) {
            producer.atStart(new StartupEvent());
        } else {
            assertThatThrownBy(() -> producer.atStart(new StartupEvent()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining(fault)
                    .hasMessageNotContainingAny("s3cret", "\n");
        }
    }

    @Test
    void hasNoModelWithoutAProvider() {
        assertThatThrownBy(() -> ModelSettings.model(Map.of())).hasMessageContaining("No model is configured");
    }

    @ParameterizedTest(name = "{0} at {2}")
    @CsvSource({
        "openai,    /v1,  /v1/chat/completions, Bearer k",
        "openai,    /v1/, /v1/chat/completions, Bearer k",
        "ollama,    '',   /api/chat,            Bearer k",
        "anthropic, /v1,  /v1/messages,         k"
    })
    void speaksToEachProviderInItsWay(String provider, String path, String called, String key) {
        server.says("Words back");
        NamedChat model = ModelSettings.model(Map.of(
                "model.provider",
                provider,
                "model.base-url",
                server.url() + path,
                "model.name",
                "stand-in",
                "model.api-key",
                "k"));

        assertThat(model.chat().chat("Words")).isEqualTo("Words back");

        assertThat(server.requests()).singleElement().satisfies(r -> {
            assertThat(r.path()).isEqualTo(called);
            assertThat(r.key()).isEqualTo(key);
            assertThat(r.body()).contains("stand-in").contains("Words");
        });
    }

    @ParameterizedTest
    @CsvSource({"10000, 0", "0, 10000"})
    void waitsNoLongerThanItsTimeForHeadOrBody(long head, long body) {
        server.dawdles("Words back", head, body);
        NamedChat model = ModelSettings.openai(server, "300ms");

        assertThatThrownBy(() -> model.chat().chat("Words")).isInstanceOf(TimeoutException.class);
    }
}
