package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.events.Claim;
import org.sanad.extraction.ClaimExtractor;

/**
 * Press releases in which people marked the places: of the places that claims name, how many share a word with one that
 * is marked in the same document. A look at whether something is taken for a place that is none, not a measure of events.
 */
record Re3dPlaces(int documents, int claims, int places, int marked) {
    private static final List<String> SETS = List.of("centcom", "uk-government", "us-state-department");

    /** Nothing when a file of the set is missing. */
    static Optional<Re3dPlaces> of(Path folder, ClaimExtractor extractor) throws IOException {
        Re3dPlaces sum = new Re3dPlaces(0, 0, 0, 0);
        for (String set : SETS) {
            Optional<List<JsonNode>> documents =
                    LabelledLines.of(folder.resolve(set).resolve("documents.json"));
            Optional<List<JsonNode>> entities =
                    LabelledLines.of(folder.resolve(set).resolve("entities.json"));
            if (documents.isEmpty() || entities.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(of(documents.get(), entities.get(), extractor));
        }
        return Optional.of(sum);
    }

    private static Re3dPlaces of(List<JsonNode> documents, List<JsonNode> entities, ClaimExtractor extractor) {
        Map<String, Set<String>> marked = new HashMap<>();
        for (JsonNode entity : entities) {
            if (entity.path("type").asText().equals("Location")) {
                marked.computeIfAbsent(entity.path("documentId").asText(), id -> new HashSet<>())
                        .add(entity.path("value").asText());
            }
        }
        int claims = 0;
        int places = 0;
        int right = 0;
        for (JsonNode document : documents) {
            String id = document.path("_id").asText();
            Set<String> named = new HashSet<>();
            List<Claim> read = PartScores.claims(
                    extractor,
                    GoldReport.report(
                            id,
                            document.path("text").asText(),
                            document.path("sourceName").asText("sample"),
                            "en",
                            null,
                            null));
            claims += read.size();
            read.forEach(c -> named.addAll(VerbPlaces.words(c.location())));
            places += named.size();
            right += (int) named.stream()
                    .filter(n -> marked.getOrDefault(id, Set.of()).stream().anyMatch(m -> TokenOverlap.share(m, n)))
                    .count();
        }
        return new Re3dPlaces(documents.size(), claims, places, right);
    }

    private Re3dPlaces plus(Re3dPlaces other) {
        return new Re3dPlaces(
                documents + other.documents, claims + other.claims, places + other.places, marked + other.marked);
    }
}
