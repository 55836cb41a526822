package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            Clashes near Homs.       | Homs    | 13 | 17 | plain Latin: both counts are the same
            🚨 Clashes near Homs.    | Homs    | 15 | 19 | an emoji is one code point and two UTF-16 units
            👩‍🚒 near Homs          | Homs    |  9 | 13 | a joined emoji is three code points
            اشتباكات قرب حلب         | حلب     | 13 | 16 | Arabic lies in the basic plane
            🔴 اشتباكات قرب حلب      | حلب     | 15 | 18 | emoji before Arabic
            """)
    void countsSpansInCodePoints(String text, String words, int begin, int end, String why) {
        SourceText source = new SourceText(text);
        int at = text.indexOf(words);

        Span span = source.span(at, at + words.length());

        assertThat(span).as(why).isEqualTo(new Span(begin, end));
        assertThat(source.slice(span)).as(why).isEqualTo(words);
    }

    @Test
    void slicesBackEverySpanOfATextWithManyPlanes() {
        String text = "a🚨حلب–“é”👩‍🚒z";
        SourceText source = new SourceText(text);
        for (int begin = 0; begin < text.length(); begin = text.offsetByCodePoints(begin, 1)) {
            for (int end = begin; end < text.length(); end = text.offsetByCodePoints(end, 1)) {
                assertThat(source.slice(source.span(begin, end))).isEqualTo(text.substring(begin, end));
            }
        }
    }

    @Test
    void refusesASpanOutsideTheText() {
        assertThatThrownBy(() -> new SourceText("short").slice(new Span(2, 9)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new SourceText("🚨").slice(new Span(0, 2)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
