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
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /**
     * Looks for the service that has our data folder, then for one at our port, and else starts one at a free port,
     * after any other command that did so.
     *
     * @throws LaunchException when there is none to be had
     */
    static ServiceAccess reach(Settings settings, Consumer<String> progress) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY.toNanos();
        boolean told = false;
        while (true) {
            switch (FolderLock.take(settings.dataFolder(), Duration.ZERO)) {
                case FolderLock.Taken lock -> {
                    return reach(settings, lock, progress);
                }
                case FolderLock.Busy busy -> {
                    ServiceClient client = new ServiceClient(settings.addressAt(busy.port()), settings.key());
                    if (busy.port() != 0 && client.awaitReady(LOOK_AGAIN, () -> false)) {
                        progress.accept("using the service at " + client.address());
                        return new ServiceAccess(client, null);
                    }
                    if (!told) {
                        progress.accept("waiting for process " + busy.pid() + ", which has the data folder");
                        told = true;
                    }
                    if (System.nanoTime() > deadline) {
                        throw new LaunchException("Process " + busy.pid() + " has the data folder "
                                + settings.dataFolder() + " but does not answer: see its log, or end it");
                    }
                    Thread.sleep(100);
                }
            }
        }
    }

    private static ServiceAccess reach(Settings settings, FolderLock.Taken lock, Consumer<String> progress)
            throws IOException, InterruptedException {
        ServiceClient atPort = new ServiceClient(settings.address(), settings.key());
        boolean mayBeOurs = settings.ownPort() || !settings.ownDataFolder();
        if (!mayBeOurs || settings.port() == 0 || !atPort.isAlive()) {
            return start(settings, lock, progress);
        }
        lock.close();
        progress.accept("using the service at " + atPort.address());
        if (!atPort.awaitReady(READY, () -> false)) {
            throw new LaunchException("The service at " + atPort.address() + " does not become ready: see its log");
        }
        return new ServiceAccess(atPort, null);
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
        ServiceClient client = new ServiceClient(settings.addressAt(port), settings.key());
        progress.accept("starting the service at " + client.address());
        service.start();
        boolean ready = false;
        try {
            ready = client.awaitReady(READY, service::hasEnded);
        } finally {
            if (!ready) {
                service.close();
            }
        }
        if (!ready) {
            throw new LaunchException("The service could not be started; the lines above say why");
        }
        return new ServiceAccess(client, service);
    }
}
