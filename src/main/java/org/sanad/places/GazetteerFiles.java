package org.sanad.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/** Reads the gazetteer's committed files (see {@code tools/gazetteer.mjs} for the format of the large one). */
public final class GazetteerFiles {
    private static final String FOLDER = "/places/";

    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    private GazetteerFiles() {}

    /**
     * The gazetteer that is shipped.
     *
     * @throws UncheckedIOException when a file is missing or damaged: the installation is broken
     */
    public static Gazetteer load() {
        return new GazetteerFiles().read();
    }

    /** The words that stand beside place names. */
    static PlaceWords words() {
        Map<String, Set<String>> kinds = new HashMap<>();
        lines("words.en.tsv", f -> kinds.put(f[0], Set.of(f[1].split("\\|", -1))));
        return new PlaceWords(
                kinds.getOrDefault("region", Set.of()),
                kinds.getOrDefault("local", Set.of()),
                kinds.getOrDefault("beside", Set.of()),
                kinds.getOrDefault("common", Set.of()));
    }

    /** A place and the names it is found by. */
    record Row(Place place, List<String> names) {}

    private Gazetteer read() {
        List<String[]> world = new ArrayList<>();
        lines("world.tsv.gz", world::add);
        world.stream().filter(f -> f[4].equals("ADMIN1")).forEach(f -> regions.put(f[2] + "." + f[3], f[1]));
        world.stream().filter(f -> !f[0].isEmpty()).forEach(this::place);
        lines("aliases.tsv", f -> {
            Row row = rows.get(Long.valueOf(f[0]));
            if (row != null) {
                row.names().addAll(Arrays.asList(f[1].split("\\|", -1)));
            }
        });
        Map<Long, List<Long>> ends = new HashMap<>();
        lines("lines.tsv", f -> line(f, ends));
        Map<String, String> demonyms = new HashMap<>();
        lines(
                "demonyms.en.tsv",
                f -> Arrays.stream(f[1].split("\\|", -1)).forEach(d -> demonyms.put(Folding.fold(d), f[0])));
        return new Gazetteer(rows.values(), ends, demonyms);
    }

    private void place(String[] f) {
        long id = Long.parseLong(f[0]);
        Place.Feature feature = feature(f[4]);
        Map<String, String> languages = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        names.add(f[1]);
        for (String name : f[8].split("\\|", -1)) {
            int equals = name.indexOf('=');
            String bare = name.substring(equals + 1);
            if (equals > 0) {
                languages.put(name.substring(0, equals), bare);
            }
            if (!bare.isBlank()) {
                names.add(bare);
            }
        }
        String region = f[3].isEmpty() ? null : regions.get(f[2] + "." + f[3]);
        long population = f[7].isEmpty() ? 0 : Long.parseLong(f[7]);
        Place place = new Place(
                id,
                f[1],
                languages,
                feature,
                region,
                f[3].isEmpty() ? null : f[3],
                f[2],
                degrees(f[5]),
                degrees(f[6]),
                population,
                null);
        rows.put(id, new Row(place, names));
    }

    private void line(String[] f, Map<Long, List<Long>> ends) {
        long id = Long.parseLong(f[0]);
        Place road = new Place(id, f[1], Map.of(), Place.Feature.LINE, null, null, f[2], null, null, 0, null);
        List<String> names = new ArrayList<>(List.of(f[1]));
        names.addAll(Arrays.asList(f[3].split("\\|", -1)));
        rows.put(id, new Row(road, names));
        ends.put(id, Arrays.stream(f[4].split("\\|", -1)).map(Long::valueOf).toList());
    }

    private static Place.Feature feature(String code) {
        return switch (code) {
            case "COUNTRY" -> Place.Feature.COUNTRY;
            case "ADMIN1" -> Place.Feature.ADMIN1;
            case "PPLC" -> Place.Feature.CAPITAL;
            default -> Place.Feature.TOWN;
        };
    }

    private static @Nullable Double degrees(String field) {
        return field.isEmpty() ? null : Double.valueOf(field);
    }

    private static void lines(String file, Consumer<String[]> each) {
        try (InputStream bytes = GazetteerFiles.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IOException("The gazetteer file " + file + " is not in the jar");
            }
            InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    each.accept(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer file " + file, e);
        }
    }
}
