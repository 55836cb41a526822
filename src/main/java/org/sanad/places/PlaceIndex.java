package org.sanad.places;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer's large file in memory: bytes that are searched as they are, of which a {@link Place} is made when
 * somebody asks for it. Ordinals number the places by rising id. Written by {@code IndexWriter} among the tests.
 */
final class PlaceIndex {
    /** First bytes of the file; another number for another layout. */
    static final int MAGIC = 0x53504c32;

    /** Coordinates are kept in ten-thousandths of a degree, some ten metres. */
    static final double FRACTION = 10_000;

    /** Latitude of a place that has none. */
    static final int NOWHERE = Integer.MIN_VALUE;

    /** What the file's numbers of features stand for. */
    static final List<Place.Feature> FEATURES = List.of(
            Place.Feature.COUNTRY,
            Place.Feature.ADMIN1,
            Place.Feature.REGION,
            Place.Feature.CAPITAL,
            Place.Feature.TOWN,
            Place.Feature.LINE,
            Place.Feature.FACILITY,
            Place.Feature.ADMIN2,
            Place.Feature.ADMIN3);

    private final byte[] records;
    private final int[] starts;
    private final SortedKeys names;
    private final SortedKeys consonants;
    private final Map<String, String> regions = new HashMap<>();
    private final List<Place> areas = new ArrayList<>();

    private PlaceIndex(byte[] records, int[] starts, SortedKeys names, SortedKeys consonants) {
        this.records = records;
        this.starts = starts;
        this.names = names;
        this.consonants = consonants;
        for (int i = 0; i < starts.length; i++) {
            ByteBuffer record = record(i);
            if (FEATURES.get(record.get(Long.BYTES)) == Place.Feature.ADMIN1) {
                Place region = place(i);
                areas.add(region);
                regions.put(region.countryCode() + "." + region.admin1Code(), region.name());
            }
        }
    }

    /**
     * Reads the file.
     *
     * @throws IOException also when it is of another layout
     */
    static PlaceIndex read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("The gazetteer is of another layout: write it again as tools/gazetteer.mjs says");
        }
        int[] starts = positions(in);
        byte[] records = bytes(in);
        return new PlaceIndex(records, starts, keys(in), keys(in));
    }

    private static SortedKeys keys(DataInputStream in) throws IOException {
        int[] blocks = positions(in);
        return new SortedKeys(bytes(in), blocks);
    }

    /** Lengths of parts that stand one behind the other, as the position of each. */
    private static int[] positions(DataInputStream in) throws IOException {
        byte[] lengths = bytes(in);
        int[] starts = new int[lengths.length / Short.BYTES];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += ((lengths[2 * i] & 0xff) << 8) | (lengths[2 * i + 1] & 0xff);
        }
        return starts;
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("The gazetteer's file ends too early");
        }
        return bytes;
    }

    /** All first-level regions. */
    List<Place> regions() {
        return List.copyOf(areas);
    }

    SortedKeys.Hit named(String key) {
        return names.look(key);
    }

    int[] soundingLike(String key) {
        return consonants.look(key).ordinals();
    }

    /** How many places there are. */
    int size() {
        return starts.length;
    }

    /** The ordinal of the place of that id, or -1. */
    int ordinal(long id) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = record(middle).getLong();
            if (there == id) {
                return middle;
            }
            if (there < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** People of the place, 0 when unknown. */
    long population(int ordinal) {
        return record(ordinal).getInt(Long.BYTES + 1) & 0xffffffffL;
    }

    /** The towns and villages of a country, by its ISO code. */
    List<Place> towns(String country) {
        byte[] wanted = country.getBytes(StandardCharsets.UTF_8);
        int at = Long.BYTES + 1 + 3 * Integer.BYTES;
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int from = starts[i] + at;
            boolean there = records[from] == wanted.length
                    && Arrays.equals(records, from + 1, from + 1 + wanted.length, wanted, 0, wanted.length);
            if (there && settlement(FEATURES.get(records[starts[i] + Long.BYTES]))) {
                found.add(place(i));
            }
        }
        return found;
    }

    private static boolean settlement(Place.Feature feature) {
        return feature == Place.Feature.TOWN || feature == Place.Feature.CAPITAL;
    }

    Place place(int ordinal) {
        ByteBuffer record = record(ordinal);
        long id = record.getLong();
        Place.Feature feature = FEATURES.get(record.get());
        long population = record.getInt() & 0xffffffffL;
        int lat = record.getInt();
        int lon = record.getInt();
        String country = text(record);
        String admin1Code = text(record);
        String name = text(record);
        int known = record.get();
        Map<String, String> languages = HashMap.newHashMap(known);
        for (int i = 0; i < known; i++) {
            languages.put(text(record), text(record));
        }
        return new Place(
                id,
                name,
                languages,
                feature,
                region(country, admin1Code),
                admin1Code.isEmpty() ? null : admin1Code,
                country,
                lat == NOWHERE ? null : lat / FRACTION,
                lat == NOWHERE ? null : lon / FRACTION,
                population,
                null);
    }

    /** Name of the first-level region of that code, or null. */
    @Nullable
    String region(String country, String code) {
        return code.isEmpty() ? null : regions.get(country + "." + code);
    }

    private ByteBuffer record(int ordinal) {
        int end = ordinal + 1 < starts.length ? starts[ordinal + 1] : records.length;
        return ByteBuffer.wrap(records, starts[ordinal], end - starts[ordinal]).slice();
    }

    private static String text(ByteBuffer record) {
        byte[] letters = new byte[record.get() & 0xff];
        record.get(letters);
        return new String(letters, StandardCharsets.UTF_8);
    }
}
