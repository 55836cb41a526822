package org.sanad.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences in what a model streams, each as soon as its object closes: one a line as asked for, and as well in a
 * list, inside another object, behind a word of greeting or between code fences. What is none of these is passed over.
 */
final class SentenceStream {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 8;
    private static final int MOST_CITED = 12;
    private static final int LONGEST_ID = 40;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean quoted;
    private boolean escaped;

    /** Takes a piece in, and gives the sentences that it closes. */
    List<ModelSentence> take(String piece) {
        List<ModelSentence> closed = new ArrayList<>();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            text.append(c);
            if (quoted) {
                inside(c);
            } else {
                outside(c, closed);
            }
        }
        if (open.isEmpty()) {
            text.setLength(0);
        }
        return closed;
    }

    private void inside(char c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            quoted = false;
        } else if (c == '\n') {
            // No string of JSON holds a line break: what was open is broken, and a new line may begin well.
            quoted = false;
            open.clear();
        }
    }

    private void outside(char c, List<ModelSentence> closed) {
        switch (c) {
            case '"' -> quoted = !open.isEmpty();
            case '{' -> {
                if (open.size() == DEEPEST) {
                    open.clear();
                }
                open.push(text.length() - 1);
            }
            case '}' -> {
                Integer begin = open.poll();
                ModelSentence sentence = begin == null ? null : sentence(text.substring(begin));
                if (sentence != null) {
                    closed.add(sentence);
                }
            }
            default -> {
                // Blanks and marks between objects.
            }
        }
    }

    private static @Nullable ModelSentence sentence(String object) {
        JsonNode node;
        try {
            node = JSON.readTree(object);
        } catch (JsonProcessingException e) {
            return null;
        }
        JsonNode words = node.path("text");
        JsonNode cite = node.path("cite");
        if (!words.isTextual() || !cite.isArray() || cite.size() > MOST_CITED) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : cite) {
            if (!id.isValueNode() || id.asText().length() > LONGEST_ID) {
                return null;
            }
            ids.add(id.asText().strip());
        }
        return new ModelSentence(words.asText().strip(), ids);
    }
}
