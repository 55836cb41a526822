package org.sanad.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsTest {
    @Test
    void takesTheOperatorsFileBeforeTheShippedOne(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("extraction"));
        Files.writeString(folder.resolve("extraction/claims.user.txt"), "Прочитай: {{report}}");
        Prompts prompts = new Prompts(
                ModelSettings.config(Map.of("prompts.dir", folder.toString())).getConfigMapping(PromptsConfig.class));

        assertThat(prompts.read("extraction", "claims", "user")).isEqualTo("Прочитай: {{report}}");
        assertThat(prompts.read("extraction", "claims", "system")).contains("untrusted");
    }

    @Test
    void saysWhichPromptIsMissing() {
        assertThatThrownBy(() -> ModelSettings.prompts().read("extraction", "poems", "user"))
                .hasMessageContaining("extraction/poems.user.txt");
    }

    @Test
    void fillsSlotsOnceAndNeverThoseOfAValue() {
        String filled = Prompts.filled("{{a}} and {{b}}", Map.of("a", "{{b}} $1 \\", "b", "{{a}}"));

        assertThat(filled).isEqualTo("{{b}} $1 \\ and {{a}}");
        assertThatThrownBy(() -> Prompts.filled("{{c}}", Map.of())).hasMessageContaining("{{c}}");
    }
}
