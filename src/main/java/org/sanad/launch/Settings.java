package org.sanad.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before Quarkus reads its own configuration, from system properties and environment alone.
 *
 * @param dataFolder absolute
 * @param ownDataFolder whether somebody named the data folder, so that no service on another one stands in for it
 * @param ownPort whether somebody named the port
 * @param databaseUrl of the PostgreSQL server to use in place of the embedded one
 * @param key sent with every call to the service
 */
record Settings(
        Path dataFolder,
        boolean ownDataFolder,
        String host,
        int port,
        boolean ownPort,
        @Nullable String databaseUrl,
        @Nullable String key) {

    /** The settings of this process. */
    static Settings current() {
        return from(name -> {
            @Nullable String property = System.getProperty(name);
            return property != null
                    ? property
                    : System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        });
    }

    /**
     * Settings out of {@code source}, which is asked for names like {@code quarkus.http.port}.
     *
     * @throws LaunchException for a port that is none
     */
    static Settings from(UnaryOperator<@Nullable String> source) {
        @Nullable String data = given(source, "sanad.data-dir");
        @Nullable String home = given(source, "sanad.home");
        @Nullable String host = given(source, "quarkus.http.host");
        @Nullable String port = given(source, "quarkus.http.port");
        Path folder = data != null ? Path.of(data) : Path.of(home != null ? home : "", "data");
        return new Settings(
                folder.toAbsolutePath().normalize(),
                data != null,
                host != null ? host : "127.0.0.1",
                port != null ? port(port) : 8080,
                port != null,
                given(source, "quarkus.datasource.jdbc.url"),
                given(source, "sanad.api-key"));
    }

    /** Whether only this machine can reach the service. */
    boolean isLoopback() {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!address.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            throw new LaunchException("There is no address called " + host + ": set QUARKUS_HTTP_HOST to 127.0.0.1", e);
        }
    }

    /** Where a service with these settings answers. */
    URI address() {
        return addressAt(port);
    }

    /** Where a service on this machine answers at another port. */
    URI addressAt(int otherPort) {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + otherPort);
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through
        }
        throw new LaunchException(
                "QUARKUS_HTTP_PORT is \"" + value + "\", which is no port: give a number up to 65535");
    }

    private static @Nullable String given(UnaryOperator<@Nullable String> source, String name) {
        @Nullable String value = source.apply(name);
        return value == null || value.isBlank() ? null : value;
    }
}
