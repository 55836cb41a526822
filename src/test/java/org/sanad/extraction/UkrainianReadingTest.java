package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.Claim;
import org.sanad.events.CueClass;
import org.sanad.events.Effect;
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Qualifier;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.events.Subsector;
import org.sanad.events.Unit;
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

class UkrainianReadingTest {
    private static final FigureReader FIGURES = new FigureReader("uk");
    private static final TimeTagger TIMES = new TimeTagger("uk");
    private static final AttributionReader SPEAKERS = new AttributionReader("uk", new SpeakerRegistry());

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 12);

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Загинули двоє людей.                            | KILLED    | PERSON    | 2     | 2     | EXACT     | a collective numeral
            Поранено п'ятьох рятувальників.                 | INJURED   | PERSON    | 5     | 5     | EXACT     | an accusative
            Понад 40 осіб евакуйовано.                      | EVACUATED | PERSON    | 41    | -     | MORE_THAN | an impersonal verb
            Щонайменше дванадцятеро загиблих.               | KILLED    | PERSON    | 12    | -     | AT_LEAST  | a participle counts
            Близько 30 поранено.                            | INJURED   | PERSON    | 30    | 30    | ABOUT     | the verb is the noun
            До 300 родин залишили домівки.                  | DISPLACED | HOUSEHOLD | -     | 300   | UP_TO     | households
            Не менше 20 людей загинуло.                     | KILLED    | PERSON    | 20    | -     | AT_LEAST  | no negation
            Майже 50 людей поранено.                        | INJURED   | PERSON    | 45    | 49    | NEARLY    | nearly
            Менш ніж 10 людей повернулися додому.           | RETURNED  | PERSON    | -     | 9     | LESS_THAN | fewer than
            Кілька десятків бійців загинули.                | KILLED    | PERSON    | 36    | 99    | VAGUE     | several dozen
            Сотні людей втекли.                             | DISPLACED | PERSON    | 200   | 999   | VAGUE     | hundreds
            Десятки тисяч людей покинули домівки.           | DISPLACED | PERSON    | 20000 | 99999 | VAGUE     | tens of thousands
            Орієнтовно 1 200 родин виїхали.                 | DISPLACED | HOUSEHOLD | 1200  | 1200  | ABOUT     | a blank groups digits
            Понад 270 тисяч біженців повернулося.           | RETURNED  | PERSON    | 270001| -     | MORE_THAN | a multiplier
            Евакуйовано 3 тис. людей.                       | EVACUATED | PERSON    | 3000  | 3000  | EXACT     | cut short
            Допомоги потребують 1,2 млн людей.              | IN_NEED   | PERSON    | 1200000 | 1200000 | EXACT | a decimal comma
            Близько тисячі сімей переміщено.                | DISPLACED | HOUSEHOLD | 1000  | 1000  | ABOUT     | a genitive singular is one thousand
            Понад півтори тисячі людей евакуйовано.         | EVACUATED | PERSON    | 1501  | -     | MORE_THAN | one and a half thousand
            Кількість загиблих зросла до 28.                | KILLED    | PERSON    | 28    | 28    | EXACT     | rose to, not up to
            Згодом уточнили, що загиблих двоє.              | KILLED    | PERSON    | 2     | 2     | EXACT     | the noun before its number
            Пошкоджено 24 приватні будинки.                 | HOUSES_DAMAGED | BUILDING | 24 | 24    | EXACT     | damage
            Вщент зруйновано сім хат.                       | HOUSES_DESTROYED | BUILDING | 7 | 7    | EXACT     | destruction
            Закриють п'ять шкіл.                            | FACILITIES_OUT | FACILITY | 5  | 5     | EXACT     | facilities
            Без світла лишаються 3 тисячі родин.            | AFFECTED  | HOUSEHOLD | 3000  | 3000  | EXACT     | without power
            Затримано 43 учасників акції.                   | DETAINED  | PERSON    | 43    | 43    | EXACT     | detained
            Бойовики викрали десятьох селян.                | MISSING   | PERSON    | 10    | 10    | EXACT     | abducted
            Збито 54 із 72 дронів.                          | EQUIPMENT_DESTROYED | ITEM    | 54    | 54    | EXACT | the part, not the whole
            Вивезли від 120 до 150 жителів.                 | EVACUATED | PERSON    | 120   | 150   | BETWEEN   | a range
            Вивезено 350–400 осіб.                          | EVACUATED | PERSON    | 350   | 400   | BETWEEN   | a dash
            """)
    void tellsWhatANumberCounts(
            String text,
            Measure measure,
            Unit unit,
            @Nullable Double min,
            @Nullable Double max,
            Qualifier qualifier,
            String why) {
        Figure figure = figures(text).getFirst();

        assertThat(figure.measure()).as(why).isEqualTo(measure);
        assertThat(figure.unit()).as(why).isEqualTo(unit);
        assertThat(figure.min()).as(why).isEqualTo(min);
        assertThat(figure.max()).as(why).isEqualTo(max);
        assertThat(figure.qualifier()).as(why).isEqualTo(qualifier);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Бригада 155 мм гармат зайняла позиції.", "Один із бійців розповів про бій."})
    void leavesOutCalibresAndOneOfMany(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Загинула 52-річна жінка.", "Поранено жінку 34 років."})
    void countsOnePersonAndNoAge(String text) {
        assertThat(figures(text)).extracting(Figure::max).containsOnly(1.0);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Поранено 11 людей, серед них троє дітей.",
                "Загинули 14 осіб, із них четверо дітей.",
                "Евакуйовано 180 осіб, з-поміж яких 42 дитини.",
                "Постраждали 20 людей, у тому числі п'ятеро дітей."
            })
    void readsASubset(String text) {
        List<Figure> found = figures(text);

        assertThat(found).hasSize(2);
        assertThat(found.getLast().unit()).isEqualTo(Unit.CHILD);
        assertThat(found.getLast().partOf()).isEqualTo(found.getFirst().text());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Бої точилися у вівторок.                   | 2025-06-10 | 2025-06-10 | the latest such day
            Бої точилися в четвер.                     | 2025-06-12 | 2025-06-12 | the day of publication itself
            Бої точилися минулого четверга.            | 2025-06-05 | 2025-06-05 | strictly before
            Бої точилися минулої п'ятниці.             | 2025-06-06 | 2025-06-06 | a feminine weekday
            Бої точаться від середи.                   | 2025-06-11 | 2025-06-12 | since, still going on
            Зі середи немає води.                      | 2025-06-11 | 2025-06-12 | another form of with
            Вода зникла з 8 червня.                    | 2025-06-08 | 2025-06-12 | since a date
            Учора вдарив дрон.                         | 2025-06-11 | 2025-06-11 | yesterday
            Позавчора вдарив дрон.                     | 2025-06-10 | 2025-06-10 | the day before
            Сьогодні вранці вдарив дрон.               | 2025-06-12 | 2025-06-12 | this morning
            Уночі вдарив дрон.                         | 2025-06-11 | 2025-06-12 | overnight
            За минулу добу вдарив дрон.                | 2025-06-11 | 2025-06-12 | the past day and night
            Дрон ударив у ніч на 11 червня.            | 2025-06-10 | 2025-06-11 | the night up to a date
            Дрон ударив у ніч на середу.               | 2025-06-10 | 2025-06-11 | the night up to a weekday
            Дрон ударив вночі 9 червня.                | 2025-06-09 | 2025-06-09 | a part of a day belongs to it
            Дрон ударив 9 червня вранці.               | 2025-06-09 | 2025-06-09 | also behind it
            Це сталося три дні тому.                   | 2025-06-09 | 2025-06-09 | days back
            За останні п'ять днів загинули люди.       | 2025-06-07 | 2025-06-12 | up to now
            Це сталося 29 травня 2025 року.            | 2025-05-29 | 2025-05-29 | with a year
            Упродовж 8–10 червня тривали бої.          | 2025-06-08 | 2025-06-10 | a range
            З 8 по 10 червня тривали бої.              | 2025-06-08 | 2025-06-10 | a range in words
            Минулого тижня тривали бої.                | 2025-06-02 | 2025-06-08 | last week
            Школи закриють у понеділок.                | 2025-06-16 | 2025-06-16 | a perfective verb looks ahead
            Від понеділка в селі закриють школу.       | 2025-06-16 | 2025-06-16 | also behind the day
            Автобуси курсуватимуть у суботу.           | 2025-06-14 | 2025-06-14 | a synthetic future
            У п'ятницю планують вивезти хворих.        | 2025-06-13 | 2025-06-13 | a plan
            Завтра відновлять рух.                     | 2025-06-13 | 2025-06-13 | tomorrow
            Це було в травні.                          | 2025-05-01 | 2025-05-31 | a month
            """)
    void readsWordsOfTime(String text, LocalDate start, LocalDate end, String why) {
        List<TimeExpression> found = TIMES.read(Tokens.of(text, "uk"), PUBLISHED);

        assertThat(found).as(why).hasSize(1);
        assertThat(found.getFirst().period().start()).as(why).isEqualTo(start);
        assertThat(found.getFirst().period().end()).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Серед поранених двоє дітей.",
                "Рух припинено до п'ятниці.",
                "Лютий мороз скував дороги.",
                "Тому рух перекрили."
            })
    void findsNoTimeWhereThereIsNone(String text) {
        assertThat(TIMES.read(Tokens.of(text, "uk"), PUBLISHED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Поранено двох людей, повідомив голова ОВА Іван Шевчук. | голова ОВА Іван Шевчук | GOVERNMENT | ASSERT | behind its verb
            Рятувальники повідомили про двох загиблих.   | рятувальники   | NGO         | ASSERT   | before its verb
            За словами медиків, поранених двоє.          | медиків        | OFFICIAL    | ASSERT   | according to
            Поранених двоє, за даними поліції.           | поліції        | OFFICIAL    | ASSERT   | according to, trailing
            Евакуйовано 60 людей, поінформували у військовій адміністрації. | військовій адміністрації | GOVERNMENT | ASSERT | a locative
            За підрахунками УВКБ ООН, повернулося 300 людей. | UNHCR      | UN          | ESTIMATE | a registered body
            Поранено двох людей, повідомляє Укрінформ.   | Ukrinform      | STATE_MEDIA | ASSERT   | an agency
            Генштаб повідомив про бої.                   | генштаб        | BELLIGERENT | ASSERT   | an army
            Очевидці розповідають про вибух.             | очевидці       | WITNESS     | ASSERT   | witnesses
            Армія звинуватила загони в порушенні перемир'я. | армія       | BELLIGERENT | ACCUSE   | an accusation
            Речник армії заперечив удар.                 | речник армії   | BELLIGERENT | DENY     | a denial
            Хусити свою участь у нападі заперечують.     | Houthis        | BELLIGERENT | DENY     | the matter between speaker and verb
            ЮНІСЕФ попереджає про нестачу води.          | UNICEF         | UN          | WARN     | a warning
            Мер підтвердив загибель двох людей.          | мер            | OFFICIAL    | CONFIRM  | a confirmation
            Правозахисники нарахували 40 загиблих.       | правозахисники | MONITOR     | ESTIMATE | a count
            Поранено двох, повідомив у Telegram мер міста. | мер міста    | OFFICIAL    | ASSERT   | a medium between
            Поранено двох, заявила у вівторок речниця ДСНС. | State Emergency Service of Ukraine | GOVERNMENT | ASSERT | a day between
            Джерела стверджують, що бої тривають.        | джерела        | UNSPECIFIED | CLAIM    | nobody in particular
            """)
    void readsWhoSaysIt(String text, String name, Role role, CueClass cueClass, String why) {
        List<Attribution> found = SPEAKERS.read(Tokens.of(text, "uk"));

        assertThat(found).as(why).hasSize(1);
        Speaker speaker = found.getFirst().speaker();
        assertThat(speaker.name()).as(why).isEqualToIgnoringCase(name);
        assertThat(speaker.role()).as(why).isEqualTo(role);
        assertThat(speaker.cueClass()).as(why).isEqualTo(cueClass);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Російські безпілотники атакували Одесу.             | AIR_OR_DRONE_STRIKE        | drones
            Авіація завдала удару по селу.                      | AIR_OR_DRONE_STRIKE        | aircraft
            Ворог скинув на село дві керовані авіабомби.        | AIR_OR_DRONE_STRIKE        | guided bombs
            Ворог гатив по місту зі ствольної артилерії.        | SHELLING_ARTILLERY_MISSILE | artillery
            Масованого обстрілу зазнало село.                   | SHELLING_ARTILLERY_MISSILE | a noun
            Війська випустили по місту дві ракети.              | SHELLING_ARTILLERY_MISSILE | missiles
            На протитанковій міні підірвався трактор.           | IED_REMOTE_EXPLOSIVE       | a mine
            Вибухнуло заміноване авто.                          | IED_REMOTE_EXPLOSIVE       | a car bomb
            Смертник підірвав себе біля мечеті.                 | SUICIDE_BOMB               | a suicide bomber
            Невідомий кинув гранату в натовп.                   | GRENADE                    | a grenade
            Бойовики викрали п'ятьох селян.                     | ABDUCTION                  | abduction
            Солдати зґвалтували двох жінок.                     | SEXUAL_VIOLENCE            | rape
            Повстанці захопили місто Гома.                      | NSA_OVERTAKES_TERRITORY    | rebels take a town
            Урядові війська взяли під контроль селище.          | GOV_REGAINS_TERRITORY      | a state does
            Бойовики відступили з села без бою.                 | NONVIOLENT_TRANSFER        | without a fight
            Невідомі розграбували склад.                        | LOOTING_PROPERTY_DESTRUCTION | looting
            Армія розпочала наступ на півночі.                  | OFFENSIVE                  | a campaign
            Вуличні бої тривають у місті.                       | ARMED_CLASH                | fighting
            Ворог штурмував позиції бригади.                    | ARMED_CLASH                | an assault
            Бойовики розстріляли дев'ятьох цивільних.           | ATTACK_ON_CIVILIANS        | an execution
            Поліція водометами розігнала протестувальників.     | PROTEST_WITH_INTERVENTION  | broken up
            Солдати відкрили вогонь по протестувальниках.       | EXCESSIVE_FORCE_PROTEST    | shots at a crowd
            Сотні людей вийшли на мітинг.                       | PEACEFUL_PROTEST           | a rally
            Заворушення охопили столицю.                        | VIOLENT_DEMONSTRATION      | a riot
            Поліція затримала трьох чоловіків.                  | ARREST                     | arrest
            Сторони домовилися про припинення вогню.            | AGREEMENT                  | a truce
            Кремль звинуватив Київ у порушенні перемир'я.       | ACCUSATION                 | a breach
            Із села евакуювали 40 родин.                        | EVACUATION                 | evacuation
            Із села вивезли ще 60 лежачих хворих.               | EVACUATION                 | brought out
            Тисячі людей втекли від боїв.                       | NEW_DISPLACEMENT           | flight, the fighting only its reason
            Домівки залишили 300 родин.                         | NEW_DISPLACEMENT           | the object first
            Сотні біженців перетнули кордон із Польщею.         | CROSS_BORDER_FLIGHT        | over a border
            До села повернулися 20 родин.                       | RETURN                     | return
            У таборі проживають 500 переселенців.               | IDP_STOCK                  | a stock
            До міста прибули 90 переселенців.                   | ARRIVAL                    | arrival
            Зруйновано сім приватних будинків.                  | HOUSING_DESTRUCTION        | homes
            Волонтери роздали 400 продуктових наборів.          | AID_DELIVERY               | aid
            Бойовики не пропустили гуманітарний конвой.         | ACCESS_DENIED              | no access
            ООН закликала надати кошти на допомогу.             | APPEAL                     | an appeal
            Міністри провели телефонну розмову.                 | CONSULT                    | a call
            Катар узявся за посередництво.                      | MEDIATION                  | mediation
            Сили ППО збили 20 дронів.                           | DISRUPTED_WEAPONS_USE      | shot down
            Сапери знешкодили авіабомбу.                        | DISRUPTED_WEAPONS_USE      | no strike
            """)
    void tellsWhatHappened(String text, EventType type, String why) {
        assertThat(claims(text)).as(why).extracting(Claim::type).containsOnly(type);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Громада повністю знеструмлена.                | ELECTRICITY     | SUSPENDED   | a participle
            Без води лишається місто.                     | WATER_NETWORK   | SUSPENDED   | without
            У місті немає зв'язку.                        | INTERNET_PHONE  | SUSPENDED   | there is none
            Рух трасою перекрито.                         | ROAD_TRANSPORT  | CLOSED      | a road
            Лікарня переповнена.                          | HOSPITAL        | OVERWHELMED | too many
            Електропостачання відновили.                  | ELECTRICITY     | RESTORED    | back
            Пальне закінчується.                          | FUEL            | REDUCED     | running out
            Аеропорт закрито.                             | AIRPORT         | CLOSED      | an airport
            Пошкоджено школу.                             | SCHOOL          | DAMAGED     | damage
            """)
    void tellsWhatBecameOfServices(String text, Subsector subsector, Effect effect, String why) {
        assertThat(claims(text)).as(why).singleElement().satisfies(claim -> {
            assertThat(claim.subsector()).isEqualTo(subsector);
            assertThat(claim.effect()).isEqualTo(effect);
        });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            У п'ятницю планують вивезти з села 60 хворих. | PLANNED      | a plan
            Від понеділка закриють п'ять шкіл.            | PLANNED      | a perfective verb
            Якщо бої посиляться, люди поїдуть.            | HYPOTHETICAL | a condition
            Нібито підірвано склад боєприпасів.           | UNCONFIRMED  | a hedge
            Люди кажуть, що дрони атакували село.         | FACT         | nobody who is named
            Жителі розповіли, що дрони атакували село.    | WITNESS      | witnesses
            """)
    void tellsWhetherItHappened(String text, Modality modality, String why) {
        assertThat(claims(text))
                .as(why)
                .isNotEmpty()
                .extracting(Claim::modality)
                .containsOnly(modality);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Форвард увесь тайм бомбардував ворота гостей.",
                "Між мережами магазинів точиться цінова війна.",
                "Журналісти обстріляли тренера запитаннями.",
                "Загиблих і поранених немає.",
                "Обстрілів за добу не було.",
                "Нагородили переможців шкільного конкурсу.",
                "Торік область залишили 1 900 родин.",
                "Мандрівники милувалися заходом сонця."
            })
    void keepsSilentWhereNothingHappened(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Дрон ударив по будинку. Про це повідомив голова ОВА.",
                "Дрон ударив по будинку. Про це повідомив у Telegram голова ОВА, передає Укрінформ.",
                "Дрон ударив по будинку, пише газета «Вечір» із посиланням на голову ОВА.",
                "Дрон ударив по будинку, повідомив голова ОВА, передає Укрінформ."
            })
    void handsOnToTheOriginalSpeaker(String text) {
        assertThat(claims(text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.speaker().name()).contains("ОВА"));
    }

    private static List<Figure> figures(String text) {
        List<Token> tokens = Tokens.of(text, "uk");
        return FIGURES.read(tokens, new boolean[tokens.size()]).stream()
                .map(CountedFigure::figure)
                .toList();
    }

    private static List<Claim> claims(String text) {
        Report report = new Report(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                text,
                "Зразок",
                null,
                null,
                "uk",
                Instant.parse("2025-06-12T09:00:00Z"),
                Instant.parse("2025-06-12T10:00:00Z"),
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
        return ((Extraction.Extracted) GoldArticle.EXTRACTOR.extract(report)).claims();
    }
}
