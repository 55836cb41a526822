package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {
    /** As {@code LinkStore} takes it. */
    private static final double COPY = 0.5;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            Two car bombs went off at the edge of the town on Friday and clashes followed, people said | Two car bombs went off at the edge of the town on Friday and clashes followed, people said | true | the same
            Two car bombs went off at the edge of the town on Friday and clashes followed, people said | TWO CAR BOMBS WENT OFF at the edge of the town on Friday; and clashes followed people said! | true | marks and case
            Two car bombs went off at the edge of the town on Friday and clashes followed, people said | Two car bombs went off at the edge of the town on Saturday and clashes followed, people said | true | a word changed
            Two car bombs went off at the edge of the town on Friday and clashes followed, people said | On Friday there were clashes at the edge of the town after two car bombs, as people told us | false | the same told anew
            انفجرت سيارتان مفخختان عند أطراف البلدة يوم الجمعة وتلتها اشتباكات كما قال سكان | انفجرت سيارتان مفخختان عند أطراف البلدة يوم السبت وتلتها اشتباكات كما قال سكان | true | a word changed in Arabic
            انفجرت سيارتان مفخختان عند أطراف البلدة يوم الجمعة وتلتها اشتباكات كما قال سكان | قصفت طائرات سوق المدينة فجر اليوم وأصيب عدد من الباعة بجروح بحسب الدفاع المدني | false | another matter in Arabic
            На околиці міста в п'ятницю вибухнули дві машини, потім почалися бої, кажуть люди | На околиці міста в п'ятницю вибухнули дві машини, потім почалися сутички, кажуть люди | true | a word changed in Ukrainian
            """)
    void tellsNearCopiesFromTheSameToldAnew(String one, String other, boolean copy, String why) {
        Sketch first = Sketch.of(one);
        Sketch second = Sketch.of(other);

        assertThat(first.likeness(second) >= COPY).as(why).isEqualTo(copy);
        if (copy) {
            assertThat(first.bands()).as(why).containsAnyElementsOf(second.bands());
        }
    }

    @Test
    void comesBackFromItsValues() {
        Sketch sketch = Sketch.of("Two car bombs went off at the edge of the town");

        Sketch back = Sketch.ofValues(sketch.values());

        assertThat(back.values()).isEqualTo(sketch.values());
        assertThat(back.likeness(sketch)).isEqualTo(1);
        assertThatThrownBy(() -> Sketch.ofValues(List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfTextsThatAnybodyMayHaveWritten() {
        assertThat(Sketch.of("Shells hit Norton").bands()).isEmpty();
        assertThat(Sketch.of("").bands()).isEmpty();
        assertThat(Sketch.of("...").bands()).isEmpty();
    }
}
