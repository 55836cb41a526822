package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void tellsPlainWordsFromNamedOnes() {
        Options options = Options.of(
                List.of("What", "--language", "ar", "--as-of=2025-01-01", "now?", "--", "--plain"),
                Set.of("language", "as-of"));

        assertThat(options.plain()).containsExactly("What", "now?", "--plain");
        assertThat(options.get("language")).isEqualTo("ar");
        assertThat(options.get("as-of")).isEqualTo("2025-01-01");
    }

    @Test
    void refusesANameItDoesNotKnowAndSaysWhichItKnows() {
        assertThatThrownBy(() -> Options.of(List.of("--lang", "ar"), Set.of("language")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("--lang")
                .hasMessageContaining("--language");
    }

    @Test
    void refusesANameWithoutValue() {
        assertThatThrownBy(() -> Options.of(List.of("--language"), Set.of("language")))
                .isInstanceOf(LaunchException.class);
    }

    @Test
    void takesAFlagWithoutTheWordBehindIt() {
        Options options = Options.of(List.of("--misses", "en"), Set.of("part"), Set.of("misses"));

        assertThat(options.has("misses")).isTrue();
        assertThat(options.has("part")).isFalse();
        assertThat(options.plain()).containsExactly("en");
    }
}
