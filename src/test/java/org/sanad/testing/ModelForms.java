package org.sanad.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words in the forms of the interfaces that models are spoken to by. */
public final class ModelForms {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIECE = 9;

    private ModelForms() {}

    /** A whole answer. */
    static String whole(String path, String words) {
        Map<String, Object> message = Map.of("role", "assistant", "content", words);
        return json(
                switch (path) {
                    case "/v1/chat/completions" ->
                        Map.of(
                                "id", "1",
                                "model", "stand-in",
                                "choices", List.of(Map.of("index", 0, "message", message, "finish_reason", "stop")));
                    case "/api/chat" ->
                        Map.of("model", "stand-in", "message", message, "done", true, "done_reason", "stop");
                    case "/v1/messages" ->
                        Map.of(
                                "id", "1",
                                "type", "message",
                                "role", "assistant",
                                "model", "stand-in",
                                "content", List.of(Map.of("type", "text", "text", words)),
                                "stop_reason", "end_turn",
                                "usage", Map.of("input_tokens", 1, "output_tokens", 1));
                    default -> throw new IllegalArgumentException("nobody answers at " + path);
                });
    }

    /** An answer in pieces of a few letters, to its end. */
    public static String pieces(String path, String words) {
        StringBuilder body = new StringBuilder(open(path));
        for (String piece : parts(words)) {
            body.append(piece(path, piece));
        }
        return body.append(end(path)).toString();
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.length(); i += PIECE) {
            parts.add(words.substring(i, Math.min(words.length(), i + PIECE)));
        }
        return parts;
    }

    /** What stands before the first piece. */
    public static String open(String path) {
        return path.equals("/v1/messages")
                ? event(
                                "message_start",
                                Map.of(
                                        "type",
                                        "message_start",
                                        "message",
                                        Map.of(
                                                "id", "1",
                                                "type", "message",
                                                "role", "assistant",
                                                "model", "stand-in",
                                                "content", List.of(),
                                                "usage", Map.of("input_tokens", 1, "output_tokens", 1))))
                        + event(
                                "content_block_start",
                                Map.of(
                                        "type",
                                        "content_block_start",
                                        "index",
                                        0,
                                        "content_block",
                                        Map.of("type", "text", "text", "")))
                : "";
    }

    /** One piece. */
    public static String piece(String path, String words) {
        return switch (path) {
            case "/v1/chat/completions" ->
                "data: "
                        + json(Map.of(
                                "id", "1",
                                "model", "stand-in",
                                "choices", List.of(Map.of("index", 0, "delta", Map.of("content", words)))))
                        + "\n\n";
            case "/api/chat" ->
                json(Map.of(
                                "model",
                                "stand-in",
                                "message",
                                Map.of("role", "assistant", "content", words),
                                "done",
                                false))
                        + "\n";
            case "/v1/messages" ->
                event(
                        "content_block_delta",
                        Map.of(
                                "type",
                                "content_block_delta",
                                "index",
                                0,
                                "delta",
                                Map.of("type", "text_delta", "text", words)));
            default -> throw new IllegalArgumentException("nobody answers at " + path);
        };
    }

    /** What closes the answer. */
    public static String end(String path) {
        return switch (path) {
            case "/v1/chat/completions" ->
                "data: "
                        + json(Map.of(
                                "id", "1",
                                "model", "stand-in",
                                "choices", List.of(Map.of("index", 0, "delta", Map.of(), "finish_reason", "stop"))))
                        + "\n\ndata: [DONE]\n\n";
            case "/api/chat" ->
                json(Map.of(
                                "model",
                                "stand-in",
                                "message",
                                Map.of("role", "assistant", "content", ""),
                                "done",
                                true,
                                "done_reason",
                                "stop"))
                        + "\n";
            case "/v1/messages" ->
                event("content_block_stop", Map.of("type", "content_block_stop", "index", 0))
                        + event(
                                "message_delta",
                                Map.of(
                                        "type", "message_delta",
                                        "delta", Map.of("stop_reason", "end_turn"),
                                        "usage", Map.of("output_tokens", 1)))
                        + event("message_stop", Map.of("type", "message_stop"));
            default -> throw new IllegalArgumentException("nobody answers at " + path);
        };
    }

    private static String event(String name, Map<String, Object> data) {
        return "event: " + name + "\ndata: " + json(data) + "\n\n";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
