package org.sanad.retrieval;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.reading.Lexicons;
import org.sanad.text.PhraseTable;
import org.sanad.text.Token;

/**
 * The crisis lexicon: things that reports and questions of a war name, each with its words in every served language, so
 * that a word of one language is met by those of the others. Files {@code retrieval/concepts/*.yaml}; a word that stands
 * for several things gives the first that is listed.
 */
public final class Concepts {
    static final List<String> FILES = List.of(
            "attacks-weapons",
            "displacement",
            "education-culture-society",
            "food-livelihood-aid",
            "forces-actors",
            "harm-people",
            "health",
            "humanitarian-response",
            "military-operations",
            "nature-weather-disaster",
            "people-kinship",
            "places-buildings",
            "politics-diplomacy-law",
            "services-water-power",
            "time-quantity-change",
            "transport-access");

    private final Map<String, PhraseTable<String>> byLanguage = new HashMap<>();
    private final Codes codes = Lexicons.read("retrieval/codes.yaml", Codes.class);
    private int count;

    /** The shape of {@code retrieval/codes.yaml}. */
    record Codes(Map<String, Set<String>> codes, Set<String> plain) {}

    /**
     * Reads the shipped lexicon.
     *
     * @throws UncheckedIOException when a file is missing or damaged: the installation is broken
     */
    public Concepts() {
        FILES.forEach(this::add);
    }

    private void add(String name) {
        String file = "/retrieval/concepts/" + name + ".yaml";
        try (InputStream bytes = Concepts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IOException("it is not in the jar");
            }
            List<Map<String, Object>> concepts =
                    new ObjectMapper(new YAMLFactory()).readValue(bytes, new TypeReference<>() {});
            concepts.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file + ": " + e.getMessage(), e);
        }
    }

    private void add(Map<String, Object> concept) {
        String id = String.valueOf(Objects.requireNonNull(concept.get("id")));
        count++;
        concept.forEach((language, words) -> {
            if (words instanceof List<?> patterns) {
                PhraseTable<String> table = byLanguage.computeIfAbsent(language, l -> new PhraseTable<>());
                patterns.forEach(pattern -> table.add(String.valueOf(pattern), id));
            }
        });
    }

    /** What a code of a claim stands for. */
    Set<String> of(Enum<?> code) {
        return codes.codes().getOrDefault(code.name(), Set.of());
    }

    /** Whether it only tells how something is put, and names no thing. */
    boolean plain(String concept) {
        return codes.plain().contains(concept);
    }

    /** How many things it knows. */
    public int count() {
        return count;
    }

    /** The longest words of a language that begin at an index and what they stand for; null when none do. */
    public PhraseTable.@Nullable Match<String> at(List<Token> tokens, int i, String language) {
        PhraseTable<String> table = byLanguage.get(language);
        return table == null ? null : table.at(tokens, i);
    }
}
