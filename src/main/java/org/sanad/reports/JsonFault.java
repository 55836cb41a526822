package org.sanad.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a JSON document was not taken, in words for its sender: Jackson's own messages name our classes and repeat the
 * document.
 *
 * @param parseable false when it is no JSON at all, true when it is JSON of another shape than asked for
 * @param errors the field at fault, none when it is no single field
 */
public record JsonFault(boolean parseable, String detail, List<FieldError> errors) {
    private static final String WHOLE = "(body)";

    public JsonFault {
        errors = List.copyOf(errors);
    }

    /** Reads Jackson's complaint. */
    public static JsonFault of(JsonProcessingException complaint) {
        return switch (complaint) {
            case PropertyBindingException unknown -> shape(unknown, "is not a field of this request");
            case MismatchedInputException mismatch
            when trailing(mismatch) -> unparseable("The body goes on after the end of its JSON document");
            case MismatchedInputException mismatch when empty(mismatch) -> unparseable("The body is empty");
            case JsonMappingException wrapped
            when broken(wrapped) -> unparseable("The body is not well-formed JSON" + place(wrapped));
            case JsonMappingException mapping -> shape(mapping, "has the wrong JSON type");
            default -> unparseable("The body is not well-formed JSON" + place(complaint));
        };
    }

    /** Inside an object Jackson wraps what the parser says. */
    private static boolean broken(JsonMappingException wrapped) {
        return wrapped.getCause() instanceof StreamReadException;
    }

    private static JsonFault unparseable(String detail) {
        return new JsonFault(false, detail, List.of());
    }

    private static JsonFault shape(JsonMappingException mapping, String reason) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        String field = path.isEmpty() ? WHOLE : path;
        return new JsonFault(true, "A field cannot be taken", List.of(new FieldError(field, reason)));
    }

    /** Jackson has no type of its own for this one. */
    private static boolean trailing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean empty(MismatchedInputException mismatch) {
        return mismatch.getPath().isEmpty() && mismatch.getOriginalMessage().startsWith("No content to map");
    }

    private static String place(JsonProcessingException complaint) {
        return complaint.getLocation() == null
                ? ""
                : " at line " + complaint.getLocation().getLineNr() + ", column "
                        + complaint.getLocation().getColumnNr();
    }
}
