package org.sanad.reading.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

class FigureReaderTest {
    private static final FigureReader READER = new FigureReader("en");

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Insurgents captured over 50 villages.          | PLACES_CAPTURED | SETTLEMENT | 51 | -  | MORE_THAN | places fall
            Over 50 towns and villages fell to the rebels. | PLACES_CAPTURED | SETTLEMENT | 51 | -  | MORE_THAN | two nouns of a kind
            At least 12 people were killed.                | KILLED    | PERSON    | 12    | -     | AT_LEAST | the verb behind
            Shells killed 12 people.                       | KILLED    | PERSON    | 12    | 12    | EXACT    | the verb before
            About 40 others were wounded.                  | INJURED   | PERSON    | 40    | 40    | ABOUT    | others are people
            A monitor counted dozens of casualties.        | CASUALTIES| PERSON    | 24    | 99    | VAGUE    | dead or wounded, not told apart
            Nearly 200 people were displaced.              | DISPLACED | PERSON    | 180   | 199   | NEARLY   | people move
            Nearly five people were displaced.             | DISPLACED | PERSON    | 4     | 4     | NEARLY   | few people
            Around 3,200 families have fled.               | DISPLACED | HOUSEHOLD | 3200  | 3200  | ABOUT    | households are no persons
            Up to 300 people returned home.                | RETURNED  | PERSON    | -     | 300   | UP_TO    | people come back
            Fewer than 10 people were evacuated.           | EVACUATED | PERSON    | -     | 9     | LESS_THAN| people are brought away
            Police arrested several protesters.            | DETAINED  | PERSON    | 3     | 9     | VAGUE    | people are held
            Between 18,000 and 20,000 people fled.         | DISPLACED | PERSON    | 18000 | 20000 | BETWEEN  | a range
            Some 1.2 million people are in need of food.   | IN_NEED   | PERSON    | 1200000 | 1200000 | ABOUT | need
            Three children were killed.                    | KILLED    | CHILD     | 3     | 3     | EXACT    | children
            Ten people are missing.                        | MISSING   | PERSON    | 10    | 10    | EXACT    | missing
            They were within 10 km of the city.            | DISTANCE  | KILOMETRE | -     | 10    | LESS_THAN| distance
            Shelling destroyed 30 houses.                  | HOUSES_DESTROYED | BUILDING | 30 | 30 | EXACT    | houses
            """)
    void tellsWhatANumberCounts(
            String text,
            Measure measure,
            Unit unit,
            @Nullable Double min,
            @Nullable Double max,
            Qualifier qualifier,
            String why) {
        List<Figure> found = read(text);

        assertThat(found).as(why).hasSize(1);
        Figure figure = found.getFirst();
        assertThat(figure.measure()).as(why).isEqualTo(measure);
        assertThat(figure.unit()).as(why).isEqualTo(unit);
        assertThat(figure.min()).as(why).isEqualTo(min);
        assertThat(figure.max()).as(why).isEqualTo(max);
        assertThat(figure.qualifier()).as(why).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The heaviest fighting since 2016 killed many.",
                "Clashes broke out in 2020.",
                "It is one of the largest hospitals and was hit.",
                "One of the insurgents fled.",
                "The 25th division was attacked.",
                "Insurgents visited 50 villages.",
                "The team won 3-1."
            })
    void takesNoYearAndNoOtherNumberForAFigure(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void marksAPartOfAnotherFigure() {
        List<Figure> found = read("Shells killed 4 people, including two students.");

        assertThat(found).extracting(Figure::min).containsExactly(4.0, 2.0);
        assertThat(found.get(0).partOf()).isNull();
        assertThat(found.get(1).partOf()).isEqualTo(found.get(0).text());
        assertThat(found.get(1).group()).isEqualTo("students");
        assertThat(found.get(1).measure()).isEqualTo(Measure.KILLED);
    }

    @Test
    void marksAPartNamedBehind() {
        List<Figure> found = read("Shells killed four people, two of whom were students.");

        assertThat(found).extracting(Figure::min).containsExactly(4.0, 2.0);
        assertThat(found.get(1).partOf()).isEqualTo(found.get(0).text());
        assertThat(found.get(1).group()).isEqualTo("students");
    }

    @Test
    void keepsTwoMeasuresOfASentenceApart() {
        List<Figure> found = read("At least 12 people were killed and about 40 others wounded.");

        assertThat(found).extracting(Figure::measure).containsExactly(Measure.KILLED, Measure.INJURED);
        assertThat(found).extracting(Figure::min).containsExactly(12.0, 40.0);
    }

    @Test
    void readsPeopleBesideTheirHouseholds() {
        List<Figure> found = read("Some 2,100 households (9,800 people) were displaced.");

        assertThat(found).extracting(Figure::unit).containsExactly(Unit.HOUSEHOLD, Unit.PERSON);
        assertThat(found).extracting(Figure::max).containsExactly(2100.0, 9800.0);
        assertThat(found).extracting(Figure::measure).containsOnly(Measure.DISPLACED);
    }

    @Test
    void tellsThatANumberHoldsForEachSide() {
        assertThat(read("There were dozens of casualties on both sides."))
                .singleElement()
                .returns("each side", Figure::group);
    }

    @Test
    void leavesOutTheNumbersOfDates() {
        List<Token> tokens = Tokens.of("On 29 November people were killed.", "en");
        boolean[] taken = new boolean[tokens.size()];
        taken[1] = true;
        taken[2] = true;

        assertThat(READER.read(tokens, taken)).isEmpty();
    }

    @Test
    void readsOneOfAThingDestroyed() {
        assertThat(read("The army lost the base, with one helicopter destroyed."))
                .extracting(Figure::measure)
                .contains(Measure.EQUIPMENT_DESTROYED);
        assertThat(read("They burned a tank.")).singleElement().returns(1.0, Figure::value);
    }

    private static List<Figure> read(String text) {
        List<Token> tokens = Tokens.of(text, "en");
        return READER.read(tokens, new boolean[tokens.size()]).stream()
                .map(CountedFigure::figure)
                .toList();
    }
}
