package org.sanad.eval.extraction;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.eval.extraction.GoldClaim.Accepted;
import org.sanad.eval.extraction.GoldClaim.Days;
import org.sanad.eval.extraction.GoldClaim.GoldFigure;
import org.sanad.eval.extraction.GoldClaim.GoldPlace;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Qualifier;
import org.sanad.events.Subsector;
import org.sanad.events.Unit;
import org.sanad.text.Span;

/** Reads the gold set's files, whose form its README tells, and says all that is wrong with one at once. */
public final class GoldFiles {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));

    private static final Set<String> REPORT =
            Set.of("language", "crisis", "kind", "source", "title", "publishedAt", "traps", "text", "claims");
    private static final Set<String> CLAIM = Set.of(
            "id",
            "type",
            "quote",
            "place",
            "origin",
            "destination",
            "time",
            "speaker",
            "modality",
            "status",
            "polarity",
            "sector",
            "subsector",
            "effect",
            "figures",
            "sameEventAs",
            "accept",
            "optional");
    private static final Set<String> ACCEPT =
            Set.of("type", "place", "speaker", "modality", "status", "subsector", "effect", "time");

    private GoldFiles() {}

    /** The files of one part in the order of their names; none when it has no folder. */
    public static List<Path> files(Path gold, String part) throws IOException {
        Path folder = gold.resolve(part);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /**
     * The report of a file.
     *
     * @throws IOException that tells every fault, a line each, when the file does not keep the form
     */
    public static GoldReport read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
        Path path = file.toAbsolutePath().normalize();
        String part = path.getName(path.getNameCount() - 2).toString();
        return read(name, part, Files.readString(file));
    }

    /** The report of a file's words. */
    static GoldReport read(String name, String part, String yaml) throws IOException {
        List<String> faults = new ArrayList<>();
        GoldFields fields = new GoldFields(YAML.readTree(yaml), name, faults).only(REPORT);
        String text = fields.required("text");
        fields.required("kind");
        List<GoldClaim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : fields.items("claims")) {
            GoldFields claim = new GoldFields(node, name + " " + node.path("id").asText("?"), faults).only(CLAIM);
            claims.add(claim(claim, text, ids));
            if (!ids.add(claim.required("id"))) {
                claim.fault("this id is there twice");
            }
        }
        GoldReport report = new GoldReport(
                name,
                part,
                fields.required("language"),
                fields.required("source"),
                fields.text("title"),
                instant(fields),
                text,
                claims);
        if (!faults.isEmpty()) {
            throw new IOException(String.join("\n", faults));
        }
        return report;
    }

    private static GoldClaim claim(GoldFields c, String text, Set<String> before) {
        String quote = c.required("quote");
        List<Span> spans = GoldClaim.occurrences(quote, text);
        if (spans.isEmpty()) {
            c.fault("the quote is not in the text: " + quote);
        }
        String speaker = c.text("speaker");
        if (speaker != null && !text.contains(speaker)) {
            c.fault("the speaker is not in the text: " + speaker);
        }
        String same = c.text("sameEventAs");
        if (same != null && !before.contains(same)) {
            c.fault("sameEventAs names no claim before it: " + same);
        }
        EventType type = c.oneOr("type", EventType.class, EventType.DISASTER);
        Subsector subsector = c.one("subsector", Subsector.class);
        Effect effect = c.one("effect", Effect.class);
        if (type == EventType.SERVICE_DISRUPTION && (subsector == null || effect == null)) {
            c.fault("a service claim needs subsector and effect");
        }
        c.required("type");
        c.required("modality");
        return new GoldClaim(
                c.required("id"),
                type,
                quote,
                spans,
                place(c, "place"),
                place(c, "origin"),
                place(c, "destination"),
                time(c),
                speaker,
                c.oneOr("modality", Modality.class, Modality.FACT),
                c.oneOr("status", ClaimStatus.class, ClaimStatus.ASSERTED),
                c.oneOr("polarity", Polarity.class, Polarity.POSITIVE),
                subsector,
                effect,
                c.items("figures").stream().map(f -> figure(f, c)).toList(),
                same,
                accepted(c),
                c.truth("optional"));
    }

    private static @Nullable GoldPlace place(GoldFields claim, String role) {
        JsonNode node = claim.node().path(role);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        GoldFields place = part(node, role, claim).only(Set.of("id", "name"));
        JsonNode id = node.path("id");
        if (!id.isNull() && !id.canConvertToLong()) {
            place.fault("id must be a number, or null for a place in no list");
        }
        return new GoldPlace(id.isNumber() ? id.asLong() : null, place.required("name"));
    }

    private static Days time(GoldFields claim) {
        JsonNode node = claim.node().path("time");
        if (!node.isObject()) {
            claim.fault("time is missing");
        }
        return days(part(node, "time", claim));
    }

    private static Days days(GoldFields time) {
        time.only(Set.of("from", "to", "ongoing"));
        return new Days(time.day("from"), time.day("to"));
    }

    private static GoldFigure figure(JsonNode node, GoldFields claim) {
        GoldFields f = part(node, "figure", claim)
                .only(Set.of("measure", "unit", "min", "max", "qualifier", "subset", "group"));
        Double min = f.number("min");
        Double max = f.number("max");
        if (min != null && max != null && max < min) {
            f.fault("max is below min");
        }
        f.required("measure");
        f.required("unit");
        f.required("qualifier");
        return new GoldFigure(
                f.oneOr("measure", Measure.class, Measure.AFFECTED),
                f.oneOr("unit", Unit.class, Unit.ITEM),
                min,
                max,
                f.oneOr("qualifier", Qualifier.class, Qualifier.EXACT),
                f.truth("subset"));
    }

    private static Accepted accepted(GoldFields claim) {
        GoldFields a = part(claim.node().path("accept"), "accept", claim).only(ACCEPT);
        Set<@Nullable Long> places = new LinkedHashSet<>();
        for (JsonNode place : a.items("place")) {
            JsonNode id = place.isObject() ? place.path("id") : place;
            if (!id.isNull() && !id.canConvertToLong()) {
                a.fault("place needs ids: " + place);
            }
            places.add(id.isNumber() ? id.asLong() : null);
        }
        return new Accepted(
                Set.copyOf(a.several("type", EventType.class)),
                places,
                speakers(a),
                Set.copyOf(a.several("modality", Modality.class)),
                Set.copyOf(a.several("status", ClaimStatus.class)),
                Set.copyOf(a.several("subsector", Subsector.class)),
                Set.copyOf(a.several("effect", Effect.class)),
                a.items("time").stream()
                        .map(t -> days(part(t, "accept time", claim)))
                        .toList());
    }

    private static List<@Nullable String> speakers(GoldFields accept) {
        List<@Nullable String> speakers = new ArrayList<>();
        accept.items("speaker").forEach(s -> speakers.add(s.isNull() ? null : s.asText()));
        return speakers;
    }

    private static GoldFields part(JsonNode node, String name, GoldFields claim) {
        return new GoldFields(node, claim.where() + " " + name, claim.faults());
    }

    private static @Nullable Instant instant(GoldFields fields) {
        String text = fields.text("publishedAt");
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            fields.fault("publishedAt is no time such as 2025-02-14T09:00:00Z: " + text);
            return null;
        }
    }
}
