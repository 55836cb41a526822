package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     50,  true,  nobody says how many
            1,     1,   true,  the least
            200,   200, true,  the most
            0,     50,  false, none
            201,   50,  false, too many
            -1,    50,  false, fewer than none
            1.5,   50,  false, a fraction
            +5,    5,   true,  a sign
            99999999999, 50, false, beyond a number
            ٥,     5,   true,  digits of another script
            """)
    void readsHowManyItemsAPageHas(@Nullable String limit, int expected, boolean sound, String why) {
        List<FieldError> errors = new ArrayList<>();

        Paging paging = Paging.read(limit, null, errors);

        assertThat(paging.limit()).as(why).isEqualTo(expected);
        assertThat(errors.isEmpty()).as(why).isEqualTo(sound);
    }

    @Test
    void saysWhetherThereIsMore() {
        Cursor last = new Cursor(Instant.EPOCH, new UUID(0, 1), 0);

        assertThat(Page.of(List.of("a", "b"), 2, item -> last)).isEqualTo(new Page<>(List.of("a", "b"), null));
        assertThat(Page.of(List.of("a", "b", "c"), 2, item -> last))
                .isEqualTo(new Page<>(List.of("a", "b"), last.opaque()));
        assertThat(Page.of(List.of("a", "b", "c"), 2, item -> last)
                        .map(String::length)
                        .items())
                .containsExactly(1, 1);
    }
}
