package org.sanad.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stand-in for a model's server that misbehaves below HTTP: a test writes the very bytes of its answers, as slowly as it
 * likes, and may cut or reset the connection.
 */
public final class BrokenModel implements AutoCloseable {
    /** One way to misbehave. */
    @FunctionalInterface
    public interface Answering {
        /** Answers a request; the connection is closed behind it. */
        void answer(ModelServer.Request request, Socket connection) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Answering answering = (request, connection) -> {};

    private BrokenModel(ServerSocket socket) {
        this.socket = socket;
    }

    /** A server on a port of its own. */
    public static BrokenModel start() {
        try {
            BrokenModel model = new BrokenModel(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(model::serve);
            return model;
        } catch (IOException e) {
            throw new IllegalStateException("no port for the stand-in of a model", e);
        }
    }

    /** Where it is, without a path. */
    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** How it answers from now on. */
    public void answers(Answering other) {
        answering = other;
        asked.set(0);
    }

    /** How often it was asked since then. */
    public int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            ModelServer.Request request = request(connection);
            asked.incrementAndGet();
            answering.answer(request, connection);
        } catch (IOException gone) {
            // The asker has left.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static ModelServer.Request request(Socket connection) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String path = reader.readLine().split(" ", -1)[1];
        int length = 0;
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        char[] body = new char[length];
        for (int read = 0; read < length; ) {
            read += reader.read(body, read, length - read);
        }
        String text = new String(new String(body).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new ModelServer.Request(path, text, null);
    }

    /** A head without a length: what is written behind it counts until the connection closes. */
    public static void head(Socket connection, int status, String type, String... headers) throws IOException {
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + status + " -\r\nConnection: close\r\nContent-Type: " + type);
        for (String header : headers) {
            head.append("\r\n").append(header);
        }
        write(connection, head + "\r\n\r\n");
    }

    /** Writes words at once. */
    public static void write(Socket connection, String words) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
