package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = GazetteerFiles.load();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Aleppo       | 170063  | the usual name
            ALEPPO       | 170063  | case does not count
            Alep         | 170063  | French
            Halep        | 170063  | Turkish
            حلب          | 170063  | Arabic
            Aleppo       | 170062  | the governorate has the same name
            إدلب         | 169389  | Arabic with a hamza
            ادلب         | 169389  | and without
            İdlib        | 169389  | Turkish dotted capital
            Damascus     | 170654  | a capital
            دمشق         | 170654  | a capital in Arabic
            Hama         | 170017  | a town
            حماة         | 170017  | with ta marbuta
            Afrin        | 174186  | a town
            Saraqib      | 164816  | GeoNames' spelling
            Kyiv         | 703448  | Ukrainian
            Київ         | 703448  | in Cyrillic
            Syria        | 163843  | a country
            سوريا        | 163843  | a country in Arabic
            Türkiye      | 298795  | a curated further name
            DR Congo     | 203312  | a curated further name
            Le Caire     | 360630  | French, with its article
            Moskova      | 524901  | Turkish
            Дамаск       | 170654  | Ukrainian
            Сектор Гази  | 281132  | Ukrainian, two words
            قطاع غزة     | 281132  | a region that the sources have no Arabic name of
            Kafranbel    | 168661  | a spelling in use
            Zamzam camp  | -140    | a curated camp
            M5           | -1      | a curated road
            M5 highway   | -1      | by its longer name
            """)
    void findsAPlaceByAnyOfItsNames(String name, long id, String why) {
        assertThat(GAZETTEER.named(name)).as(why).extracting(Place::geonameId).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xyzzytown", "", "  ", "the insurgents"})
    void knowsNothingOfOtherWords(String name) {
        assertThat(GAZETTEER.named(name)).isEmpty();
    }

    @Test
    void putsTheCityBeforeItsGovernorate() {
        List<Place> places = GAZETTEER.named("Aleppo");

        assertThat(places.getFirst().geonameId()).isEqualTo(170063);
        assertThat(places.getFirst().admin1()).isEqualTo("Aleppo");
        assertThat(GAZETTEER.byId(170062)).hasValueSatisfying(p -> {
            assertThat(p.feature()).isEqualTo(Place.Feature.ADMIN1);
            assertThat(p.contains(places.getFirst())).isTrue();
        });
    }

    @Test
    void knowsTheEndsOfARoad() {
        Place road = GAZETTEER.byId(-1).orElseThrow();

        assertThat(road.feature()).isEqualTo(Place.Feature.LINE);
        assertThat(GAZETTEER.ends(road)).extracting(Place::geonameId).containsExactly(170063L, 170654L);
        assertThat(GAZETTEER.ends(GAZETTEER.byId(170063).orElseThrow())).isEmpty();
    }

    @Test
    void findsASpellingThatNoListHasByItsConsonants() {
        assertThat(GAZETTEER.soundingLike("Saraqab"))
                .extracting(Place::geonameId)
                .contains(164816L);
        assertThat(GAZETTEER.soundingLike("Hama")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({"Syrian,SY", "syrians,SY", "Turkish,TR", "Sudanese,SD", "Congolese,CD", "Haitian,HT", "Yemeni,YE"})
    void knowsWhoseAnAdjectiveIs(String adjective, String country) {
        assertThat(GAZETTEER.countryOf(adjective)).contains(country);
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "سوري,SY",
        "السودانية,SD",
        "syriennes,SY",
        "nigérien,NE",
        "nigérian,NG",
        "Suriyeliler,SY",
        "сирійської,SY",
        "українських,UA",
        "yéménite,YE"
    })
    void knowsItInOtherLanguages(String adjective, String country) {
        String bare = adjective.startsWith("ال") ? adjective.substring(2) : adjective;

        assertThat(GAZETTEER.countryOf(bare)).contains(country);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Saraqab    | 164816 | a spelling
            سراقب      | 164816 | Arabic
            Харкові    | 706483 | an inflected name
            Halep'in   | 170063 | an ending
            Allepo     | 170063 | a slip of the hand
            Damascuss  | 170654 | a doubled ending
            بحلب       | 170063 | a particle
            Aleppo     | 170063 | the city before its governorate
            """)
    void searchesAsPeopleType(String typed, long id, String why) {
        assertThat(GAZETTEER.search(typed)).as(why).isNotEmpty();
        assertThat(GAZETTEER.search(typed).getFirst().geonameId()).as(why).isEqualTo(id);
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(GAZETTEER.search("qqqqzzxx")).isEmpty();
        assertThat(GAZETTEER.search("!?")).isEmpty();
    }

    @Test
    void knowsArabicNamesOfTownsAndRegions() {
        assertThat(GAZETTEER.byId(164816).orElseThrow().names()).containsEntry("ar", "سراقب");
        assertThat(GAZETTEER.byId(285153).orElseThrow().names()).containsEntry("ar", "الضفة الغربية");
        assertThat(GAZETTEER.byId(706482).orElseThrow().names()).containsEntry("uk", "Харківська область");
    }

    @Test
    void knowsNoCountryOfAnUnknownAdjective() {
        assertThat(GAZETTEER.countryOf("northern")).isEmpty();
        assertThat(GAZETTEER.byId(999_999_999)).isEmpty();
    }
}
