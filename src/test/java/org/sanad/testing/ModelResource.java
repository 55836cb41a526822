package org.sanad.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in model that reads beside the rules. It says of any report that every "Shelling hit …" in it was an air strike, and
 * refuses reports that say "overloaded".
 */
public class ModelResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable ModelServer server;

    @Override
    public Map<String, String> start() {
        ModelServer started = ModelServer.start();
        started.says(request -> {
            if (request.message().contains("overloaded")) {
                return "no";
            }
            String quote = request.message().replaceAll("(?s).*(Shelling hit [^.]*\\.).*", "$1");
            return "{\"claims\":[{\"type\":\"AIR_OR_DRONE_STRIKE\",\"quote\":\"" + quote
                    + "\",\"speaker\":\"\",\"modality\":\"FACT\",\"polarity\":\"POSITIVE\"}]}";
        });
        server = started;
        return Map.of(
                "sanad.model.provider", "openai",
                "sanad.model.base-url", started.url() + "/v1",
                "sanad.model.name", "stand-in",
                "sanad.extraction.mode", "both");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
