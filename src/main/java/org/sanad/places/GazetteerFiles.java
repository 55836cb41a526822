package org.sanad.places;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/**
 * Reads the gazetteer's committed files: the large one that {@code tools/gazetteer.mjs} begins, and tables of our own,
 * each of which says in its first lines what its columns are.
 */
public final class GazetteerFiles {
    private static final String FOLDER = "/places/";
    private static final List<String> LANGUAGES = List.of("en", "fr", "tr", "ar", "uk");

    private static final Map<Path, CompletableFuture<Gazetteer>> BEGUN = new ConcurrentHashMap<>();

    private final OwnPlaces own = new OwnPlaces();
    private final PlaceIndex index;

    private GazetteerFiles(PlaceIndex index) {
        this.index = index;
    }

    /**
     * The gazetteer that is shipped.
     *
     * @throws UncheckedIOException when a file is missing or damaged: the installation is broken
     */
    public static Gazetteer load() {
        return read(null);
    }

    /**
     * Begins to load the gazetteer beside whatever else starts; {@link #load(Path)} then waits for it.
     *
     * @param areas folder with tables of areas
     */
    public static void begin(Path areas) {
        BEGUN.put(areas.toAbsolutePath().normalize(), CompletableFuture.supplyAsync(() -> read(areas)));
    }

    /**
     * The gazetteer that is shipped, with the tables of areas (COD-AB) in a folder.
     *
     * @param areas the folder; it need not exist
     * @throws IllegalArgumentException for a table that cannot be read, naming file, line and what is missing
     */
    public static Gazetteer load(Path areas) {
        CompletableFuture<Gazetteer> early = BEGUN.remove(areas.toAbsolutePath().normalize());
        // One begun for another folder is nobody's.
        BEGUN.clear();
        try {
            return early == null ? read(areas) : early.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Gazetteer read(@Nullable Path areas) {
        GazetteerFiles files = new GazetteerFiles(world());
        lines("curated.tsv", files::curated);
        lines("lines.tsv", files::line);
        lines("aliases.tsv", files::alias);
        if (areas != null) {
            AreaFiles.read(areas, files.index, files.own);
        }
        Demonyms demonyms = new Demonyms();
        for (String language : LANGUAGES) {
            lines("demonyms." + language + ".tsv", f -> split(f[1]).forEach(d -> demonyms.add(f[0], Folding.fold(d))));
        }
        return new Gazetteer(files.index, files.own, demonyms);
    }

    private static PlaceIndex world() {
        try (InputStream bytes = open("world.bin.gz");
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16))) {
            return PlaceIndex.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer of the world", e);
        }
    }

    private void curated(String[] f) {
        long id = Long.parseLong(f[0]);
        Place.Feature feature = Place.Feature.valueOf(f[3]);
        Map<String, String> languages = new HashMap<>();
        List<String> names = names(f[8], languages);
        String code = f[4].isEmpty() ? null : f[4];
        long population = f[7].isEmpty() ? 0 : Long.parseLong(f[7]);
        own.add(
                new Place(
                        id,
                        f[1],
                        languages,
                        feature,
                        code == null ? null : index.region(f[2], code),
                        code,
                        f[2],
                        degrees(f[5]),
                        degrees(f[6]),
                        population,
                        null),
                names);
    }

    private void line(String[] f) {
        long id = Long.parseLong(f[0]);
        own.add(new Place(id, f[1], Map.of(), Place.Feature.LINE, null, null, f[2], null, null, 0, null), split(f[3]));
        own.ends(id, split(f[4]).stream().map(Long::valueOf).toList());
    }

    /** Names of the best known place of a feature, country and name; a town may be the capital. */
    private void alias(String[] f) {
        Place place = Arrays.stream(index.named(Gazetteer.key(f[2])).ordinals())
                .mapToObj(index::place)
                .filter(p -> p.countryCode().equals(f[0]))
                .filter(p -> f[1].equals("TOWN")
                        ? p.settlement()
                        : p.feature().name().equals(f[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "aliases.tsv names a place that the gazetteer lacks: " + String.join(" ", f)));
        Map<String, String> languages = new HashMap<>();
        names(f[3], languages).forEach(name -> own.name(place.geonameId(), name, !place.area()));
        languages.forEach((language, name) -> own.language(place.geonameId(), language, name));
    }

    private static List<String> names(String field, Map<String, String> languages) {
        List<String> names = new ArrayList<>();
        for (String name : split(field)) {
            int equals = name.indexOf('=');
            String bare = name.substring(equals + 1);
            if (equals > 0) {
                languages.putIfAbsent(name.substring(0, equals), bare);
            }
            names.add(bare);
        }
        return names;
    }

    private static List<String> split(String field) {
        return field.isBlank() ? List.of() : List.of(field.split("\\|", -1));
    }

    private static @Nullable Double degrees(String field) {
        return field.isEmpty() ? null : Double.valueOf(field);
    }

    private static InputStream open(String file) throws IOException {
        InputStream bytes = GazetteerFiles.class.getResourceAsStream(FOLDER + file);
        if (bytes == null) {
            throw new IOException("The gazetteer file " + file + " is not in the jar");
        }
        return bytes;
    }

    /** The fields of each line that is no comment. */
    static void lines(String file, Consumer<String[]> each) {
        try (InputStream bytes = open(file)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
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
