package org.sanad.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A service to speak to: the one that runs, or one started for the purpose and ended on {@link #close}.
 *
 * @param started null when it ran already
 */
record ServiceAccess(ServiceClient client, @Nullable LocalService started) implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(10);

    /**
     * Looks for the service that has our data folder, then for one at our port, and else starts one at a free port.
     *
     * @throws LaunchException when there is none to be had
     */
    static ServiceAccess reach(Settings settings, Consumer<String> progress) throws IOException, InterruptedException {
        ServiceAccess access = switch (FolderLock.take(settings.dataFolder(), Duration.ZERO)) {
            case FolderLock.Busy busy -> {
                int port = busy.port() == 0 ? settings.port() : busy.port();
                yield new ServiceAccess(new ServiceClient(settings.addressAt(port), settings.key()), null);
            }
            case FolderLock.Taken lock -> {
                ServiceClient atPort = new ServiceClient(settings.address(), settings.key());
                boolean mayBeOurs = settings.ownPort() || !settings.ownDataFolder();
                if (mayBeOurs && settings.port() != 0 && atPort.isAlive()) {
                    lock.close();
                    yield new ServiceAccess(atPort, null);
                }
                yield start(settings, lock, progress);
            }
        };
        access.awaitReady(progress);
        return access;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    private static ServiceAccess start(Settings settings, FolderLock.Taken lock, Consumer<String> progress)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(settings.host()))) {
            port = socket.getLocalPort();
        }
        LocalService service = LocalService.open(settings, port, lock, false, progress);
        service.start();
        return new ServiceAccess(new ServiceClient(settings.addressAt(port), settings.key()), service);
    }

    private void awaitReady(Consumer<String> progress) throws InterruptedException {
        progress.accept((started == null ? "using the service at " : "starting the service at ") + client.address());
        LocalService own = started;
        if (!client.awaitReady(READY, () -> own != null && own.hasEnded())) {
            close();
            throw new LaunchException(
                    own == null
                            ? "The service at " + client.address() + " does not become ready: see its log"
                            : "The service could not be started; the lines above say why");
        }
    }
}
