package org.sanad.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.SourcedClaim;

/** Sentences in free words beside claims: what a model may make of them, and what it may not. */
class ParaphraseTest {
    private static final ReadReports REPORTS = new ReadReports()
            .read("""
            Rebels captured a military base near Saraqib on Wednesday, the Syrian Observatory for Human Rights said. \
            Shelling killed 12 civilians and wounded at least 30 in Idlib on 27 November, the White Helmets said. \
            Government forces tried to advance on Khan Sheikhoun, the observatory said. \
            More than 2,500 families fled from Aleppo to Afrin, OCHA said. \
            The insurgents claimed they captured over 50 villages. The government denied that the insurgents had captured \
            any villages. The Aleppo-Damascus highway is closed, the Ministry of Transport said. Unconfirmed reports said a \
            drone hit a hospital in Homs. Government forces shelled a market in Maarat al-Numan on Thursday. The army \
            shelled rebels in Atarib, the observatory said. Clashes in Hama caused 40 casualties, the observatory said. \
            The army may withdraw from Hama, the observatory said.""", "en", "Sample Wire")
            .read("""
            Les rebelles ont pris une base militaire près de Saraqib mercredi, a déclaré l'Observatoire syrien des droits \
            de l'homme. Des tirs d'artillerie ont tué 12 civils à Idlib, selon les Casques blancs.""", "fr", "Le Quotidien")
            .read("""
            قتل 12 مدنيا وأصيب 30 آخرون في قصف على إدلب يوم 27 نوفمبر، قال الدفاع المدني السوري. نزحت أكثر من 2500 عائلة \
            من حلب إلى عفرين، بحسب الأمم المتحدة.""", "ar", "Sample Voice")
            .read("""
            Suriye İnsan Hakları Gözlemevi'ne göre isyancılar çarşamba günü Serakib yakınlarında bir askeri üssü ele \
            geçirdi. Beyaz Baretliler'e göre İdlib'de topçu atışında 12 sivil öldü.""", "tr", "Günlük")
            .read("""
            Повстанці захопили військову базу поблизу Саракіба в середу, повідомила Сирійська обсерваторія з прав людини. \
            Внаслідок обстрілу Ідліба загинули 12 цивільних, повідомили Білі шоломи.""", "uk", "Вісник");

