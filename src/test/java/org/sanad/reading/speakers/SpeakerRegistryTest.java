package org.sanad.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.events.Role;
import org.sanad.text.Token;
import org.sanad.text.Tokens;

class SpeakerRegistryTest {
    private static final SpeakerRegistry REGISTRY = new SpeakerRegistry();

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            SOHR                                        | MONITOR     | Syrian Observatory for Human Rights (SOHR) | by its letters
            Syrian Observatory for Human Rights         | MONITOR     | Syrian Observatory for Human Rights (SOHR) | by its name
            Associated Press                            | NEWS_AGENCY | AP             | by its name
            UN OCHA                                     | UN          | OCHA           | the longest name wins over UN
            Anadolu                                     | STATE_MEDIA | Anadolu Agency | cut short
            Hay'at Tahrir al-Sham                       | BELLIGERENT | Hayat Tahrir al-Sham | with an apostrophe
            World Food Programme                        | UN          | WFP            | a UN body by its name
            """)
    void knowsABodyByAnyOfItsNames(String name, Role role, String registered, String why) {
        List<Token> tokens = Tokens.of(name, "en");

        assertThat(REGISTRY.named(tokens, 0, tokens.size()))
                .as(why)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.entry().name()).isEqualTo(registered);
                    assertThat(m.entry().role()).isEqualTo(role);
                });
        assertThat(REGISTRY.byName(name))
                .as(why)
                .hasValueSatisfying(e -> assertThat(e.name()).isEqualTo(registered));
    }

    @Test
    void takesSmallWordsForNoBody() {
        List<Token> tokens = Tokens.of("who said that it was an anadolu road, and for whom", "en");

        assertThat(REGISTRY.named(tokens, 0, 2)).isEmpty();
        assertThat(REGISTRY.byName("nobody we know")).isEmpty();
    }

    @Test
    void takesBodiesOfAnOperatorsFileFirst(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("speakers.yaml");
        Files.writeString(file, """
                entries:
                  - {name: Radio Harbour, aliases: [Harbour Radio], role: OUTLET, country: YE}
                  - {name: OCHA, aliases: [the harbour desk], role: UN}
                """);
        SpeakerRegistry extended = new SpeakerRegistry(file);

        assertThat(extended.byName("Harbour Radio"))
                .map(SpeakerRegistry.Entry::country)
                .contains("YE");
        assertThat(extended.byName("the harbour desk"))
                .map(SpeakerRegistry.Entry::name)
                .contains("OCHA");
        assertThat(extended.byName("Reuters")).isPresent();
    }

    @Test
    void saysWhatIsWrongWithAnOperatorsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("speakers.yaml");
        Files.writeString(file, "entries: [{title: Radio Harbour}]");

        assertThatThrownBy(() -> new SpeakerRegistry(file)).hasMessageContaining("speakers.yaml");
    }
}
