package org.sanad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.Period;
import org.sanad.text.Tokens;

class TimeTaggerTest {
    private static final TimeTagger TAGGER = new TimeTagger("en");

    /** A Saturday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 30);

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Insurgents entered the town on Friday.              | 2024-11-29 | 2024-11-29 | on Friday | the latest such day
            Insurgents entered the town on Saturday.            | 2024-11-30 | 2024-11-30 | on Saturday | the day of publication itself
            Insurgents entered the town on Sunday.              | 2024-11-24 | 2024-11-24 | on Sunday | six days back, not ahead
            Insurgents entered the town last Saturday.          | 2024-11-23 | 2024-11-23 | last Saturday | strictly before
            Friday saw clashes.                                 | 2024-11-29 | 2024-11-29 | Friday | opening the sentence
            Fighting has gone on since Wednesday.               | 2024-11-27 | 2024-11-30 | since Wednesday | up to publication
            Dozens died since fighting began on Wednesday.      | 2024-11-27 | 2024-11-30 | on Wednesday | a clause between
            Clashes broke out yesterday.                        | 2024-11-29 | 2024-11-29 | yesterday | one day back
            The road was closed today.                          | 2024-11-30 | 2024-11-30 | today | the day itself
            Clashes broke out three days ago.                   | 2024-11-27 | 2024-11-27 | three days ago | a number in words
            Clashes broke out 10 days ago.                      | 2024-11-20 | 2024-11-20 | 10 days ago | a number in digits
            Rockets fell overnight.                             | 2024-11-29 | 2024-11-30 | overnight | two days
            Clashes broke out on 29 November.                   | 2024-11-29 | 2024-11-29 | on 29 November | the year of publication
            Clashes broke out on November 28, 2024, it said.    | 2024-11-28 | 2024-11-28 | on November 28, 2024 | American order
            Clashes broke out on 28 Nov. 2024 there.            | 2024-11-28 | 2024-11-28 | on 28 Nov. 2024 | a month cut short
            Clashes broke out on November 28th.                 | 2024-11-28 | 2024-11-28 | on November 28th | an ordinal
            Fighting has gone on since 27 November.             | 2024-11-27 | 2024-11-30 | since 27 November | since a date
            The school will reopen on Monday.                   | 2024-12-02 | 2024-12-02 | on Monday | a future verb: the next such day
            The road is due to open on Sunday.                  | 2024-12-01 | 2024-12-01 | on Sunday | due means ahead
            The bridge opens tomorrow.                          | 2024-12-01 | 2024-12-01 | tomorrow | one day ahead
            The talks will begin on 3 December.                 | 2024-12-03 | 2024-12-03 | on 3 December | a date soon is ahead
            A truce was signed on 20 March.                        | 2024-03-20 | 2024-03-20 | on 20 March | earlier in the year
            """)
    void readsWordsOfTimeAgainstPublication(String text, LocalDate start, LocalDate end, String words, String why) {
        List<TimeExpression> found = TAGGER.read(Tokens.of(text, "en"), PUBLISHED);

        assertThat(found).as(why).hasSize(1);
        Period period = found.getFirst().period();
        assertThat(period.start()).as(why).isEqualTo(start);
        assertThat(period.end()).as(why).isEqualTo(end);
        assertThat(period.text()).as(why).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The school will reopen on Monday.       | true  | a helper verb
            Elections are scheduled for 3 December. | true  | a day ahead
            The bridge opens tomorrow.              | true  | the word says it
            Insurgents entered the town on Friday.  | false | a past verb
            It was closed today.                    | false | today is no plan
            """)
    void tellsPlansFromThePast(String text, boolean future, String why) {
        assertThat(TAGGER.read(Tokens.of(text, "en"), PUBLISHED))
                .as(why)
                .singleElement()
                .returns(future, TimeExpression::future);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The heaviest fighting since 2016.",
                "They broke the 2019 agreement.",
                "The de-escalation agreement of 2019 is over.",
                "No bigger offensive was seen in 2020.",
                "More than 30 villages fell.",
                "Families may leave in the 12 buses.",
                "They march 20 kilometres a day."
            })
    void takesNoYearOrCountForATime(String text) {
        assertThat(TAGGER.read(Tokens.of(text, "en"), PUBLISHED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Insurgents entered the town on Friday.  | on Friday       | a weekday
            Fighting has gone on since Wednesday.   | since Wednesday | since a weekday
            Clashes broke out yesterday.            | yesterday       | yesterday of what
            Clashes broke out three days ago.       | three days ago  | a count back
            Rockets fell overnight.                 | overnight       | which night
            Clashes broke out on 29 November.       | on 29 November  | of which year
            """)
    void keepsTheWordsUnresolvedWithoutADayOfPublication(String text, String words, String why) {
        assertThat(read(text, null)).as(why).satisfies(p -> {
            assertThat(p.start()).isNull();
            assertThat(p.end()).isNull();
            assertThat(p.anchor()).isNull();
            assertThat(p.text()).isEqualTo(words);
        });
    }

    @Test
    void resolvesAFullDateWithoutADayOfPublication() {
        Period period = read("Clashes broke out on 28 November 2024.", null);

        assertThat(period.start()).isEqualTo("2024-11-28");
        assertThat(period.anchor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 November", "30 February 2024", "February 30"})
    void keepsTheWordsOfADayThatDoesNotExist(String day) {
        Period period = read("Clashes broke out on " + day + ".", PUBLISHED);

        assertThat(period.start()).isNull();
        assertThat(period.end()).isNull();
        assertThat(period.text()).isEqualTo("on " + day);
    }

    @Test
    void marksWhatIsStillGoingOn() {
        Period period = read("Fighting has gone on since Wednesday.", PUBLISHED);

        assertThat(period.ongoing()).isTrue();
        assertThat(period.relation()).isEqualTo(Period.Relation.SINCE);
        assertThat(period.anchor()).isEqualTo(Period.Anchor.PUBLICATION_DATE);
        assertThat(read("Clashes broke out on Friday.", PUBLISHED).ongoing()).isFalse();
    }

    @Test
    void readsSeveralTimesInOrder() {
        List<TimeExpression> found =
                TAGGER.read(Tokens.of("It was announced on Wednesday and broken on Friday.", "en"), PUBLISHED);

        assertThat(found)
                .extracting(t -> t.period().start())
                .containsExactly(LocalDate.of(2024, 11, 27), LocalDate.of(2024, 11, 29));
    }

    private static Period read(String text, @Nullable LocalDate published) {
        List<TimeExpression> found = TAGGER.read(Tokens.of(text, "en"), published);
        assertThat(found).hasSize(1);
        return found.getFirst().period();
    }
}
