package org.sanad.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.websockets.next.InboundProcessingMode;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.AnswerDesk;
import org.sanad.answers.AnswerProgress;
import org.sanad.answers.AnswerRequest;
import org.sanad.answers.Citation;
import org.sanad.answers.Searched;
import org.sanad.answers.Statement;
import org.sanad.reports.FieldError;
import org.sanad.reports.JsonFault;

/**
 * Questions over a WebSocket: each message is the body of {@code POST /api/v1/answers}; what comes back is
 * {@code {"type","data"}} with the types and data of its events. One question at a time: another one meanwhile is refused.
 * When the socket closes, the answer is given up at its next step.
 */
// Concurrent, so that a second question is refused at once instead of waiting unseen.
@WebSocket(path = ChatSocket.PATH, inboundProcessingMode = InboundProcessingMode.CONCURRENT)
public class ChatSocket {
    static final String PATH = "/ws/chat";

    private static final String ERROR = "error";
    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED = 415;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final AnswerDesk desk;
    private final ChatProblems problems;
    private final ObjectMapper json;

    ChatSocket(AnswerDesk desk, ChatProblems problems, ObjectMapper json) {
        this.desk = desk;
        this.problems = problems;
        this.json = json;
    }

    @OnOpen
    void opened(WebSocketConnection connection) {
        ChatState.begin(connection);
    }

    @OnClose
    void closed(WebSocketConnection connection) {
        ChatState.of(connection).close();
    }

    @OnBinaryMessage
    @RunOnVirtualThread
    void bytes(Buffer message, WebSocketConnection connection) {
        send(connection, ERROR, problems.of(UNSUPPORTED, PATH, "A question is sent as text"));
    }

    @OnTextMessage
    @RunOnVirtualThread
    void asked(String message, WebSocketConnection connection) {
        ChatState state = ChatState.of(connection);
        if (!state.take()) {
            send(
                    connection,
                    "error",
                    problems.of(TOO_MANY, PATH, "One question at a time: the last is being answered"));
            return;
        }
        Ending ending;
        try {
            ending = answer(message, telling(connection, state));
        } catch (CancellationException givenUp) {
            // Nobody is there to be told.
            return;
        } catch (RuntimeException fault) {
            ending = new Ending(ERROR, problems.of(fault, PATH));
        }
        Ending last = ending;
        state.end(() -> send(connection, last.type, last.data));
    }

    /** The last message of an answer. */
    private record Ending(String type, Object data) {}

    private Ending answer(String message, AnswerProgress progress) {
        AnswerRequest request;
        try {
            request = json.readValue(message, AnswerRequest.class);
        } catch (JsonProcessingException complaint) {
            JsonFault fault = JsonFault.of(complaint);
            return new Ending(
                    ERROR,
                    fault.parseable()
                            ? problems.of(UNPROCESSABLE, PATH, fault.errors())
                            : problems.of(BAD_REQUEST, PATH, fault.detail()));
        }
        return switch (read(request)) {
            case AnswerRequest.Reading.Faulty faulty ->
                new Ending(ERROR, problems.of(UNPROCESSABLE, PATH, faulty.errors()));
            case AnswerRequest.Reading.Sound sound -> new Ending("done", desk.answer(sound, progress));
        };
    }

    private static AnswerRequest.Reading read(@Nullable AnswerRequest request) {
        return request == null
                ? new AnswerRequest.Reading.Faulty(List.of(new FieldError("(body)", "must be a JSON object")))
                : request.read();
    }

    private AnswerProgress telling(WebSocketConnection connection, ChatState state) {
        return new AnswerProgress() {
            @Override
            public void searching(Searched searched) {
                state.stopIfClosed();
                send(connection, "plan", Map.of("searched", searched));
            }

            @Override
            public void verified(Statement statement, List<Citation> citations) {
                state.stopIfClosed();
                send(connection, "statement", Map.of("statement", statement, "citations", citations));
            }
        };
    }

    private void send(WebSocketConnection connection, String type, Object data) {
        if (connection.isOpen()) {
            connection.sendTextAndAwait(written(Map.of("type", type, "data", data)));
        }
    }

    private String written(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is made of plain words", e);
        }
    }
}
