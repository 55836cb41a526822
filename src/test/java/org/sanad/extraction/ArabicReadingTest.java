package org.sanad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.sanad.events.EventType;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Modality;
import org.sanad.events.Period;
import org.sanad.events.Polarity;
import org.sanad.events.Qualifier;
import org.sanad.events.Role;
import org.sanad.events.Speaker;
import org.sanad.events.Unit;
import org.sanad.reading.numbers.FigureReader;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.speakers.AttributionReader;
import org.sanad.reading.speakers.SpeakerRegistry;
import org.sanad.reading.time.TimeExpression;
import org.sanad.reading.time.TimeTagger;
import org.sanad.reports.Report;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

/** What the Arabic lexicons make of numbers, times, speakers and happenings, one sentence a case. */
class ArabicReadingTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 11); // A Wednesday.
    private static final FigureReader FIGURES = new FigureReader("ar");
    private static final TimeTagger TIMES = new TimeTagger("ar");
    private static final SpeakerRegistry REGISTRY = new SpeakerRegistry();
    private static final AttributionReader SPEAKERS = new AttributionReader("ar", REGISTRY);
    private static final ClaimExtractor EXTRACTOR = GoldArticle.EXTRACTOR;

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            قتل 12 شخصا في السوق.                   | KILLED | PERSON | 12 | 12 | EXACT | digits
            قُتل ١٢ شخصاً في السوق.                   | KILLED | PERSON | 12 | 12 | EXACT | Arabic digits and vowel signs
            قتل شخصان في السوق.                     | KILLED | PERSON | 2 | 2 | EXACT | a dual is number and noun
            أصيب طفلان في الحي.                     | INJURED | CHILD | 2 | 2 | EXACT | two children in one word
            مقتل جندي بلغم أرضي.                    | KILLED | PERSON | 1 | 1 | EXACT | a bare noun says one
            مقتل أحد المسعفين.                      | KILLED | PERSON | 1 | 1 | EXACT | one of the paramedics was killed
            قتل أربعة عشر مدنيا.                    | KILLED | PERSON | 14 | 14 | EXACT | a teen in two words
            قتل خمسة وعشرون مدنيا.                  | KILLED | PERSON | 25 | 25 | EXACT | the unit before the ten
            قتل مئة وخمسة وعشرون شخصا.              | KILLED | PERSON | 125 | 125 | EXACT | hundred and twenty-five
            نزح ثلاثمئة شخص.                        | DISPLACED | PERSON | 300 | 300 | EXACT | hundreds in one word
            نزح ألفا شخص من البلدة.                 | DISPLACED | PERSON | 2000 | 2000 | EXACT | two thousand of people
            نزح ألفان ومئتا شخص.                    | DISPLACED | PERSON | 2200 | 2200 | EXACT | a dual thousand and two hundred
            نزح ثلاثة آلاف شخص.                     | DISPLACED | PERSON | 3000 | 3000 | EXACT | three thousands
            نزح 54 ألفا و84 شخصا.                   | DISPLACED | PERSON | 54084 | 54084 | EXACT | digits joined to thousands
            نزح نحو 320 عائلة.                      | DISPLACED | HOUSEHOLD | 320 | 320 | ABOUT | about, families
            نزح أكثر من 90 ألف شخص.                 | DISPLACED | PERSON | 90001 | - | MORE_THAN | more than
            قتل ما لا يقل عن 12 مدنيا.              | KILLED | PERSON | 12 | - | AT_LEAST | no fewer than
            قتل 27 مدنيا على الأقل.                 | KILLED | PERSON | 27 | - | AT_LEAST | the limit behind
            نزح ما بين 140 ألفا و160 ألف شخص.       | DISPLACED | PERSON | 140000 | 160000 | BETWEEN | a range
            أصيب العشرات بجروح.                     | INJURED | PERSON | 24 | 99 | VAGUE | dozens
            نزحت مئات العائلات.                     | DISPLACED | HOUSEHOLD | 200 | 999 | VAGUE | hundreds of families
            فر عشرات الآلاف من السكان.              | DISPLACED | PERSON | 20000 | 99999 | VAGUE | tens of thousands
            أصيب بضعة أشخاص.                        | INJURED | PERSON | 3 | 9 | VAGUE | several
            اعتقلت الشرطة 15 متظاهرا.               | DETAINED | PERSON | 15 | 15 | EXACT | people are held
            سيطرت القوات على سبع قرى.               | PLACES_CAPTURED | SETTLEMENT | 7 | 7 | EXACT | villages taken
            دمر القصف 12 منزلا.                     | HOUSES_DESTROYED | BUILDING | 12 | 12 | EXACT | houses
            بلغت حصيلة القتلى سبعة.                 | KILLED | PERSON | 7 | 7 | EXACT | the toll before its number
            خطف مسلحون ستة عمال.                    | MISSING | PERSON | 6 | 6 | EXACT | abducted people are missing
            عادت 300 أسرة إلى ديارها.               | RETURNED | HOUSEHOLD | 300 | 300 | EXACT | families come back
            توقف 19 مستشفى من أصل 36 عن العمل.      | FACILITIES_OUT | FACILITY | 19 | 19 | EXACT | of how many is no figure
            """)
    void countsAsArabicDoes(
            String text,
            Measure measure,
            Unit unit,
            @Nullable Double min,
            @Nullable Double max,
            Qualifier qualifier,
            String why) {
        List<Token> tokens = Tokens.of(text, "ar");
        List<Figure> found = FIGURES.read(tokens, new boolean[tokens.size()]).stream()
                .map(f -> f.figure())
                .toList();

        assertThat(found).as(why).hasSize(1);
        Figure figure = found.getFirst();
        assertThat(figure.measure()).as(why).isEqualTo(measure);
        assertThat(figure.unit()).as(why).isEqualTo(unit);
        assertThat(figure.min()).as(why).isEqualTo(min);
        assertThat(figure.max()).as(why).isEqualTo(max);
        assertThat(figure.qualifier()).as(why).isEqualTo(qualifier);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            وقع الهجوم أمس.                         | 2025-06-10 | 2025-06-10 | yesterday
            وقع الهجوم مساء أمس الأول.              | 2025-06-09 | 2025-06-09 | the evening before yesterday
            وقع الهجوم أول من أمس.                  | 2025-06-09 | 2025-06-09 | its other form
            وقع الهجوم صباح اليوم.                  | 2025-06-11 | 2025-06-11 | this morning
            وقع الهجوم يوم الثلاثاء.                | 2025-06-10 | 2025-06-10 | the latest such day
            وقع الهجوم مساء الأربعاء.               | 2025-06-11 | 2025-06-11 | the day of publication itself
            وقع الهجوم الأربعاء الماضي.             | 2025-06-04 | 2025-06-04 | strictly before
            ستستأنف الدراسة يوم الأحد المقبل.       | 2025-06-15 | 2025-06-15 | a future verb
            تتواصل المعارك منذ الاثنين.             | 2025-06-09 | 2025-06-11 | since
            اندلعت المعارك الليلة الماضية.          | 2025-06-10 | 2025-06-11 | last night
            وقع الهجوم قبل ثلاثة أيام.              | 2025-06-08 | 2025-06-08 | a number in words
            وقع الهجوم قبل يومين.                   | 2025-06-09 | 2025-06-09 | a dual
            نزحوا خلال اليومين الماضيين.            | 2025-06-09 | 2025-06-11 | the past two days
            وقع الهجوم في 3 حزيران/يونيو.           | 2025-06-03 | 2025-06-03 | a month by both names
            وقع الهجوم في 3 يونيو (حزيران) 2025.    | 2025-06-03 | 2025-06-03 | a name in brackets
            وقع الهجوم في 14 كانون الثاني 2025.     | 2025-01-14 | 2025-01-14 | a month of two words
            وقع الهجوم في 20 جويلية 2024.           | 2024-07-20 | 2024-07-20 | a month of the Maghreb
            دخلت الشاحنات يومي الاثنين والثلاثاء.   | 2025-06-09 | 2025-06-10 | two days joined
            نزحوا الأسبوع الماضي.                   | 2025-06-02 | 2025-06-08 | last week
            عادوا الشهر الماضي.                     | 2025-05-01 | 2025-05-31 | last month
            من 15 إلى 21 أيار/مايو 2025.            | 2025-05-15 | 2025-05-21 | a range of dates
            سيصلون غدا.                             | 2025-06-12 | 2025-06-12 | tomorrow
            """)
    void tellsDays(String text, LocalDate start, LocalDate end, String why) {
        List<TimeExpression> found = TIMES.read(Tokens.of(text, "ar"), PUBLISHED);

        assertThat(found).as(why).hasSize(1);
        Period period = found.getFirst().period();
        assertThat(period.start()).as(why).isEqualTo(start);
        assertThat(period.end()).as(why).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"أعلنت المجموعة مساء اليوم نفسه الحصيلة.", "توقف القصف في اليوم التالي.", "قال أحد السكان ذلك."})
    void takesTheSameDayForNoDayOfPublication(String text) {
        assertThat(TIMES.read(Tokens.of(text, "ar"), PUBLISHED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            قال المرصد السوري إن المدينة سقطت.              | Syrian Observatory for Human Rights (SOHR) | MONITOR | ASSERT | the speaker behind its verb
            سقطت المدينة، وفق المرصد السوري.               | Syrian Observatory for Human Rights (SOHR) | MONITOR | ASSERT | according to
            سقطت المدينة، بحسب ما أفاد مصدر أمني.          | مصدر أمني | OFFICIAL | ASSERT | according to what a source said
            سقطت المدينة، على ما أعلنت وزارة الدفاع.       | وزارة الدفاع | BELLIGERENT | ASSERT | a ministry
            وأوضحت الإدارة أن حافلات نقلت السكان.          | الإدارة | GOVERNMENT | ASSERT | a joined verb
            نفت قسد وقوع أي تفجير.                         | Syrian Democratic Forces | BELLIGERENT | DENY | a denial
            ونفت «قسد» في بيان وقوع أي تفجير.              | Syrian Democratic Forces | BELLIGERENT | DENY | a name in quotation marks
            اتهم الجيش السوداني قوات الدعم السريع بالقصف.  | Sudanese Armed Forces | BELLIGERENT | ACCUSE | not whom it accuses
            اتهمت الحكومة الليبية قوات حفتر بخرق الهدنة.   | الحكومة الليبية | GOVERNMENT | ACCUSE | a noun before whom it accuses
            شهود عيان: اشتباكات عنيفة في الحي.             | شهود عيان | WITNESS | ASSERT | a headline with a colon
            المجلس الرئاسي يعلن وقف إطلاق النار.           | المجلس الرئاسي | GOVERNMENT | ASSERT | the speaker before its verb
            حذرت الأونروا من نفاد الوقود.                  | UNRWA | UN | WARN | a warning
            أكد محافظ حمص عودة العائلات.                   | محافظ حمص | GOVERNMENT | CONFIRM | a confirmation
            قدرت المنظمة الدولية للهجرة عدد النازحين.      | IOM | UN | ESTIMATE | an estimate
            ونقلت رويترز عن مسؤول محلي أن الطريق مغلق.     | مسؤول محلي | OFFICIAL | ASSERT | who an agency quotes
            زعم متحدث باسم المسلحين سقوط القاعدة.          | متحدث باسم المسلحين | BELLIGERENT | CLAIM | a claim
            وأكد نصر أن الطريق مغلق.                       | نصر | PERSON | CONFIRM | a person that no word marks
            """)
    void tellsWhoSaysIt(String text, String name, Role role, CueClass cueClass, String why) {
        List<Attribution> found = SPEAKERS.read(Tokens.of(text, "ar"));

        assertThat(found).as(why).hasSize(1);
        Speaker speaker = found.getFirst().speaker();
        assertThat(speaker.name()).as(why).isEqualTo(name);
        assertThat(speaker.role()).as(why).isEqualTo(role);
        assertThat(speaker.cueClass()).as(why).isEqualTo(cueClass);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            انفجرت عبوة ناسفة قرب نقطة تفتيش في بغداد.        | IED_REMOTE_EXPLOSIVE | a bomb
            فجر انتحاري نفسه داخل مطعم في كابل.              | SUICIDE_BOMB | himself
            قصفت المدفعية أحياء في حمص.                       | SHELLING_ARTILLERY_MISSILE | a verb
            قصف مدفعي على أحياء في حمص.                       | SHELLING_ARTILLERY_MISSILE | a headline without a verb
            سقطت ثلاثة صواريخ على بلدة في لبنان.              | SHELLING_ARTILLERY_MISSILE | rockets fall
            شنت الطائرات غارات على صنعاء.                     | AIR_OR_DRONE_STRIKE | raids
            استهدفت طائرة مسيرة سوقا في حمص.                  | AIR_OR_DRONE_STRIKE | a drone
            اندلعت اشتباكات عنيفة في طرابلس.                  | ARMED_CLASH | clashes
            خطف مسلحون مهندسا في تعز.                         | ABDUCTION | taken away
            اغتصب مسلحون ثلاث نساء في القرية.                 | SEXUAL_VIOLENCE | rape
            قتل مسلحون خمسة مدنيين في سوق حمص.                | ATTACK_ON_CIVILIANS | people kill people
            سيطر الجيش السوداني على مدينة سنجة.               | GOV_REGAINS_TERRITORY | a state behind its verb
            سيطرت قوات الدعم السريع على مدينة سنجة.           | NSA_OVERTAKES_TERRITORY | a group behind its verb
            انسحبت قوات النظام من مدينة حماة.                 | NONVIOLENT_TRANSFER | a retreat
            أطلق الجيش عملية عسكرية واسعة في حمص.             | OFFENSIVE | a campaign
            تظاهر مئات الأشخاص في ساحة بغداد.                 | PEACEFUL_PROTEST | a protest
            فرقت الشرطة تظاهرة في بغداد بالغاز المسيل للدموع. | PROTEST_WITH_INTERVENTION | broken up
            اعتقلت الشرطة عشرة أشخاص في حلب.                  | ARREST | an arrest
            أعلن الطرفان التوصل إلى وقف لإطلاق النار.         | AGREEMENT | a truce
            أسقطت الدفاعات الجوية طائرة مسيرة فوق حمص.        | DISRUPTED_WEAPONS_USE | shot down
            فكك الجيش عبوة ناسفة في حمص.                      | DISRUPTED_WEAPONS_USE | defused
            نهب مسلحون مستودعا للمساعدات في حمص.              | LOOTING_PROPERTY_DESTRUCTION | looting
            انشق ضابط مع جنوده عن الجيش.                      | CHANGE_TO_GROUP | a defection
            نزحت مئات العائلات من حمص.                        | NEW_DISPLACEMENT | people leave
            نزوح مئات العائلات من حمص.                        | NEW_DISPLACEMENT | the same as a noun
            أجلت السلطات سكان قرية قرب حمص.                   | EVACUATION | brought away
            فر آلاف الأشخاص إلى لبنان.                        | CROSS_BORDER_FLIGHT | over a border
            عادت عشرات العائلات إلى منازلها في حمص.           | RETURN | come back
            وصلت 250 أسرة إلى مدينة حمص.                      | ARRIVAL | newly arrived
            تؤوي المدارس في حمص أكثر من 900 نازح.             | IDP_STOCK | how many are there
            دمر القصف منازل في حمص.                           | HOUSING_DESTRUCTION | homes
            أغلقت السلطات معبر القائم.                        | SERVICE_DISRUPTION | a crossing closes
            انقطعت الكهرباء عن مدينة حمص.                     | SERVICE_DISRUPTION | no power
            خرج المستشفى عن الخدمة.                           | SERVICE_DISRUPTION | a hospital stops
            وزعت المنظمة مساعدات غذائية في حمص.               | AID_DELIVERY | aid arrives
            منعت السلطات دخول المساعدات إلى حمص.              | ACCESS_DENIED | aid is kept out
            ناشدت البلدية المنظمات توفير مساعدات عاجلة.       | APPEAL | a call for aid
            اتهمت الحكومة الفصائل بخرق وقف إطلاق النار.       | ACCUSATION | a breach
            بحث وزير الخارجية مع نظيره التركي الأوضاع.        | CONSULT | talks
            تتوسط قطر بين الطرفين.                            | MEDIATION | a mediator
            """)
    void tellsHappenings(String text, EventType type, String why) {
        assertThat(read(text)).as(why).anyMatch(c -> c.type() == type);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            قد يشن الجيش هجوما على مواقع في حمص.              | HYPOTHETICAL | perhaps
            هدد الجيش بقصف أحياء في حمص.                      | THREATENED | a threat
            ستوزع المنظمة مساعدات غذائية في حمص غدا.          | PLANNED | a plan
            من المتوقع أن تعود الكهرباء إلى حمص.              | FORECAST | a forecast
            """)
    void tellsWhatHasNotHappened(String text, Modality modality, String why) {
        assertThat(read(text)).as(why).isNotEmpty().allMatch(c -> c.modality() == modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصف مهاجم الفريق مرمى ضيفه بثلاثة أهداف في المباراة.",
                "اشتعلت حرب الأسعار بين المتاجر.",
                "تبقى الهجمات الانتحارية أبرز مخاوف السكان.",
                "حضر الوزير محاكمة المتهمين بتفجير السوق.",
                "أحيا الأهالي ذكرى مجزرة حماة.",
                "ناقش المجلس ملف الخطف في البلاد.",
                "أدان الرئيس التفجير الإرهابي.",
                "لم تقصف المدفعية حمص.",
                "تجاهل ما سبق وسجل مقتل 500 شخص في قصف على بنغازي."
            })
    void takesTopicsAndFiguresOfSpeechForNoHappening(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"نفت قسد وقوع أي تفجير في حمص."})
    void tellsWhatIsDenied(String text) {
        assertThat(read(text)).isNotEmpty().allMatch(c -> c.polarity() == Polarity.NEGATIVE);
    }

    private static List<Claim> read(String text) {
        Report report = new Report(
                UUID.randomUUID(),
                text,
                "source",
                null,
                null,
                "ar",
                Instant.parse("2025-06-11T09:00:00Z"),
                Instant.parse("2025-06-11T10:00:00Z"),
                null,
                null,
                Report.Confidentiality.PUBLIC,
                Report.Status.RECEIVED,
                null,
                0);
        return EXTRACTOR.extract(report) instanceof Extraction.Extracted extracted ? extracted.claims() : List.of();
    }
}