    @ParameterizedTest(name = "[{0}] {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Rebels captured  | According to the Syrian Observatory for Human Rights, rebels captured a military base near Saraqib on 27 November 2024.
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels seized a military base near Saraqib.
            en | Rebels captured  | SOHR said rebels had captured a military base near Saraqib on Wednesday.
            en | Shelling killed  | The White Helmets said that shelling killed 12 civilians in Idlib on 27 November.
            en | Shelling killed  | According to the White Helmets, 12 civilians were killed and at least 30 were wounded by shelling in Idlib.
            en | More than 2,500  | According to OCHA, more than 2,500 families fled from Aleppo to Afrin.
            en | over 50          | The insurgents claimed that they captured over 50 villages, which the government denied.
            en | Aleppo-Damascus  | The Ministry of Transport said that the Aleppo-Damascus highway is closed.
            en | Unconfirmed      | Unconfirmed reports said that a drone hit a hospital in Homs.
            en | shelled a market | Government forces shelled a market in Maarat al-Numan on 28 November 2024.
            en | army shelled     | The observatory said that the army shelled rebels in Atarib.
            en | casualties       | According to the observatory, clashes in Hama caused 40 casualties.
            en | may withdraw     | According to the observatory, the army may withdraw from Hama.
            fr | artillerie       | Selon les Casques blancs, des tirs d'artillerie ont tué 12 civils à Idlib.
            ar | عائلة            | بحسب الأمم المتحدة، نزحت أكثر من 2500 عائلة من حلب إلى عفرين.
            tr | isyancılar       | Suriye İnsan Hakları Gözlemevi'ne göre isyancılar Serakib yakınlarında bir askeri üssü ele geçirdi.
            uk | Повстанці        | За даними Сирійської обсерваторії з прав людини, повстанці захопили військову базу поблизу Саракіба.
            """)
    void passesWhatSaysTheSameInOtherWords(String language, String claim, String sentence) {
        assertThat(verdict(language, claim, sentence)).isEqualTo(new Verdict.Supported());
    }

    @ParameterizedTest(name = "[{0}] {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels captured Saraqib.                                     | the base is gone
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels captured a military base in Saraqib.                  | near is not in
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels captured a military base near Idlib.                  | another place
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels captured a military base near Saraqib on 28 November. | another day
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels did not capture a military base near Saraqib.         | not
            en | Rebels captured  | The Syrian Observatory for Human Rights said that rebels will capture a military base near Saraqib.            | a plan
            en | Rebels captured  | The White Helmets said that rebels captured a military base near Saraqib.                                      | another speaker
            en | Rebels captured  | The government denied that rebels captured a military base near Saraqib.                                       | a denial
            en | Rebels captured  | Rebels captured a military base near Saraqib.                                                                  | nobody says so
            en | Rebels captured  | The Syrian Observatory for Human Rights confirmed that rebels captured a military base near Saraqib.           | surer than it was
            en | Rebels captured  | The army said that rebels captured a military base near Saraqib.                                               | another speaker
            en | Shelling killed  | The White Helmets said that shelling killed 30 civilians in Idlib.                                             | the other number
            en | Shelling killed  | The White Helmets said that shelling killed 120 civilians in Idlib.                                            | one digit more
            en | Shelling killed  | The White Helmets said that shelling killed 12 civilians in Idlib and wounded 30.                              | at least
            en | Shelling killed  | The White Helmets said that shelling wounded 12 civilians in Idlib.                                            | what was killed
            en | Shelling killed  | The White Helmets said that shelling killed 12 soldiers in Idlib.                                              | another kind
            en | Shelling killed  | The White Helmets said that shelling killed 12 civilians in Aleppo.                                            | another place
            en | tried to advance | The observatory said that government forces advanced on Khan Sheikhoun.                                                | they tried
            en | More than 2,500  | According to OCHA, 2,500 families fled from Aleppo to Afrin.                                                   | more than
            en | More than 2,500  | According to OCHA, more than 2,500 people fled from Aleppo to Afrin.                                           | families
            en | More than 2,500  | According to OCHA, more than 2,500 families fled from Afrin to Aleppo.                                         | the other way
            en | More than 2,500  | According to OCHA, more than 2,500 families fled to Aleppo.                                                    | to for from
            en | over 50          | The insurgents claimed that they captured over 50 villages.                                                    | the dispute
            en | over 50          | The insurgents claimed that they captured 50 villages, which the government denied.                            | over
            en | over 50          | The insurgents captured over 50 villages, which the government denied.                                         | who claims it
            en | over 50          | The insurgents claimed that they captured over 50 villages, which the government confirmed.                    | the dispute turned
            en | Aleppo-Damascus  | The Ministry of Transport said that the Aleppo-Damascus highway is open.                                       | open
            en | Aleppo-Damascus  | The Ministry of Transport said that the Aleppo-Damascus highway is not closed.                                 | not
            en | Aleppo-Damascus  | The Ministry of Transport said that the Aleppo-Damascus highway is closed and you should take the coast road.  | a route
            en | Aleppo-Damascus  | The Ministry of Transport said that the Aleppo-Damascus highway is safe.                                       | a verdict
            en | Aleppo-Damascus  | The road is safe.                                                                                              | a verdict
            en | Unconfirmed      | A drone hit a hospital in Homs.                                                                                | unconfirmed
            en | shelled a market | Government forces were shelled at a market in Maarat al-Numan on 28 November 2024.                             | turned round
            en | shelled a market | Government forces shelled a market in Maarat al-Numan on 29 November 2024.                                     | day of publication
            en | army shelled     | The observatory said that rebels shelled the army in Atarib.                                                   | turned round
            en | army shelled     | The observatory said that the army was shelled by rebels in Atarib.                                            | turned round
            en | army shelled     | The army said that the observatory shelled rebels in Atarib.                                                   | speaker for actor
            en | casualties       | According to the observatory, clashes in Hama killed 40 people.                                                | casualties
            en | casualties       | According to the observatory, clashes in Hama caused 40 deaths.                                                | casualties
            en | may withdraw     | According to the observatory, the army withdraws from Hama.                                                    | may
            en | may withdraw     | According to the observatory, the army may withdraw to Hama.                                                   | to for from
            en | Rebels captured  | SOHR said rebels captured a military base near Saraqib, see sample.example for more.                           | a link
            en | Rebels captured  | SOHR said rebels captured a military base near Saraqib, call 0944 123 456.                                     | a call
            en | Rebels captured  | SOHR said rebels captured a military base near Saraqib [k3f9].                                                 | a mark
            en | Rebels captured  | SOHR said rebels captured a military base near Saraqib. The road is safe.                                      | two sentences
            en | Rebels captured  | Selon l'Observatoire syrien des droits de l'homme, les rebelles ont pris une base militaire près de Saraqib.   | another language
            fr | artillerie       | Selon les Casques blancs, des tirs d'artillerie ont tué 21 civils à Idlib.                                     | another number
            fr | artillerie       | Selon les Casques blancs, des tirs d'artillerie n'ont pas tué 12 civils à Idlib.                               | not
            fr | artillerie       | Selon l'armée, des tirs d'artillerie ont tué 12 civils à Idlib.                                                | another speaker
            ar | عائلة            | بحسب الأمم المتحدة، نزحت 2500 عائلة من حلب إلى عفرين.                                                          | more than
            ar | عائلة            | بحسب الأمم المتحدة، نزحت أكثر من 2500 عائلة من عفرين إلى حلب.                                                  | the other way
            ar | عائلة            | بحسب الأمم المتحدة، لم تنزح أكثر من 2500 عائلة من حلب إلى عفرين.                                               | not
            ar | عائلة            | بحسب الأمم المتحدة، نزح أكثر من 2500 شخص من حلب إلى عفرين.                                                     | families
            tr | isyancılar       | Suriye İnsan Hakları Gözlemevi'ne göre isyancılar Serakib yakınlarında bir askeri üssü ele geçirmedi.          | not
            tr | isyancılar       | Suriye İnsan Hakları Gözlemevi'ne göre isyancılar Serakib'de bir askeri üssü ele geçirdi.                      | near is not in
            uk | Повстанці        | За даними Сирійської обсерваторії з прав людини, повстанці не захопили військову базу поблизу Саракіба.        | not
            uk | Повстанці        | За даними Сирійської обсерваторії з прав людини, повстанців захопили на військовій базі поблизу Саракіба.      | turned round
            """)
    void holdsBackWhatSaysMoreLessOrElse(String language, String claim, String sentence, String why) {
        assertThat(verdict(language, claim, sentence)).as(why).isInstanceOf(Verdict.Unsupported.class);
    }

