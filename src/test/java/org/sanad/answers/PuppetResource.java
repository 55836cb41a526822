package org.sanad.answers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.testing.BrokenModel;

/** The service with a {@link Puppet} for a model, which a call to {@code /control/NAME} makes misbehave in another way. */
public class PuppetResource implements QuarkusTestResourceLifecycleManager {
    static final long SEED = Long.getLong("sanad.test.seed", 20241130L);

    private @Nullable BrokenModel server;

    @Override
    public Map<String, String> start() {
        BrokenModel started = BrokenModel.start();
        started.answers(new Puppet(SEED));
        server = started;
        return Map.of(
                "sanad.model.provider", "openai",
                "sanad.model.base-url", started.url() + "/v1",
                "sanad.model.name", "puppet",
                "sanad.model.stream.first-piece", "1s",
                "sanad.model.stream.next-piece", "700ms",
                "sanad.answers.writing.time", "2500ms",
                // What a model does here is what is asked about, however often it fails.
                "sanad.model.stream.window", "1000000");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
