package org.sanad.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeverMetricTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200          | Some 200 people fled on Friday.        | true
            200          | Some 1,200 people fled.                | false
            200          | Some 200,000 people fled.              | false
            200          | Some 200 000 people fled.              | false
            200          | They fled in 2005.                     | false
            200          | They were 200.                         | true
            11 people    | At 9, 11 people                        | true
            11 people    | It killed 111 people.                  | false
            Safe to      | It is SAFE  TO use.                    | true
            safe to      | It is unsafe to use.                   | false
            الطريق آمن    | يقولون إن الطريق آمن اليوم              | true
            """)
    void findsWholeWordsAndWholeNumbers(String words, String text, boolean stands) {
        assertThat(NeverMetric.stands(words, text)).isEqualTo(stands);
    }
}
