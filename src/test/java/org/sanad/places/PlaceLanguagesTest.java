package org.sanad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.text.Sentence;
import org.sanad.text.Sentences;
import org.sanad.text.Token;

/** Places in sentences of the five languages; each table has traps, where nothing or a certain homonym must be found. */
class PlaceLanguagesTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver(GazetteerFiles.load());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Shelling hit Kramatorsk in Donetsk oblast, Ukraine.                   | 704508 709716 690791 | an oblast by the word behind it
            Families fled El Fasher for Tawila in North Darfur, Sudan.            | 379555 -143 408666 366755 | a curated town
            Two people died in al-Hasakah, Syria.                                 | 173811 163843 | a small article
            The M4 was cut between Saraqib and Latakia, the Syrian army said.     | -2 164816 173576 | a road and its towns
            Gunmen raided Djibo in Burkina Faso.                                  | 2361177 2361809 | a small town with its country
            Trucks wait at the Bab al-Hawa crossing in Idlib governorate, Syria.  | -167 169387 163843 | a crossing
            Aid reached Zamzam camp near El Fasher.                               | -140 379555 | a camp
            Rebels hold Goma and Bukavu in eastern Congo, Congolese officials said.| 216281 217831 203312 | a list
            Strikes hit Rafah and Khan Younis in the Gaza Strip.                  | 281102 281124 281132 | spellings in a list
            Militants attacked the town of Bama in Borno State, Nigeria.          | 2347954 2346794 2328926 | a state
            Fighting spread across Darfur and Kordofan.                           | -106 -107 | curated regions
            Police in Kharkov and Kiev said so.                                   | 706483 703448 | exonyms
            Clashes were reported in Tripoli, Lebanon, not in Tripoli, Libya.     | 266826 272103 2210247 2215636 | two of one name
            The Northwest Syria response ran out of money.                        | -101 | a region of several words
            Clinton told Congress that Johnson would go to Jackson's house.       | | names of persons
            President Marshall met General Franklin and Mr Lincoln.               | | titles and persons
            Victoria Nelson and Charlotte Hall live together.                     | | two women
            Union leaders called for Peace and Unity.                             | | nouns with capitals
            Sudan's army said so. Jordan Henderson scored twice.                  | 366755 | a footballer
            Hope faded. Union troops withdrew. Most people left.                  | | common words at the beginning
            Saraqib was mentioned.                                                | | a small town that nothing vouches for
            The Aleppo University hospital in Aleppo was hit.                     | 170063 170063 | a part of a town
            A man from Nice, France, and one from Reading were held.              | 3017382 | common words
            Said Ali and Omar Khan were killed in Kabul.                          | 1138958 | given names
            The Red Cross and the United Nations met in Geneva.                   | 2660646 | organisations
            """)
    void readsEnglish(String text, @Nullable String ids, String why) {
        check(text, "en", ids, why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Des combats ont éclaté au Nord-Kivu, près de Goma.                    | 206938 216281 | a province with a hyphen
            Les forces syriennes ont bombardé la ville d'Alep.                    | 170063 | an elision
            Au Caire, les négociations continuent.                                | 360630 | an article in the name
            La province d’Idleb, en Syrie, manque de tout.                        | 169387 163843 | a province
            Dans la région de l'Est, au Burkina Faso, Djibo est sous blocus.      | 6930709 2361809 2361177 | a point of the compass that is a region
            Les réfugiés soudanais arrivent à Adré, au Tchad.                     | 245669 2434508 | a border town
            Frappes sur Khan Younès et Rafah, dans la bande de Gaza.              | 281124 281102 281132 | Gaza
            Des habitants de Cité Soleil ont fui vers Delmas, à Port-au-Prince.   | -191 3726786 3718426 | parts of Port-au-Prince
            Les djihadistes ont attaqué Ménaka et Gao, dans le nord du Mali.      | 2453514 2457163 2453866 | a list
            L'Ukraine a frappé Belgorod, selon Moscou.                            | 690791 578072 524901 | exonyms
            Explosion à Damas, puis à Homs et à Lattaquié.                        | 170654 169577 173576 | exonyms
            Le Darfour du Nord et El-Facher restent coupés du monde.              | 408666 379555 | a state
            Au Mali, Tombouctou et Kidal sont privés d'eau.                       | 2453866 2449067 2597449 | the country vouches
            Au Soudan du Sud, la ville de Malakal est isolée.                     | 7909807 370737 | a long country name
            Au camp de Zamzam, près d'El-Facher, la faim tue.                     | -140 379555 | a camp
            À l'est de la ville, les combats durent.                              | | a point of the compass
            Les habitants du Nord et du Sud ont fui. L'Est est calme.             | | points of the compass with capitals
            Le président Jean Louis a parlé à Pierre Martin.                      | | persons
            La paix reste loin. Mars fut terrible.                                | | common words
            Il est mort en mars, dit sa sœur Marie.                               | | a month
            Union, paix et justice : la devise reste.                             | | nouns
            La Croix-Rouge et Médecins sans frontières sont partis.               | | organisations
            Moussa Ibrahim et Ousmane Issa ont été tués au Niger.                 | 2440476 | persons
            Des tirs ont visé le marché. Selon Ali, trois civils sont morts.      | | a given name
            Tripoli et Benghazi sont calmes.                                      | 2210247 88319 | the company of a town
            """)
    void readsFrench(String text, @Nullable String ids, String why) {
        check(text, "fr", ids, why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Halep'in kuzeyinde çatışmalar sürüyor.                                | 170063 | an ending behind an apostrophe
            İdlib'de siviller öldü, Suriyeli kaynaklar söyledi.                   | 169389 | a dotted capital
            Suriye'nin Menbiç kent merkezinde patlama oldu.                       | 163843 167357 | a name behind a name
            Şam’dan yola çıkan konvoy Humus’a ulaştı.                             | 170654 169577 | exonyms
            Lazkiye kırsalında operasyon var, Suriye ordusu açıkladı.             | 173578 163843 | a countryside
            Ukrayna'nın Harkiv bölgesinde Rus ordusu ilerledi.                    | 690791 706482 | an oblast
            Harkov'da ve Kiev'de patlamalar oldu.                                 | 706483 703448 | exonyms
            Azez'e düşen roketler Suriye'deki Afrin'den atıldı.                   | 172082 163843 174186 | a list
            Gazze Şeridi'nde ve Refah'ta saldırılar sürüyor.                      | 281132 281102 | two words with an ending
            Sudan'ın Faşir kentinde kıtlık var.                                   | 366755 379555 | Sudan
            Hartum'un kuzeyinde, Omdurman'da top sesleri duyuldu.                 | 379252 365137 | Sudan
            Kahramanmaraş'ta deprem oldu.                                         | 310859 | a Turkish town
            Irak'ın Kerkük ve Süleymaniye illerinde çatışma çıktı.                | 99237 94787 98465 | Iraq
            Rakka'da ve Deyrizor'da SDG güçleri var.                              | 172955 170794 | Syria
            Bab el-Hava sınır kapısı kapandı.                                     | -167 | a crossing
            Trablus'ta çatışmalar yeniden başladı. Libya hükümeti toplandı.       | 2210247 2215636 | the company of a country
            Kuzey Kivu'daki Goma'da binlerce kişi yerinden edildi.                | 206938 216281 | Congo
            Barış görüşmeleri Cenevre'de başladı.                                 | 2660646 | a common word at the beginning
            Mehmet Osman ve Ali Yusuf evde öldü.                                  | | persons
            Saldırı dün gece oldu. Ordu açıklama yaptı.                           | | common words
            Hasan Kaya dedi ki savaş bitti.                                       | | a person
            Kara kuvvetleri ilerledi, Güneş battı.                                | | common words
            Cuma günü Mart ayında olay oldu.                                      | | weekdays and months
            Cumhurbaşkanı Erdoğan konuştu.                                        | | an office
            Batı ve Doğu, Kuzey ve Güney.                                         | | points of the compass
            """)
    void readsTurkish(String text, @Nullable String ids, String why) {
        check(text, "tr", ids, why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            اندلعت اشتباكات بحلب بين الجيش السوري والفصائل.                        | 170063 | a particle before the name
            نزح الآلاف من الفاشر إلى طويلة في شمال دارفور بالسودان.               | 379555 -143 408666 366755 | the country with a particle
            قصف مدفعي على مدينة سراقب بريف إدلب في سوريا.                         | 164816 169387 163843 | a countryside
            دخلت القوات الخرطوم والفاشر.                                           | 379252 379555 | and
            وصلت قافلة إلى مدينة الحديدة اليمنية.                                  | 79415 | an adjective vouches
            نقلت المساعدات للخرطوم عبر بورتسودان.                                 | 379252 377039 | to the
            في ولاية الجزيرة بالسودان هوجمت ود مدني.                              | 408648 366755 364103 | a state
            قتل ثلاثة أشخاص في خان يونس وفي رفح بقطاع غزة.                        | 281124 281102 281132 | Gaza
            استهدفت غارة مخيم جباليا شمال غزة.                                    | -152 281133 | a camp
            اشتباكات في طرابلس الليبية.                                            | 2210247 | an adjective decides
            انفجار في مدينة طرابلس شمال لبنان.                                    | 266826 272103 | a country decides
            عاد النازحون إلى الموصل وتلعفر في محافظة نينوى.                       | 99072 90393 92877 | a governorate
            سيطرت حركة 23 مارس على غوما شرق الكونغو الديمقراطية.                  | 216281 203312 | Congo
            معبر باب الهوى مغلق.                                                   | -167 | a crossing
            هجوم في مايدوغوري بولاية بورنو النيجيرية.                             | 2331447 2346794 | Nigeria
            قصفت روسيا خاركيف وأوديسا.                                             | 2017370 706483 698740 | Ukraine
            قال محمد حسن إن السلام قريب.                                          | | persons and nouns
            عقد مجلس الأمن جلسة اليوم.                                            | | an organ
            قدمت دولة دعم مالي كبير للمدينة.                                      | | an adjective that is a country's name
            وصل الدفاع المدني إلى القرية صباح الأحد.                              | | common nouns
            النصر للشعب، والحرية للأسرى.                                          | | slogans
            عاد الهلال الأحمر إلى العمل في المستشفى.                              | | an organisation
            قناة الجزيرة نشرت الصور.                                              | | a broadcaster
            سعيد وخالد وعمر أصدقاء.                                               | | given names
            في مالي قتل جنود قرب غاو.                                             | 2453866 2457163 | the country behind a preposition
            """)
    void readsArabic(String text, @Nullable String ids, String why) {
        check(text, "ar", ids, why);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Обстріл стався у Харкові, троє загиблих.                              | 706483 | locative
            Люди виїжджають з Одеси до Миколаєва.                                 | 698740 700569 | genitive
            На Сумщині, у Білопіллі, пошкоджено будинки.                          | 692196 712559 | an oblast by its nickname
            У Харківській області тривають бої.                                   | 706482 | an adjective with the word
            Росіяни атакували Запоріжжя і Кривий Ріг.                             | 687700 703845 | accusative
            У Києві пролунали вибухи, на Київщині горить склад.                   | 703448 703446 | town and oblast
            Мер Харкова Ігор Терехов повідомив про удари.                         | 706483 | a person behind the town
            Під Бахмутом і Авдіївкою точаться бої.                                | 713174 713122 | instrumental
            Жителі Слов’янська та Краматорська залишаються без води.              | 693468 704508 | an apostrophe
            У Дніпрі та Кривому Розі оголошено тривогу.                           | 709930 703845 | irregular forms
            З Маріуполя вивезли людей, у Мелітополі вибух.                        | 701822 701404 | soft stems
            Біля Вовчанська на Харківщині тривають бої.                           | 689304 706482 | near
            До Сум дісталися дві колони.                                          | 692194 | genitive plural
            Удари по Чернігову та Шостці.                                         | 710735 693942 | dative, c for k
            У Сирії, в Алеппо, відновилися бої.                                   | 163843 170063 | abroad
            Біженці із Судану прибули до Чаду.                                    | 366755 2434508 | countries
            Військові Туреччини вийшли з Манбіджа в Сирії.                        | 298795 167357 163843 | exonym
            У секторі Гази та в Рафаху загинули люди.                             | 281132 281102 | Gaza
            Того дня було тихо. Малі діти спали.                                  | | words that are countries' names
            Мир потрібен усім. Слава героям.                                      | | common nouns
            Сергій Іванов і Олександр Петренко загинули.                          | | persons
            Ранок видався тихим. Суд ухвалив рішення.                             | | common words
            Президент Зеленський виступив у Раді.                                 | | an office
            У п’ятницю та середу школи не працюватимуть.                          | | weekdays
            Північ і Південь, Схід і Захід разом.                                 | | points of the compass
            """)
    void readsUkrainian(String text, @Nullable String ids, String why) {
        check(text, "uk", ids, why);
    }

    private static void check(String text, String language, @Nullable String ids, String why) {
        List<Long> expected = ids == null
                ? List.of()
                : List.of(ids.split(" ", -1)).stream().map(Long::valueOf).toList();
        List<List<Token>> sentences =
                Sentences.split(text, language).stream().map(Sentence::tokens).toList();

        List<Long> found = RESOLVER.read(sentences, language, false).stream()
                .flatMap(List::stream)
                .map(m -> m.place().geonameId())
                .toList();

        assertThat(found).as(why).containsExactlyElementsOf(expected);
    }
}
