package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class IndexWriterTest {
    private static final Path COMMITTED = Path.of("src", "main", "resources", "places", "world.bin.gz");

    @Test
    void readsWhatItWrote() throws IOException {
        // Given
        List<String> rows = List.of(
                "7\tNorthland\tXA\t01\tADMIN1\t1.5\t2.25\t\tar=الشمال|Northland",
                "3\tOld Harbour\tXA\t01\tTOWN\t-12.3456\t-0.5\t1200\tOld Harbor|Vieux-Port",
                "9\tOld\tXA\t01\tTOWN\t1\t1\t700\t");

        // When
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new IndexWriter(rows).write(file);
        PlaceIndex index = PlaceIndex.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));

        // Then
        Place harbour = index.place(index.ordinal(3));
        assertThat(harbour.name()).isEqualTo("Old Harbour");
        assertThat(harbour.admin1()).isEqualTo("Northland");
        assertThat(harbour.lat()).isEqualTo(-12.3456);
        assertThat(harbour.population()).isEqualTo(1200);
        assertThat(index.named("old").ordinals()).containsExactly(index.ordinal(9));
        assertThat(index.named("old").leads()).isTrue();
        assertThat(index.named("vieux port").ordinals()).containsExactly(index.ordinal(3));
        assertThat(index.named("vieux").leads()).isTrue();
        assertThat(index.named("harbour").ordinals()).isEmpty();
        assertThat(index.place(index.ordinal(7)).names()).containsEntry("ar", "الشمال");
        assertThat(index.ordinal(8)).isNegative();
    }

    /** Not a check: it writes the committed file, as tools/gazetteer.mjs says. */
    @Test
    @EnabledIfSystemProperty(named = "sanad.gazetteer.rows", matches = ".+")
    void writesTheCommittedFile() throws IOException {
        Path rows = Path.of(System.getProperty("sanad.gazetteer.rows"));
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(COMMITTED)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            new IndexWriter(Files.readAllLines(rows)).write(file);
        }
        assertThat(COMMITTED).isNotEmptyFile();
    }
}
