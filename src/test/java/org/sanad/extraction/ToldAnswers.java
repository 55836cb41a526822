package org.sanad.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What a model says of a report, in the form it is asked for. */
final class ToldAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ToldAnswers() {}

    /** A claim with nothing but a type and a quote, and these fields in place of the empty ones. */
    static Map<String, Object> claim(String type, String quote, Map<String, Object> fields) {
        ObjectNode claim = JSON.createObjectNode()
                .put("type", type)
                .put("quote", quote)
                .put("words", "")
                .put("speaker", "")
                .put("cue", "ASSERT")
                .put("modality", "REPORTED")
                .put("polarity", "POSITIVE")
                .putNull("subsector")
                .putNull("effect")
                .put("place", "")
                .put("time", "");
        claim.putArray("actors");
        claim.putArray("targets");
        fields.forEach((name, value) -> claim.set(name, JSON.valueToTree(value)));
        Map<String, Object> plain = JSON.convertValue(
                claim,
                JSON.getTypeFactory().constructMapType(java.util.LinkedHashMap.class, String.class, Object.class));
        return plain;
    }

    static Map<String, Object> claim(String type, String quote) {
        return claim(type, quote, Map.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // It is only read.
    static String of(Map<String, Object>... claims) {
        try {
            return JSON.writeValueAsString(Map.of("claims", List.of(claims)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
