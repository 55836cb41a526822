package org.sanad.eval.answers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.answers.GoldQuestion.Count;
import org.sanad.eval.answers.GoldQuestion.Kind;
import org.sanad.eval.answers.GoldQuestion.Nugget;
import org.sanad.eval.answers.GoldQuestion.Status;
import org.sanad.eval.extraction.GoldFields;
import org.sanad.eval.extraction.GoldFiles;
import org.sanad.events.Measure;
import org.sanad.text.Language;

/**
 * Reads the questions of a part, whose form the gold set's README tells. Faults are told all at once, by the ids of the
 * questions and never by their words: some of them nobody is to see.
 */
final class GoldQuestions {
    static final List<String> LANGUAGES = List.of("ar", "en", "fr", "tr", "uk");

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));

    private static final Set<String> QUESTION = Set.of(
            "id",
            "question",
            "asOf",
            "kind",
            "traps",
            "group",
            "after",
            "status",
            "notice",
            "unknowns",
            "nuggets",
            "disputes",
            "okay",
            "never",
            "plain");
    private static final Set<String> NUGGET =
            Set.of("report", "quote", "also", "vital", "figures", "speaker", "standing");
    private static final Set<String> FIGURE = Set.of("measure", "unit", "min", "max", "qualifier", "subset", "group");

    private final GoldTexts texts;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private GoldQuestions(GoldTexts texts) {
        this.texts = texts;
    }

    /**
     * The questions of a part, file by file; none when it has no folder.
     *
     * @param texts of the reports that they are asked over
     * @throws IOException that tells every fault, a line each, when a file does not keep the form
     */
    static List<GoldQuestion> read(Path gold, String part, GoldTexts texts) throws IOException {
        GoldQuestions reader = new GoldQuestions(texts);
        List<GoldQuestion> questions = new ArrayList<>();
        for (Path file : GoldFiles.files(gold, part)) {
            String set = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
            questions.addAll(reader.read(set, Files.readString(file)));
        }
        reader.throwFaults();
        return questions;
    }

    /** The questions of one file's words. */
    static List<GoldQuestion> of(String yaml, GoldTexts texts) throws IOException {
        GoldQuestions reader = new GoldQuestions(texts);
        List<GoldQuestion> questions = reader.read("en", yaml);
        reader.throwFaults();
        return questions;
    }

    private void throwFaults() throws IOException {
        if (!faults.isEmpty()) {
            throw new IOException(String.join("\n", faults));
        }
    }

    private List<GoldQuestion> read(String set, String yaml) throws IOException {
        List<GoldQuestion> questions = new ArrayList<>();
        for (JsonNode node : YAML.readTree(yaml)) {
            String where = set + " " + node.path("id").asText("?");
            GoldQuestion question = question(new GoldFields(node, where, faults).only(QUESTION), set);
            String after = question.after();
            if (after != null && !ids.contains(after)) {
                faults.add(where + ": after names no question before it");
            }
            if (!ids.add(question.id())) {
                faults.add(where + ": this id is there twice");
            }
            questions.add(question);
        }
        return questions;
    }

    private GoldQuestion question(GoldFields q, String set) {
        String id = q.required("id");
        String words = q.required("question");
        q.required("kind");
        List<Status> statuses = q.several("status", Status.class);
        if (statuses.isEmpty()) {
            q.fault("status is missing");
        }
        return new GoldQuestion(
                id,
                language(id, set, words),
                set,
                words,
                q.text("asOf"),
                q.oneOr("kind", Kind.class, Kind.LATEST),
                q.text("group"),
                q.text("after"),
                Set.copyOf(statuses),
                q.truth("notice"),
                q.truth("unknowns"),
                q.items("nuggets").stream().map(n -> nugget(n, q)).toList(),
                q.items("disputes").stream().map(sides -> dispute(sides, q)).toList(),
                q.items("okay").stream().map(r -> reference(r, q)).toList(),
                q.items("never").stream().map(JsonNode::asText).toList(),
                q.text("plain"));
    }

    /** Named by a part of its id or else of its file's name; of mixed sets it is told by the words. */
    private static String language(String id, String set, String words) {
        return Stream.of(id.split("-", -1), set.split("-", -1))
                .flatMap(Stream::of)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElseGet(() -> LANGUAGES.contains(Language.detect(words)) ? Language.detect(words) : "en");
    }

    private Nugget nugget(JsonNode node, GoldFields question) {
        GoldFields n = part(node, "nugget", question).only(NUGGET);
        List<Reference> references = new ArrayList<>(List.of(reference(n)));
        n.items("also").forEach(also -> references.add(reference(also, question)));
        return new Nugget(
                references,
                n.truth("vital"),
                n.items("figures").stream().map(f -> count(f, question)).toList(),
                n.text("speaker"),
                Set.copyOf(n.items("standing").stream().map(JsonNode::asText).toList()));
    }

    private List<Reference> dispute(JsonNode sides, GoldFields question) {
        List<Reference> references = new ArrayList<>();
        sides.forEach(side -> references.add(reference(side, question)));
        if (references.size() < 2) {
            question.fault("a dispute has two sides at least");
        }
        return references;
    }

    private Reference reference(JsonNode node, GoldFields question) {
        return reference(part(node, "reference", question).only(Set.of("report", "quote", "speaker")));
    }

    private Reference reference(GoldFields fields) {
        String report = fields.required("report");
        String quote = fields.required("quote");
        @Nullable String text = texts.of(report);
        if (text == null) {
            fields.fault("there is no report " + report);
        } else if (!text.contains(quote)) {
            fields.fault("a quote is not in the report " + report);
        }
        return new Reference(report, quote);
    }

    private Count count(JsonNode node, GoldFields question) {
        GoldFields f = part(node, "figure", question).only(FIGURE);
        f.required("measure");
        return new Count(f.oneOr("measure", Measure.class, Measure.AFFECTED), f.number("min"), f.number("max"));
    }

    private static GoldFields part(JsonNode node, String name, GoldFields question) {
        return new GoldFields(node, question.where() + " " + name, question.faults());
    }
}
