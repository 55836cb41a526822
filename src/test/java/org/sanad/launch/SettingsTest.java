package org.sanad.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void keepsTheDataBesideTheLauncherUnlessToldOtherwise() {
        assertThat(settings(Map.of("sanad.home", "/opt/sanad")).dataFolder()).isEqualTo(Path.of("/opt/sanad/data"));
        assertThat(settings(Map.of("sanad.home", "/opt/sanad", "sanad.data-dir", "/srv/x"))
                        .dataFolder())
                .isEqualTo(Path.of("/srv/x"));
        assertThat(settings(Map.of("sanad.data-dir", "own")).dataFolder())
                .isEqualTo(Path.of("own").toAbsolutePath());
    }

    @Test
    void listensOnLoopbackAt8080UnlessToldOtherwise() {
        Settings settings = settings(Map.of("quarkus.http.port", " "));

        assertThat(settings.address()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.isLoopback()).isTrue();
        assertThat(settings.ownPort()).isFalse();
    }

    @Test
    void knowsWhichAddressesOthersReach() {
        assertThat(settings(Map.of("quarkus.http.host", "localhost")).isLoopback())
                .isTrue();
        assertThat(settings(Map.of("quarkus.http.host", "::1")).isLoopback()).isTrue();
        assertThat(settings(Map.of("quarkus.http.host", "0.0.0.0")).isLoopback())
                .isFalse();
        assertThat(settings(Map.of("quarkus.http.host", "192.0.2.7")).isLoopback())
                .isFalse();
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> settings(Map.of("quarkus.http.port", "80800")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("80800");
    }

    private static Settings settings(Map<String, String> given) {
        return Settings.from(given::get);
    }
}
