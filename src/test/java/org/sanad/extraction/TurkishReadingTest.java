package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.Claim;
import org.sanad.events.CueClass;
import org.sanad.events.Figure;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.events.Role;
import org.sanad.places.GazetteerFiles;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.AttributionReader;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
import org.sanad.reading.time.TimeTagger;
import org.sanad.reports.Report;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** What the stations read in Turkish: a line a case, with a word why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurkishReadingTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

    private static final FigureReader FIGURES = new FigureReader("tr");
    private static final TimeTagger TIMES = new TimeTagger("tr");

    private final SpeakerRegistry registry = new SpeakerRegistry();
    private final AttributionReader attributions = new AttributionReader("tr", registry);
    private @Nullable RuleExtractor extractor;

    @BeforeAll
    void load() {
        extractor = new RuleExtractor(GazetteerFiles.load(), registry);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Saldırıda 14 kişi öldü.                                | KILLED PERSON 14..14 EXACT | the verb behind
            14 kişi öldü, 30 kişi yaralandı.                       | KILLED PERSON 14..14 EXACT; INJURED PERSON 30..30 EXACT | two clauses
            14 kişi mülteci oldu.                                  | | became is not died
            En az 12 sivil hayatını kaybetti.                      | KILLED PERSON 12..? AT_LEAST | at least
            12'den fazla kişi yaralandı.                           | INJURED PERSON 13..? MORE_THAN | more than, behind the number
            200'ü aşkın kişi gözaltına alındı.                     | DETAINED PERSON 201..? MORE_THAN | exceeding
            50'ye yakın köylü kaçırıldı.                           | MISSING PERSON 45..49 NEARLY | nearly
            Yaklaşık 1.200 aile göç etti.                          | DISPLACED HOUSEHOLD 1200..1200 ABOUT | a point groups
            30 kadar kişi yaralandı.                               | INJURED PERSON 30..30 ABOUT | about, behind
            3 bin 500 aile evine döndü.                            | RETURNED HOUSEHOLD 3500..3500 EXACT | words and digits
            Yirmi beş asker öldürüldü.                             | KILLED PERSON 25..25 EXACT | two words
            İki yüz elli kişi tahliye edildi.                      | EVACUATED PERSON 250..250 EXACT | three words
            1,2 milyon kişi yardıma muhtaç.                        | IN_NEED PERSON 1200000..1200000 EXACT | a comma parts
            Onlarca kişi yaralandı.                                | INJURED PERSON 24..99 VAGUE | tens
            Yüzlerce aile yerinden edildi.                         | DISPLACED HOUSEHOLD 200..999 VAGUE | hundreds
            Binlerce kişi kaçtı.                                   | DISPLACED PERSON 2000..9999 VAGUE | thousands
            On binlerce kişi yerinden edildi.                      | DISPLACED PERSON 20000..99999 VAGUE | tens of thousands
            Birkaç kişi yaralandı.                                 | INJURED PERSON 3..5 VAGUE | a few
            Üçü çocuk 14 kişi öldü.                                | KILLED CHILD 3..3 EXACT part; KILLED PERSON 14..14 EXACT | a part before its whole
            4'ü kadın 9 kişi yaralandı.                            | INJURED PERSON 4..4 EXACT part; INJURED PERSON 9..9 EXACT | the same in digits
            14 kişi öldü, bunların üçü çocuktu.                    | KILLED PERSON 14..14 EXACT; KILLED CHILD 3..3 EXACT part | a part behind
            Bir asker öldü, üçü yaralandı.                         | KILLED PERSON 1..1 EXACT; INJURED PERSON 3..3 EXACT | no noun, its own verb
            36 hastaneden 17'si hizmet dışı kaldı.                 | FACILITIES_OUT FACILITY 17..17 EXACT | the whole counts nothing
            Ölü sayısı 18'e yükseldi.                              | KILLED PERSON 18..18 EXACT | the noun before
            Nüfusun yüzde 85'i yerinden edildi.                    | DISPLACED PERCENT 85..85 EXACT | a share
            10 ila 15 kişi kayıp.                                  | MISSING PERSON 10..15 BETWEEN | a range
            2016'dan bu yana yardım sürüyor.                       | | a year
            Bir grup sivil bölgeden ayrıldı.                       | | a group counts nothing
            Ön cephede asker öldü.                                 | | the front is not ten
            """)
    void readsNumbers(String text, @Nullable String expected, String why) {
        List<Token> tokens = Tokens.of(text, "tr");
        String found = FIGURES.read(tokens, new boolean[tokens.size()]).stream()
                .map(CountedFigure::figure)
                .map(TurkishReadingTest::words)
                .collect(Collectors.joining("; "));

        assertThat(found).as(why).isEqualTo(expected == null ? "" : expected);
    }

    private static String words(Figure f) {
        String range = number(f.min()) + ".." + number(f.max());
        return f.measure() + " " + f.unit() + " " + range + " " + f.qualifier() + (f.partOf() == null ? "" : " part");
    }

    private static String number(@Nullable Double number) {
        return number == null ? "?" : String.valueOf(Math.round(number));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Salı günü çatışma çıktı.                     | 2025-03-11 | 2025-03-11 | the latest such day
            Çarşamba sabahı çatışma çıktı.               | 2025-03-12 | 2025-03-12 | the day itself
            Perşembe akşamı köy bombalandı.              | 2025-03-06 | 2025-03-06 | six days back
            Pazar günü köy bombalandı.                   | 2025-03-09 | 2025-03-09 | Sunday, with the word for day
            Pazar yeri bombalandı.                       | -          | -          | a market is no Sunday
            Geçen çarşamba anlaşmaya varıldı.            | 2025-03-05 | 2025-03-05 | strictly before
            Salıdan bu yana çatışmalar sürüyor.          | 2025-03-11 | 2025-03-12 | since
            Pazartesi gününden beri yol kapalı.          | 2025-03-10 | 2025-03-12 | since, with the word for day
            4 Mart'ta okul vuruldu.                      | 2025-03-04 | 2025-03-04 | a case behind the month
            4 Mart Salı günü okul vuruldu.               | 2025-03-04 | 2025-03-04 | date and weekday
            28 Kasım 2024'te kent düştü.                 | 2024-11-28 | 2024-11-28 | a year
            04.03.2025 tarihinde okul vuruldu.           | 2025-03-04 | 2025-03-04 | digits
            4-9 Mart tarihleri arasında yardım ulaştı.   | 2025-03-04 | 2025-03-09 | a range
            1 Mart'tan bu yana 300 kişi öldü.            | 2025-03-01 | 2025-03-12 | since a date
            Şubat ayında 40 kişi öldü.                   | 2025-02-01 | 2025-02-28 | a month
            Şubat'ta 40 kişi öldü.                       | 2025-02-01 | 2025-02-28 | a month in the locative
            Dün iki köy boşaltıldı.                      | 2025-03-11 | 2025-03-11 | yesterday
            Önceki gün iki köy boşaltıldı.               | 2025-03-10 | 2025-03-10 | the day before yesterday
            Üç gün önce köy boşaltıldı.                  | 2025-03-09 | 2025-03-09 | ago
            Son üç günde 40 kişi öldü.                   | 2025-03-09 | 2025-03-12 | in the last days
            Gece boyunca roketler düştü.                 | 2025-03-11 | 2025-03-12 | overnight
            Geçen hafta 40 kişi öldü.                    | 2025-03-03 | 2025-03-09 | last week
            Perşembe günü siviller tahliye edilecek.     | 2025-03-13 | 2025-03-13 | a verb ahead behind it
            Yarın görüşmeler başlayacak.                 | 2025-03-13 | 2025-03-13 | tomorrow
            Tesis 20 Mart'a kadar duracak.               | 2025-03-12 | 2025-03-20 | until
            Önümüzdeki günlerde harekât başlayacak.      | 2025-03-12 | -          | the days ahead
            """)
    void readsTimes(String text, @Nullable LocalDate start, @Nullable LocalDate end, String why) {
        List<TimeExpression> found = TIMES.read(Tokens.of(text, "tr"), PUBLISHED);

        if (start == null) {
            assertThat(found).as(why).isEmpty();
        } else {
            assertThat(found).as(why).hasSize(1);
            assertThat(found.getFirst().period().start()).as(why).isEqualTo(start);
            assertThat(found.getFirst().period().end()).as(why).isEqualTo(end);
        }
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Ordu, kentin alındığını açıkladı.                           | Ordu                         | BELLIGERENT | ASSERT | speaker, matter, verb
            UNICEF 300 çocuğun öldüğünü bildirdi.                       | UNICEF                       | UN          | ASSERT | no comma
            Dünya Gıda Programı'na göre stoklar tükendi.                | WFP                          | UN          | ASSERT | a postposition
            Görgü tanıkları, patlama duyduklarını söyledi.              | Görgü tanıkları              | WITNESS     | ASSERT | witnesses
            Valilikten yapılan açıklamada yolun kapandığı belirtildi.   | Valilikten                   | GOVERNMENT  | ASSERT | a statement made by
            Bakanlığın verilerine göre 12 okul kapandı.                 | Bakanlığın                   | GOVERNMENT  | ASSERT | by the figures of
            AFP'nin aktardığına göre köprü yıkıldı.                     | AFP                          | NEWS_AGENCY | ASSERT | as it relates
            Köprünün yıkıldığı belediye tarafından açıklandı.           | belediye tarafından          | GOVERNMENT  | ASSERT | a passive with its doer
            Yolun kapandığı bir polis yetkilisince doğrulandı.          | bir polis yetkilisince       | OFFICIAL    | CONFIRM | an ending for the doer
            HDK suçlamayı reddetti.                                     | Rapid Support Forces         | BELLIGERENT | DENY   | a denial
            Bölge yönetimi, Ankara'yı ateşkesi bozmakla suçladı.        | Bölge yönetimi               | GOVERNMENT  | ACCUSE | an accusation
            İsyancılar kasabayı aldıklarını öne sürdü.                  | İsyancılar                   | BELLIGERENT | CLAIM  | a claim
            Suriye İnsan Hakları Gözlemevi, 12 kişinin öldüğünü duyurdu. | Syrian Observatory for Human Rights (SOHR) | MONITOR | ASSERT | a registered body
            Filistin Kızılayı, üç kişinin yaralandığını bildirdi.       | Palestine Red Crescent       | NGO         | ASSERT | a compound in the nominative
            BM, kıtlık konusunda uyarıda bulunarak uyardı.              | United Nations               | UN          | WARN   | a warning
            12 kişinin öldüğünü hastane kaynakları söyledi.             | hastane kaynakları           | OFFICIAL    | ASSERT | the speaker beside its verb
            Ordunun kente girdiğini sakinler söyledi.                   | sakinler                     | WITNESS     | ASSERT | a genitive does not speak
            Kentte 12 kişi öldü.                                        | -                            | -           | -      | nobody
            """)
    void readsWhoSaysIt(
            String text, @Nullable String name, @Nullable Role role, @Nullable CueClass cueClass, String why) {
        List<Attribution> found = attributions.read(Tokens.of(text, "tr"));

        if (name == null) {
            assertThat(found).as(why).isEmpty();
        } else {
            assertThat(found).as(why).hasSize(1);
            assertThat(found.getFirst().speaker().name()).as(why).isEqualTo(name);
            assertThat(found.getFirst().speaker().role()).as(why).isEqualTo(role);
            assertThat(found.getFirst().speaker().cueClass()).as(why).isEqualTo(cueClass);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Şam'da salı günü çatışma çıktı.                                 | ARMED_CLASH | clashes
            Savaş uçakları Şam'ı bombaladı.                                 | AIR_OR_DRONE_STRIKE | jets
            Şam'da pazar yeri insansız hava aracıyla vuruldu.               | AIR_OR_DRONE_STRIKE | a drone
            Şam'a roketler düştü.                                           | SHELLING_ARTILLERY_MISSILE | rockets
            Şam top ateşine tutuldu.                                        | SHELLING_ARTILLERY_MISSILE | artillery
            Şam'da yol kenarına yerleştirilen bomba patladı.                | IED_REMOTE_EXPLOSIVE | a bomb
            Şam'da bir kamyon mayına bastı, patlayıcı infilak etti.         | IED_REMOTE_EXPLOSIVE | a mine
            Şam'da intihar saldırısı düzenlendi.                            | SUICIDE_BOMB | on purpose
            Şam'da bir eve el bombası atıldı.                               | GRENADE | a grenade
            Şam'da klor gazı kullanıldı.                                    | CHEMICAL_WEAPON | gas
            Silahlı kişiler Şam'da iki doktoru kaçırdı.                     | ABDUCTION | taken away
            Oyuncu Şam'da penaltı kaçırdı.                                  | - | sport
            Kadınlar Şam'da cinsel şiddete uğradı.                          | SEXUAL_VIOLENCE | violence
            Silahlı gruplar Şam'ı ele geçirdi.                              | NSA_OVERTAKES_TERRITORY | a group takes a town
            Ordu Şam'ı geri aldı.                                           | GOV_REGAINS_TERRITORY | an army takes it back
            Şam'da çıkan yangın kontrol altına alındı.                      | - | a fire
            Militanlar Şam'da dükkânları yağmaladı.                         | LOOTING_PROPERTY_DESTRUCTION | plunder
            Ordu Şam'da kara harekâtı başlattı.                             | OFFENSIVE | a campaign
            Ordu Şam'da kara harekâtı başlatacak.                           | OFFENSIVE/PLANNED | a verb ahead
            Ordu, Şam'a saldırı düzenleyeceği tehdidinde bulundu.           | ARMED_CLASH/THREATENED | a threat
            Şam'da çatışma çıkması bekleniyor.                              | ARMED_CLASH/FORECAST | a forecast
            Hükümet güçleri Şam'dan çekildi.                                | NONVIOLENT_TRANSFER | without a fight
            Şam'da bir dron düşürüldü.                                      | DISRUPTED_WEAPONS_USE | shot down
            Şam'da yüzlerce kişi protesto gösterisi düzenledi.              | PEACEFUL_PROTEST | a protest
            Polis Şam'da göstericileri biber gazıyla dağıttı.               | PROTEST_WITH_INTERVENTION | broken up
            Polis Şam'da göstericilere ateş açtı.                           | EXCESSIVE_FORCE_PROTEST | fired upon
            Şam'da 12 kişi gözaltına alındı.                                | ARREST | arrests
            Hükümet, isyancıları ateşkesi ihlal etmekle suçladı.            | ACCUSATION/ALLEGED | a breach
            Taraflar ateşkes anlaşmasına vardı.                             | AGREEMENT | a truce
            Siviller Şam'dan tahliye edildi.                                | EVACUATION | brought away
            Siviller perşembe günü Şam'dan tahliye edilecek.                | EVACUATION/PLANNED | to be brought away
            Mahkûmlar cezaevinden tahliye edildi.                           | - | released from prison
            Şam'dan 300 aile göç etti.                                      | NEW_DISPLACEMENT | flight
            300 kişi Türkiye'ye geçti.                                      | CROSS_BORDER_FLIGHT | into a country
            120 aile evlerine döndü.                                        | RETURN | home again
            300 kişi çadırlarda yaşıyor.                                    | IDP_STOCK | a stock
            Şam'da 40 ev yıkıldı.                                           | HOUSING_DESTRUCTION | houses
            Şam'da okullar kapatıldı.                                       | SCHOOL CLOSED | schools
            Şam'da fırınlar açılmadı.                                       | BREAD_MARKETS CLOSED | a closure in a negative verb
            Şam'da elektrikler kesildi.                                     | ELECTRICITY SUSPENDED | a cut
            Şam'da elektrik yeniden verildi.                                | ELECTRICITY RESTORED | back again
            Şam'da hastane kapasitesini aştı.                               | HOSPITAL OVERWHELMED | too full
            Yakıt sıkıntısı nedeniyle Şam'da hastane kapandı.               | HOSPITAL CLOSED | not the reason beside
            Sınır kapısı yolcu geçişlerine kapatıldı.                       | BORDER_CROSSING CLOSED | a crossing
            Şam'a insani yardım ulaştırıldı.                                | AID_DELIVERY | aid
            Yardım konvoyunun girişine izin verilmedi.                      | ACCESS_DENIED | aid held up
            Kurum acil yardım çağrısı yaptı.                                | APPEAL | an appeal
            İki ülkenin dışişleri bakanları telefonda görüştü.              | CONSULT | a call
            Şam'da can kaybı yaşanmadı.                                     | - | nothing happened
            Fiyat savaşı Şam'da bomba gibi düştü.                           | - | a figure of speech
            Teknik direktör, maçta rakip kaleyi topa tuttuklarını söyledi.  | - | a match
            Üçüncü sınıf öğrencileri Şam'da mezun oldu.                     | - | became is not died
            """)
    void readsWhatHappened(String text, @Nullable String expected, String why) {
        String found = claims(text).stream().map(TurkishReadingTest::words).collect(Collectors.joining("; "));

        assertThat(found).as(why).isEqualTo(expected == null ? "" : expected);
    }

    private static String words(Claim claim) {
        String kind = claim.subsector() == null ? claim.type().name() : claim.subsector() + " " + claim.effect();
        boolean plain = claim.modality() == Modality.FACT || claim.modality() == Modality.REPORTED;
        return kind + (plain ? "" : "/" + claim.modality()) + (claim.polarity() == Polarity.NEGATIVE ? " not" : "");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Şam roketlerle vuruldu: roketler evlere isabet etti. HDK, saldırıyı düzenlediğini yalanladı. | SHELLING_ARTILLERY_MISSILE; SHELLING_ARTILLERY_MISSILE not | the denial is of the same kind
            Şam'a roketler düştü. Saldırıda 8 kişi öldü. | SHELLING_ARTILLERY_MISSILE; SHELLING_ARTILLERY_MISSILE | the toll is of the same kind
            """)
    void pointsBackAtAnAttack(String text, String expected, String why) {
        String found = claims(text).stream().map(TurkishReadingTest::words).collect(Collectors.joining("; "));

        assertThat(found).as(why).isEqualTo(expected);
    }

    private List<Claim> claims(String text) {
        Instant published = Instant.parse("2025-03-12T12:00:00Z");
        Report report = new Report(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                text,
                "Deneme Gazetesi",
                null,
                null,
                "tr",
                published,
                published,
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
        RuleExtractor reader = Objects.requireNonNull(extractor);
        return ((Extraction.Extracted) reader.extract(report)).claims();
    }
}
