package org.sanad.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the chat socket; how long a message may be is Quarkus' own setting. */
@ConfigMapping(prefix = "sanad.chat")
public interface ChatConfig {
    /** How long a socket stays open over which nothing is asked or answered. */
    @WithDefault("5m")
    Duration idle();

    /** Sockets open at once; further ones are refused. */
    @WithDefault("1000")
    int sockets();
}
