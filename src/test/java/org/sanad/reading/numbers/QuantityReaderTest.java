package org.sanad.reading.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.events.Qualifier;
import org.sanad.text.Tokens;

class QuantityReaderTest {
    private static final QuantityReader READER = new QuantityReader("en");

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            50 villages                  | 50     | 50     | EXACT     | digits
            18,000 people                | 18000  | 18000  | EXACT     | a comma between thousands
            1,250,000 people             | 1250000| 1250000| EXACT     | two of them
            four people                  | 4      | 4      | EXACT     | a word
            twenty-three people          | 23     | 23     | EXACT     | a compound
            twenty three people          | 23     | 23     | EXACT     | without its hyphen
            a hundred people             | 100    | 100    | EXACT     | an article before a multiplier
            three hundred people         | 300    | 300    | EXACT     | a word before a multiplier
            one hundred and twenty men   | 120    | 120    | EXACT     | with an and
            two thousand people          | 2000   | 2000   | EXACT     | thousands
            1.2 million people           | 1200000| 1200000| EXACT     | a decimal before a multiplier
            a dozen people               | 12     | 12     | EXACT     | a dozen
            two dozen people             | 24     | 24     | EXACT     | two of them
            over 50 villages             | 51     | -      | MORE_THAN | open to above
            more than 50 villages        | 51     | -      | MORE_THAN | the same in other words
            at least 12 people           | 12     | -      | AT_LEAST  | open to above
            no fewer than 12 people      | 12     | -      | AT_LEAST  | the same in other words
            nearly 200 people            | 180    | 200    | NEARLY    | nine tenths and up
            almost 200 people            | 180    | 200    | NEARLY    | the same in other words
            about 40 others              | 40     | 40     | ABOUT     | about
            some 40 others               | 40     | 40     | ABOUT     | the same in other words
            an estimated 40 people       | 40     | 40     | ABOUT     | the same in other words
            up to 300 people             | -      | 300    | UP_TO     | open to below
            as many as 300 people        | -      | 300    | UP_TO     | the same in other words
            fewer than 10 people         | -      | 10     | LESS_THAN | open to below
            between 18,000 and 20,000 people | 18000 | 20000 | BETWEEN | both ends
            18-20 people                 | 18     | 20     | BETWEEN   | a hyphen
            18–20 people                 | 18     | 20     | BETWEEN   | a dash
            18 to 20 people              | 18     | 20     | BETWEEN   | a word
            dozens of people             | 24     | 99     | VAGUE     | the event model's range
            scores of people             | 40     | 199    | VAGUE     | the event model's range
            several people               | 3      | 9      | VAGUE     | the event model's range
            a few people                 | 3      | 5      | VAGUE     | the event model's range
            hundreds of people           | 200    | 999    | VAGUE     | the event model's range
            thousands of people          | 2000   | 9999   | VAGUE     | the event model's range
            tens of thousands of people  | 20000  | 99999  | VAGUE     | not thousands
            several hundred people       | 300    | 999    | VAGUE     | several of a hundred
            a few thousand people        | 3000   | 5000   | VAGUE     | a few of a thousand
            between one hundred and two hundred people | 100 | 200 | BETWEEN | two numbers, not one
            hundreds of thousands of people | 200000 | 999999 | VAGUE  | not hundreds
            """)
    void readsANumberAsTheWordsLimitIt(
            String text, @Nullable Double min, @Nullable Double max, Qualifier qualifier, String why) {
        List<Quantity> found = READER.read(Tokens.of(text, "en"));

        assertThat(found).as(why).hasSize(1);
        Quantity quantity = found.getFirst();
        assertThat(quantity.min()).as(why).isEqualTo(min);
        assertThat(quantity.max()).as(why).isEqualTo(max);
        assertThat(quantity.qualifier()).as(why).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the insurgents", "12:30", "many people", "a village", "the second city"})
    void readsNoNumberInOtherWords(String text) {
        assertThat(READER.read(Tokens.of(text, "en"))).isEmpty();
    }

    @Test
    void countsTheLimitingWordsToTheNumber() {
        assertThat(READER.read(Tokens.of("killed at least 12 people", "en")))
                .singleElement()
                .satisfies(q -> {
                    assertThat(q.from()).isEqualTo(1);
                    assertThat(q.to()).isEqualTo(4);
                });
    }
}
