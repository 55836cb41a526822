package org.sanad.answers;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of one language by which true sentences are made false, a file a language.
 *
 * @param synonyms names that are another's, too: no corruption
 * @param numbers words that count
 * @param months names as dates have them, January first
 * @param weekdays names as sentences have them
 * @param joining words between things that may change places: "Aleppo and Idlib"
 * @param units what is counted or done, each with something near it
 * @param qualifiers words that limit a number
 * @param negations words without which a sentence says the opposite
 * @param negated regular expressions, each with what puts a negation in
 * @param denials words of denying, each with one of saying
 * @param hedges words by which a sentence is unsure, each with what makes it sure
 * @param turns words that turn the sense, each with what turns it otherwise
 * @param verdicts what nobody reported, put behind a sentence
 * @param said how an honest writer says that {0} said {1}
 */
record CorruptionWords(
        List<List<String>> synonyms,
        List<String> numbers,
        List<String> months,
        List<String> weekdays,
        List<String> joining,
        List<List<String>> units,
        List<String> qualifiers,
        List<String> negations,
        List<List<String>> negated,
        List<List<String>> denials,
        List<List<String>> hedges,
        List<List<String>> turns,
        List<String> verdicts,
        List<String> said) {
    private static final Path FOLDER = Path.of("src/test/resources/answers/corruptions");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, CorruptionWords> READ = new ConcurrentHashMap<>();

    static CorruptionWords of(String language) {
        return READ.computeIfAbsent(language, CorruptionWords::read);
    }

    private static CorruptionWords read(String language) {
        try {
            return YAML.readValue(FOLDER.resolve(language + ".yaml").toFile(), CorruptionWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
