package org.sanad.web;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.OpenConnections;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may open a chat socket, and how long it stays open. A browser tells which page asks for a socket, and only ours may:
 * no rule of browsers keeps another site's page from opening one in the name of whoever looks at it.
 */
@ApplicationScoped
class ChatDoor implements HttpUpgradeCheck {
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private static final CloseReason IDLE = new CloseReason(1000, "Nothing was asked for a while");
    private static final CloseReason LEAVING = new CloseReason(1001, "The service ends");

    private final ChatConfig config;
    private final OpenConnections open;

    ChatDoor(ChatConfig config, OpenConnections open) {
        this.config = config;
        this.open = open;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (!sameHost(context.httpRequest())) {
            return CheckResult.rejectUpgrade(FORBIDDEN);
        }
        if (open.stream().count() >= config.sockets()) {
            return CheckResult.rejectUpgrade(UNAVAILABLE, Map.of("Retry-After", List.of("60")));
        }
        UpgradedRequest.done(context.httpRequest());
        return CheckResult.permitUpgrade();
    }

    /** What is no browser names no origin. */
    private static boolean sameHost(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || sameHost(origin, request.authority());
    }

    static boolean sameHost(String origin, @Nullable HostAndPort host) {
        try {
            URI page = new URI(origin);
            if (host == null || page.getHost() == null || page.getScheme() == null) {
                return false;
            }
            int usual = page.getScheme().equals("https") ? HTTPS_PORT : HTTP_PORT;
            int there = page.getPort() < 0 ? usual : page.getPort();
            int here = host.port() < 0 ? usual : host.port();
            return page.getHost().equalsIgnoreCase(host.host()) && there == here;
        } catch (URISyntaxException noOrigin) {
            return false;
        }
    }

    void atStop(@Observes ShutdownEvent stop) {
        open.forEach(connection -> close(connection, LEAVING));
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeIdle() {
        for (WebSocketConnection connection : open) {
            if (ChatState.of(connection).idle(config.idle())) {
                close(connection, IDLE);
            }
        }
    }

    private static void close(WebSocketConnection connection, CloseReason reason) {
        connection.close(reason).subscribe().with(done -> {}, gone -> {});
    }
}
