package org.sanad.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Folding;

/**
 * Reads tables of administrative areas in the form of OCHA's common operational datasets (COD-AB): a row for each area
 * of the lowest level, with columns such as {@code ADM0_PCODE}, {@code ADM1_EN}, {@code ADM1_AR}, {@code ADM1_PCODE},
 * {@code ADM2_EN}. First-level regions get their codes and names; areas below become places of their own.
 */
final class AreaFiles {
    private static final Pattern COLUMN =
            Pattern.compile("(?:ADM|admin)([0-3])(?:Name)?_?([A-Za-z]{2}|PCODE)", Pattern.CASE_INSENSITIVE);
    private static final String CODE = "pcode";
    private static final int LOWEST = 3;

    /** Ids of imported places lie below this, where no other list of ours goes. */
    private static final long FIRST_ID = -(1L << 40);

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long JSON_SAFE = (1L << 51) - 1;

    private final OwnPlaces own;
    private final Map<String, List<Place>> regions = new HashMap<>();
    private final Map<String, Place> done = new HashMap<>();

    private AreaFiles(PlaceIndex index, OwnPlaces own) {
        this.own = own;
        index.regions()
                .forEach(p -> regions.computeIfAbsent(p.countryCode(), c -> new ArrayList<>())
                        .add(p));
    }

    /**
     * Takes in all tables of a folder, in the order of their names; none where there is no folder.
     *
     * @throws IllegalArgumentException for a table that is none; the message names file, line and what is missing
     */
    static void read(Path folder, PlaceIndex index, OwnPlaces own) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        AreaFiles areas = new AreaFiles(index, own);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(
                            f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted()
                    .toList();
            for (Path table : tables) {
                areas.table(table.getFileName().toString(), Files.readString(table, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the tables of areas in " + folder, e);
        }
    }

    private void table(String file, String text) {
        List<CsvRow> rows = CsvRow.all(text);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty: its first line must name columns such as ADM1_PCODE");
        }
        Map<Integer, Map<String, Integer>> columns = columns(rows.getFirst());
        for (int level = 0; level <= 1; level++) {
            if (!columns.getOrDefault(level, Map.of()).containsKey(CODE)) {
                throw new IllegalArgumentException(file + " line 1 lacks the column ADM" + level + "_PCODE");
            }
        }
        if (columns.getOrDefault(1, Map.of()).size() < 2) {
            throw new IllegalArgumentException(file + " line 1 lacks a column of names, such as ADM1_EN");
        }
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (!row.blank()) {
                row(file, row, columns);
            }
        }
    }

    /** Column of each language's name, and of the code, by level. */
    private static Map<Integer, Map<String, Integer>> columns(CsvRow header) {
        Map<Integer, Map<String, Integer>> columns = new TreeMap<>();
        for (int i = 0; i < header.fields().size(); i++) {
            Matcher matcher = COLUMN.matcher(header.field(i));
            if (matcher.matches()) {
                columns.computeIfAbsent(Integer.valueOf(matcher.group(1)), l -> new LinkedHashMap<>())
                        .put(matcher.group(2).toLowerCase(Locale.ROOT), i);
            }
        }
        return columns;
    }

    private void row(String file, CsvRow row, Map<Integer, Map<String, Integer>> columns) {
        String country = country(needed(file, row, columns, 0));
        Place above = null;
        for (int level = 1;
                level <= LOWEST && columns.getOrDefault(level, Map.of()).containsKey(CODE);
                level++) {
            String code = needed(file, row, columns, level);
            Map<String, String> names = names(row, columns.getOrDefault(level, Map.of()));
            if (names.isEmpty()) {
                throw new IllegalArgumentException(file + " line " + row.line() + " lacks a name of " + code
                        + " in the columns ADM" + level + "_…");
            }
            Place known = done.get(code);
            above = known != null ? known : area(level, country, code, names, above);
            done.put(code, above);
        }
    }

    private static String needed(String file, CsvRow row, Map<Integer, Map<String, Integer>> columns, int level) {
        Integer column = columns.getOrDefault(level, Map.of()).get(CODE);
        String code = column == null ? "" : row.field(column);
        if (code.isEmpty()) {
            throw new IllegalArgumentException(file + " line " + row.line() + " lacks ADM" + level + "_PCODE");
        }
        return code;
    }

    private static Map<String, String> names(CsvRow row, Map<String, Integer> columns) {
        Map<String, String> names = new LinkedHashMap<>();
        columns.forEach((language, column) -> {
            if (!language.equals(CODE) && !row.field(column).isEmpty()) {
                names.put(language, row.field(column));
            }
        });
        return names;
    }

    /** Two letters of ISO 3166-1 for a code that begins with two or three. */
    private static String country(String code) {
        String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z].*", "");
        for (String two : Locale.getISOCountries()) {
            if (letters.equals(Locale.of("", two).getISO3Country())) {
                return two;
            }
        }
        return letters.length() > 2 ? letters.substring(0, 2) : letters;
    }

    private Place area(int level, String country, String code, Map<String, String> names, @Nullable Place above) {
        Place region = level == 1 ? region(country, names) : null;
        if (region != null) {
            own.pcode(region.geonameId(), code);
            names.forEach((language, name) -> {
                own.language(region.geonameId(), language, name);
                own.name(region.geonameId(), name, false);
            });
            return region;
        }
        String name = names.getOrDefault("en", names.values().iterator().next());
        Place.Feature feature = switch (level) {
            case 1 -> Place.Feature.ADMIN1;
            case 2 -> Place.Feature.ADMIN2;
            default -> Place.Feature.ADMIN3;
        };
        Place area = new Place(
                FIRST_ID - (hash(code) & JSON_SAFE),
                name,
                names,
                feature,
                level == 1 || above == null ? name : above.admin1(),
                level == 1 || above == null ? code : above.admin1Code(),
                country,
                null,
                null,
                0,
                code);
        own.add(area, names.values());
        return area;
    }

    private @Nullable Place region(String country, Map<String, String> names) {
        List<Place> candidates = regions.getOrDefault(country, List.of());
        for (String name : names.values()) {
            String key = Gazetteer.key(name);
            for (Place region : candidates) {
                boolean own = Gazetteer.key(region.name()).equals(key)
                        || region.names().values().stream()
                                .anyMatch(n -> Gazetteer.key(n).equals(key))
                        || this.own.named(key).contains(region.geonameId());
                if (own) {
                    return region;
                }
            }
        }
        for (String name : names.values()) {
            String sound = Folding.consonants(name);
            for (Place region : candidates) {
                if (!sound.isEmpty() && sound.equals(Folding.consonants(region.name()))) {
                    return region;
                }
            }
        }
        return null;
    }

    /** FNV-1a: the same code has the same id on every machine and in every year. */
    private static long hash(String code) {
        long hash = FNV_BASIS;
        for (byte letter : code.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
