package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one part of a gold file; what is wrong with them is collected, not thrown, to be told all at once. */
public record GoldFields(JsonNode node, String where, List<String> faults) {
    /** Complains of fields that the form does not have. */
    public GoldFields only(Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault("there is no field " + name);
            }
        });
        return this;
    }

    public void fault(String words) {
        faults.add(where + ": " + words);
    }

    public @Nullable String text(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            fault(name + " must be words");
            return null;
        }
        return value.asText();
    }

    public String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            fault(name + " is missing");
            return "";
        }
        return text;
    }

    public boolean truth(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            fault(name + " must be true or false");
        }
        return value.asBoolean(false);
    }

    public @Nullable Double number(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            fault(name + " must be a number");
        }
        return value.asDouble();
    }

    public @Nullable LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(name + " is no day: " + text);
            return null;
        }
    }

    public <E extends Enum<E>> @Nullable E one(String name, Class<E> kind) {
        String text = text(name);
        return text == null ? null : constant(name, text, kind);
    }

    public <E extends Enum<E>> E oneOr(String name, Class<E> kind, E fallback) {
        E value = one(name, kind);
        return value == null ? fallback : value;
    }

    public <E extends Enum<E>> List<E> several(String name, Class<E> kind) {
        List<E> values = new ArrayList<>();
        for (JsonNode item : items(name)) {
            E value = constant(name, item.asText(), kind);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The items of a list; a value alone is a list of one. */
    public List<JsonNode> items(String name) {
        JsonNode value = node.path(name);
        List<JsonNode> items = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(items::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            items.add(value);
        }
        return items;
    }

    private <E extends Enum<E>> @Nullable E constant(String name, String text, Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        fault(name + " is none of " + kind.getSimpleName() + ": " + text);
        return null;
    }
}
