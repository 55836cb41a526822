package org.sanad.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports as people keep them in files, told apart by the end of the name: {@code .json} one report or an array of
 * them; {@code .ndjson}, {@code .jsonl} one a line; {@code .md} words after a YAML head with fields of a report;
 * {@code .html}, {@code .htm} a page; anything else plain words. All are UTF-8.
 */
public final class ReportFile {
    private static final ObjectReader JSON =
            new ObjectMapper().readerFor(ReportSubmission.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectReader HEAD = new YAMLMapper().readerFor(ReportSubmission.class);
    private static final Pattern WITH_HEAD = Pattern.compile(
            "\\A---[ \\t]*\\R(?<head>.*?)^---[ \\t]*(?:\\R|\\z)(?<body>.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);

    private ReportFile() {}

    /**
     * The reports of a file, at least one, with the fields the file gives; none of them is checked here. Words of a
     * {@code .md} file lose the white space around them, all others are as in the file.
     *
     * @throws IOException when the file cannot be read as what its name says; the message names the file and the reason
     */
    public static List<ReportSubmission> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String content = content(file);
        if (name.endsWith(".json")) {
            return array(file, content);
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return lines(file, content);
        }
        if (content.isBlank()) {
            throw new IOException(file + " is empty");
        }
        if (name.endsWith(".md")) {
            return List.of(withHead(file, content));
        }
        boolean page = name.endsWith(".html") || name.endsWith(".htm");
        return List.of(words(content, page ? "HTML" : null));
    }

    private static String content(Path file) throws IOException {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8 text", e);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        } catch (IOException e) {
            throw new IOException(
                    Files.isDirectory(file) ? file + " is a folder, not a file" : file + " cannot be read: " + e, e);
        }
    }

    private static List<ReportSubmission> array(Path file, String content) throws IOException {
        try {
            JsonNode tree = JSON.readTree(content);
            List<ReportSubmission> reports = new ArrayList<>();
            if (tree.isArray()) {
                for (JsonNode item : tree) {
                    reports.add(report(file, item));
                }
            } else {
                reports.add(report(file, tree));
            }
            return atLeastOne(file, reports);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + reason(e), e);
        }
    }

    private static List<ReportSubmission> lines(Path file, String content) throws IOException {
        List<ReportSubmission> reports = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                reports.add(report(file, JSON.readTree(line)));
            } catch (JsonProcessingException e) {
                throw new IOException(file + ", line " + number + ": " + reason(e), e);
            }
        }
        return atLeastOne(file, reports);
    }

    private static ReportSubmission report(Path file, JsonNode node) throws IOException {
        if (!node.isObject()) {
            throw new IOException(file + ": a report is a JSON object, this is " + node.getNodeType());
        }
        return JSON.readValue(node);
    }

    private static ReportSubmission withHead(Path file, String content) throws IOException {
        Matcher parts = WITH_HEAD.matcher(content);
        if (!parts.matches()) {
            if (content.startsWith("---")) {
                throw new IOException(file + ": the head that begins with --- has no end");
            }
            return words(content.strip(), null);
        }
        String text = parts.group("body").strip();
        if (text.isEmpty()) {
            throw new IOException(file + " has a head and no words after it");
        }
        if (parts.group("head").isBlank()) {
            return words(text, null);
        }
        try {
            ReportSubmission head = HEAD.readValue(parts.group("head"));
            return new ReportSubmission(
                    text,
                    head.source(),
                    head.title(),
                    head.url(),
                    head.language(),
                    head.publishedAt(),
                    head.externalId(),
                    head.format(),
                    head.confidentiality());
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": the head is not as expected: " + reason(e), e);
        }
    }

    private static ReportSubmission words(String text, @Nullable String format) {
        return new ReportSubmission(text, null, null, null, null, null, null, format, null);
    }

    private static List<ReportSubmission> atLeastOne(Path file, List<ReportSubmission> reports) throws IOException {
        if (reports.isEmpty()) {
            throw new IOException(file + " holds no report");
        }
        return List.copyOf(reports);
    }

    private static String reason(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("not readable");
    }
}