    private static Verdict verdict(String language, String words, String sentence) {
        return REPORTS.verdict(sentence, language, claim(language, words));
    }

    private static SourcedClaim claim(String language, String words) {
        return REPORTS.claims.stream()
                .filter(c -> c.language().equals(language) && c.claim().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No claim has: " + words));
    }

    @Test
    void passesADisputedSentenceBehindWhichCodeNamesWhoDisputes() {
        SourcedClaim main = claim("en", "over 50");
        Draft draft = ReadReports.DRAFTS
                .of("The insurgents claimed that they captured over 50 villages.", "en", List.of(main), REPORTS.claims)
                .getFirst();

        assertThat(draft.text()).contains("villages; disputed by the government (Sample Wire, 29 November 2024)");
        assertThat(ReadReports.PARAPHRASE.verify(draft, "en", REPORTS.claims, REPORTS.texts))
                .isEqualTo(new Verdict.Supported());
    }

    @Test
    void holdsBackWhatIsNotOfTheRequestOrNotInTheReport() {
        SourcedClaim main = claim("en", "Rebels captured");
        String sentence = "SOHR said rebels captured a military base near Saraqib.";
        Draft draft = ReadReports.DRAFTS
                .of(sentence, "en", List.of(main), REPORTS.claims)
                .getFirst();

        assertThat(ReadReports.PARAPHRASE.verify(draft, "en", REPORTS.claims, REPORTS.texts))
                .isEqualTo(new Verdict.Supported());
        assertThat(ReadReports.PARAPHRASE.verify(draft, "en", Set.of(), REPORTS.texts))
                .isEqualTo(new Verdict.Unsupported(List.of("citation")));
        assertThat(ReadReports.PARAPHRASE.verify(draft, "en", REPORTS.claims, Map.of()))
                .isEqualTo(new Verdict.Unsupported(List.of("quote")));
    }
}
