package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaFilesTest {
    private static final String HEADER =
            "ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE,ADM3_EN,ADM3_PCODE\n";

    @TempDir
    Path folder;

    @Test
    void putsCodesOnRegionsAndAddsTheAreasBelow() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("syr.csv"),
                "\ufeff" + HEADER
                        + "Syria,SY,Al-Hasakeh,الحسكة,SY08,Quamishli,القامشلي,SY0802,\"Tal Hmis, north\",SY080201\r\n"
                        + "Syria,SY,Idleb,إدلب,SY07,Ariha,أريحا,SY0705,Ehsem,SY070502\n\n");

        // When
        Gazetteer gazetteer = GazetteerFiles.load(folder);

        // Then
        assertThat(gazetteer.byId(173813).orElseThrow().pcode()).isEqualTo("SY08");
        assertThat(gazetteer.byId(169387).orElseThrow().pcode()).isEqualTo("SY07");
        Place below = gazetteer.named("Tal Hmis, north").getFirst();
        assertThat(below.feature()).isEqualTo(Place.Feature.ADMIN3);
        assertThat(below.pcode()).isEqualTo("SY080201");
        assertThat(below.admin1Code()).isEqualTo("01");
        assertThat(below.geonameId()).isNegative();
        assertThat(gazetteer.byId(below.geonameId())).contains(below);
        List<Place> ariha = gazetteer.named("Ariha");
        assertThat(ariha).extracting(Place::feature).contains(Place.Feature.TOWN, Place.Feature.ADMIN2);
    }

    @Test
    void readsNothingWhereThereIsNoFolder() {
        assertThat(GazetteerFiles.load(folder.resolve("none"))
                        .byId(169387)
                        .orElseThrow()
                        .pcode())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ADM1_EN,ADM1_PCODE#Idleb,SY07                     | bad.csv line 1 lacks the column ADM0_PCODE
            ADM0_PCODE,ADM1_EN#SY,Idleb                       | bad.csv line 1 lacks the column ADM1_PCODE
            ADM0_PCODE,ADM1_PCODE#SY,SY07                     | bad.csv line 1 lacks a column of names, such as ADM1_EN
            ADM0_PCODE;ADM1_EN;ADM1_PCODE#SY;Idleb;SY07#SY;Homs; | bad.csv line 3 lacks ADM1_PCODE
            ADM0_PCODE,ADM1_EN,ADM1_PCODE#SY,,SY07            | bad.csv line 2 lacks a name of SY07 in the columns ADM1_…
            """)
    void saysWhatIsMissingWhere(String table, String message) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), table.strip().replace('#', '\n'));

        assertThatThrownBy(() -> GazetteerFiles.load(folder)).hasMessage(message);
    }
}
