package org.sanad.models;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.sanad.testing.ModelServer;

/** Models and prompts as settings make them, without the application. */
public final class ModelSettings {
    private ModelSettings() {}

    /** The settings with these values, by their names below {@code sanad}, and the defaults. */
    static SmallRyeConfig config(Map<String, String> values) {
        Map<String, String> named = new HashMap<>();
        values.forEach((name, value) -> named.put("sanad." + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ModelsConfig.class)
                .withMapping(PromptsConfig.class)
                .withDefaultValues(named)
                .build();
    }

    static ModelsConfig models(Map<String, String> values) {
        return config(values).getConfigMapping(ModelsConfig.class);
    }

    /** No model at all. */
    public static ModelsConfig none() {
        return models(Map.of());
    }

    /** The model that the settings name. */
    public static NamedChat model(Map<String, String> values) {
        return new ModelProducer(models(values)).model();
    }

    /** The same in pieces. */
    public static StreamedChat streamed(Map<String, String> values) {
        return new ModelProducer(models(values)).streamed();
    }

    /** A stand-in's settings, by whose interface it is spoken to. */
    public static Map<String, String> standIn(String provider, String url) {
        return Map.of(
                "model.provider",
                provider,
                "model.base-url",
                provider.equals("ollama") ? url : url + "/v1",
                "model.name",
                "stand-in",
                "model.api-key",
                "k");
    }

    /** A stand-in that is spoken to like OpenAI. */
    public static NamedChat openai(ModelServer server, String timeout) {
        return model(Map.of(
                "model.provider",
                "openai",
                "model.base-url",
                server.url() + "/v1",
                "model.name",
                "stand-in",
                "model.timeout",
                timeout));
    }

    /** The shipped prompts. */
    public static Prompts prompts() {
        return new Prompts(config(Map.of()).getConfigMapping(PromptsConfig.class));
    }
}
