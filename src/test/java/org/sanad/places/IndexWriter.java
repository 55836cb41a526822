package org.sanad.places;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanad.text.Folding;

/** Writes the file that {@link PlaceIndex} reads, of the rows that {@code tools/gazetteer.mjs} makes. */
final class IndexWriter {
    private final List<Row> rows = new ArrayList<>();

    /** A place, and all names that it is found by. */
    private record Row(Place place, Set<String> names) {}

    /** Takes rows: id, name, country, region's code, feature, latitude, longitude, people, names. */
    IndexWriter(List<String> lines) {
        Map<Long, Row> byId = new TreeMap<>();
        lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(f -> !f[0].isEmpty())
                .map(IndexWriter::row)
                .forEach(r -> byId.putIfAbsent(r.place.geonameId(), r));
        rows.addAll(byId.values());
    }

    private static Row row(String[] f) {
        Map<String, String> languages = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(Set.of(f[1]));
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
        Place place = new Place(
                Long.parseLong(f[0]),
                f[1],
                languages,
                Place.Feature.valueOf(f[4]),
                null,
                f[3].isEmpty() ? null : f[3],
                f[2],
                f[5].isEmpty() ? null : Double.valueOf(f[5]),
                f[6].isEmpty() ? null : Double.valueOf(f[6]),
                f[7].isEmpty() ? 0 : Long.parseLong(f[7]),
                null);
        return new Row(place, names);
    }

    void write(OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(PlaceIndex.MAGIC);
        List<byte[]> records = new ArrayList<>();
        for (Row row : rows) {
            records.add(record(row.place));
        }
        parts(out, records);
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        Map<String, List<Integer>> byConsonants = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).names) {
                add(byName, Gazetteer.key(name), i);
                if (!rows.get(i).place.area()) {
                    add(byConsonants, Folding.consonants(name), i);
                }
            }
        }
        parts(out, keys(byName));
        parts(out, keys(byConsonants));
        out.flush();
    }

    private static void add(Map<String, List<Integer>> map, String key, int ordinal) {
        if (!key.isEmpty()) {
            List<Integer> same = map.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (same.isEmpty() || same.getLast() != ordinal) {
                same.add(ordinal);
            }
        }
    }

    private static byte[] record(Place place) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Double lat = place.lat();
        Double lon = place.lon();
        out.writeLong(place.geonameId());
        out.writeByte(PlaceIndex.FEATURES.indexOf(place.feature()));
        out.writeInt((int) place.population());
        out.writeInt(lat == null ? PlaceIndex.NOWHERE : (int) Math.round(lat * PlaceIndex.FRACTION));
        out.writeInt(lon == null ? 0 : (int) Math.round(lon * PlaceIndex.FRACTION));
        text(out, place.countryCode());
        text(out, place.admin1Code() == null ? "" : place.admin1Code());
        text(out, place.name());
        out.writeByte(place.names().size());
        for (Map.Entry<String, String> name : new TreeMap<>(place.names()).entrySet()) {
            text(out, name.getKey());
            text(out, name.getValue());
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String words) throws IOException {
        byte[] letters = words.getBytes(StandardCharsets.UTF_8);
        if (letters.length > 255) {
            throw new IOException("No name has 255 bytes, got " + words);
        }
        out.writeByte(letters.length);
        out.write(letters);
    }

    /** The dictionary in blocks, see {@link SortedKeys}. */
    private List<byte[]> keys(Map<String, List<Integer>> map) {
        Comparator<Integer> bestKnown = Comparator.comparing((Integer i) -> rows.get(i).place, Gazetteer.BEST_KNOWN);
        Map<byte[], List<Integer>> sorted = new TreeMap<>(Arrays::compareUnsigned);
        map.forEach((key, ordinals) -> sorted.put(
                key.getBytes(StandardCharsets.UTF_8),
                ordinals.stream().sorted(bestKnown).toList()));
        List<byte[]> blocks = new ArrayList<>();
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        byte[] before = {};
        int written = 0;
        for (Map.Entry<byte[], List<Integer>> entry : sorted.entrySet()) {
            if (written++ % SortedKeys.BLOCK == 0 && block.size() > 0) {
                blocks.add(block.toByteArray());
                block.reset();
                before = new byte[0];
            }
            byte[] key = entry.getKey();
            int mismatch = Arrays.mismatch(before, key);
            int shared = mismatch < 0 ? key.length : mismatch;
            number(block, shared);
            number(block, key.length - shared);
            block.write(key, shared, key.length - shared);
            number(block, entry.getValue().size());
            entry.getValue().forEach(ordinal -> number(block, ordinal));
            before = key;
        }
        blocks.add(block.toByteArray());
        return blocks;
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int left = value;
        while (left > 0x7f) {
            out.write((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    /** The lengths of the parts, two bytes each, and the parts. */
    private static void parts(DataOutputStream out, List<byte[]> parts) throws IOException {
        out.writeInt(parts.size() * Short.BYTES);
        for (byte[] part : parts) {
            if (part.length > 0xffff) {
                throw new IOException("A part has 65,535 bytes at most, got " + part.length);
            }
            out.writeShort(part.length);
        }
        out.writeInt(parts.stream().mapToInt(p -> p.length).sum());
        for (byte[] part : parts) {
            out.write(part);
        }
    }
}
