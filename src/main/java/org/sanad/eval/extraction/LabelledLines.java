package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a public set, one JSON object each. */
final class LabelledLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledLines() {}

    /** The lines, or none when there is no such file. */
    static Optional<List<JsonNode>> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return Optional.of(lines);
    }
}
