package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 5 | 4 | 9 | true  | one code point is shared
            0 | 5 | 5 | 9 | false | the end is exclusive
            2 | 8 | 3 | 4 | true  | one lies in the other
            6 | 9 | 0 | 5 | false | apart
            """)
    void overlapsWhereACodePointIsShared(int a, int b, int c, int d, boolean expected, String why) {
        assertThat(new Span(a, b).overlaps(new Span(c, d))).as(why).isEqualTo(expected);
        assertThat(new Span(c, d).overlaps(new Span(a, b))).as(why).isEqualTo(expected);
    }

    @Test
    void refusesAnEndBeforeItsBegin() {
        assertThatThrownBy(() -> new Span(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5..4");
        assertThatThrownBy(() -> new Span(-1, 4)).hasMessageContaining("-1..4");
    }
}
