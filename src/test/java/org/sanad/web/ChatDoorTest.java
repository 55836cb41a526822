package org.sanad.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatDoorTest {
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            value = {
                "http://sanad.example, sanad.example, true",
                "https://sanad.example, sanad.example, true",
                "https://SANAD.example, sanad.EXAMPLE, true",
                "https://sanad.example:443, sanad.example, true",
                "http://sanad.example:8080, sanad.example:8080, true",
                "http://sanad.example:8080, sanad.example:8081, false",
                "http://sanad.example, sanad.example:8080, false",
                "http://other.example, sanad.example, false",
                "http://sanad.example.org, sanad.example, false",
                "http://sanad.example@other.example, sanad.example, false",
                "http://[::1]:8080, [::1]:8080, true",
                "null, sanad.example, false",
                "file:///page.html, sanad.example, false",
                "not an origin, sanad.example, false",
            })
    void letsOnlyPagesOfTheSameHostIn(String origin, String host, boolean let) {
        assertThat(ChatDoor.sameHost(origin, HostAndPort.parseAuthority(host, -1)))
                .isEqualTo(let);
    }

    @Test
    void letsNobodyInWhoNamesNoHost() {
        assertThat(ChatDoor.sameHost("http://sanad.example", null)).isFalse();
    }

    @Test
    void canTellThisQuarkusThatARequestBecameASocket() {
        assertThat(UpgradedRequest.known()).isTrue();
    }
}
