package org.sanad.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.events.Claim;
import org.sanad.events.Figure;
import org.sanad.places.Gazetteer;
import org.sanad.places.GazetteerFiles;
import org.sanad.places.Place;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reports.Report;

/** A report written for the purpose with its events, and how an extractor's claims compare with them. */
record GoldArticle(String text, String source, String publishedAt, List<GoldEvent> events) {
    static final Path FOLDER = Path.of("src/test/resources/gold/article");
    static final Gazetteer GAZETTEER = GazetteerFiles.load();
    static final RuleExtractor EXTRACTOR = new RuleExtractor(GAZETTEER, new SpeakerRegistry());
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GoldEvent(
            String id,
            String type,
            String quote,
            @Nullable String place,
            @Nullable String country,
            @Nullable String from,
            @Nullable String to,
            @Nullable String speaker,
            String status,
            @Nullable String modality,
            @Nullable String subsector,
            @Nullable String effect,
            List<GoldFigure> figures,
            @Nullable Map<String, List<String>> alternatives,
            boolean optional,
            @Nullable String sameAs) {

        boolean is(String field, @Nullable String expected, @Nullable String found) {
            List<String> others = alternatives == null ? List.of() : alternatives.getOrDefault(field, List.of());
            return same(expected, found) || others.stream().anyMatch(o -> same(o, found));
        }

        private static boolean same(@Nullable String a, @Nullable String b) {
            return a == null ? b == null : b != null && (fold(b).contains(fold(a)) || fold(a).contains(fold(b)));
        }

        private static String fold(String s) {
            return s.toLowerCase(Locale.ROOT).replace("the ", "").replace("saraqab", "saraqib");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GoldFigure(
            String measure,
            String unit,
            @Nullable Double min,
            @Nullable Double max,
            String qualifier) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(String source, String publishedAt, List<GoldEvent> events) {}

    static GoldArticle read(String name) {
        try {
            File file = JSON.readValue(FOLDER.resolve(name + ".json").toFile(), File.class);
            return new GoldArticle(
                    Files.readString(FOLDER.resolve(name + ".txt")), file.source(), file.publishedAt(), file.events());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report report(String text, String source, @Nullable String publishedAt) {
        return new Report(
                UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                text,
                source,
                null,
                null,
                "en",
                publishedAt == null ? null : Instant.parse(publishedAt),
                Instant.parse("2026-01-01T00:00:00Z"),
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
    }

    static List<Claim> claims(String text, String source, @Nullable String publishedAt) {
        return switch (EXTRACTOR.extract(report(text, source, publishedAt))) {
            case Extraction.Extracted extracted -> extracted.claims();
            case Extraction.Skipped skipped -> List.of();
        };
    }

    List<Claim> claims() {
        return claims(text, source, publishedAt);
    }

    /** Hits by field, misses and false alarms in words. */
    record Score(int gold, int found, int claims, Map<String, int[]> fields, List<String> notes) {
        double recall() {
            return gold == 0 ? 1 : (double) found / gold;
        }

        double precision() {
            return claims == 0
                    ? 1
                    : (double) (claims
                                    - (int) notes.stream()
                                            .filter(n -> n.startsWith("FALSE"))
                                            .count())
                            / claims;
        }

        double share(String field) {
            int[] f = Objects.requireNonNull(fields.get(field));
            return f[1] == 0 ? 1 : (double) f[0] / f[1];
        }
    }

    Score score() {
        List<Claim> claims = claims();
        List<Claim> free = new ArrayList<>(claims);
        List<String> notes = new ArrayList<>();
        Map<String, int[]> fields = new java.util.LinkedHashMap<>();
        List.of("place", "time", "speaker", "modality", "figure", "evidence").forEach(f -> fields.put(f, new int[2]));
        int gold = 0;
        int found = 0;
        for (GoldEvent event : events) {
            int begin = text.indexOf(event.quote());
            Claim match = free.stream()
                    .filter(c -> event.is("type", event.type(), c.type().name()))
                    .filter(c -> c.evidence().begin() < begin + event.quote().length()
                            && c.evidence().end() > begin)
                    .filter(c -> event.subsector() == null
                            || (c.subsector() != null
                                    && event.is(
                                            "subsector",
                                            event.subsector(),
                                            c.subsector().name())))
                    .max(java.util.Comparator.comparingInt(c -> (event.is("place", event.place(), place(c)) ? 2 : 0)
                            + (event.is("speaker", event.speaker(), speaker(c)) ? 1 : 0)
                            - (c.about() == null ? 0 : 4)))
                    .orElse(null);
            boolean counts = !event.optional() && event.sameAs() == null;
            if (counts) {
                gold++;
            }
            if (match == null) {
                if (counts) {
                    notes.add("MISSED " + event.id() + " " + event.type() + ": " + event.quote());
                }
                continue;
            }
            free.remove(match);
            if (!counts) {
                continue;
            }
            found++;
            compare(event, match, fields, notes);
        }
        for (Claim claim : free) {
            boolean denial = claim.about() != null;
            boolean optional = events.stream()
                    .anyMatch(e -> (e.optional() || e.sameAs() != null)
                            && claim.quote()
                                    .contains(e.quote()
                                            .substring(0, Math.min(20, e.quote().length()))));
            if (!denial && !optional) {
                notes.add("FALSE " + claim.type() + " by " + claim.extractor() + ": " + claim.quote());
            }
        }
        return new Score(gold, found, claims.size(), fields, notes);
    }

    private static void compare(GoldEvent event, Claim claim, Map<String, int[]> fields, List<String> notes) {
        count(
                fields,
                "place",
                notes,
                event,
                event.is("place", event.place(), place(claim)) || country(event, claim),
                place(claim));
        boolean time = Objects.equals(event.from(), text(claim.time().start()))
                && Objects.equals(event.to(), text(claim.time().end()));
        count(fields, "time", notes, event, time, claim.time());
        count(fields, "speaker", notes, event, event.is("speaker", event.speaker(), speaker(claim)), claim.speaker());
        count(
                fields,
                "modality",
                notes,
                event,
                event.is("modality", event.modality(), claim.modality().name()),
                claim.modality());
        for (GoldFigure figure : event.figures()) {
            boolean hit = claim.figures().stream()
                    .anyMatch(f -> f.measure().name().equals(figure.measure())
                            && f.qualifier().name().equals(figure.qualifier())
                            && Objects.equals(f.min(), figure.min())
                            && Objects.equals(f.max(), figure.max())
                            && f.unit().name().equals(figure.unit()));
            count(
                    fields,
                    "figure",
                    notes,
                    event,
                    hit,
                    figure + " in " + claim.figures().stream().map(Figure::text).toList() + claim.figures());
        }
        count(
                fields,
                "evidence",
                notes,
                event,
                claim.quote().contains(event.quote()) || event.quote().contains(claim.quote()),
                claim.quote());
    }

    private static boolean country(GoldEvent event, Claim claim) {
        Place place = claim.location() == null ? null : claim.location().place();
        return event.place() == null
                && event.alternatives() != null
                && place != null
                && event.alternatives().getOrDefault("country", List.of()).contains(place.countryCode());
    }

    private static void count(
            Map<String, int[]> fields,
            String field,
            List<String> notes,
            GoldEvent event,
            boolean hit,
            @Nullable Object found) {
        int[] counts = Objects.requireNonNull(fields.get(field));
        counts[1]++;
        if (hit) {
            counts[0]++;
        } else {
            notes.add("WRONG " + event.id() + " " + field + ": " + found + " in " + event.quote());
        }
    }

    private static @Nullable String place(Claim claim) {
        return claim.location() == null
                        || (claim.location().place() == null
                                && claim.location().also().isEmpty())
                ? null
                : Stream.concat(
                                Stream.of(claim.location().name()),
                                claim.location().also().stream().map(Place::name))
                        .collect(java.util.stream.Collectors.joining("|"));
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.attribution().size() < 2 || claim.speaker().name().equals("unnamed sources")
                ? null
                : claim.speaker().name();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
