package org.sanad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void comesBackAsItLeft() {
        Cursor cursor = new Cursor(Instant.parse("2024-11-29T10:00:00.123456Z"), new UUID(1, 2), 7);

        assertThat(Cursor.read(cursor.opaque())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a~b~c",
                "2024-11-29T10:00:00Z~00000000-0000-0001-0000-000000000002",
                "2024-11-29T10:00:00Z~1-1-1-1-1~0",
                "2024-11-29T10:00:00Z~00000000-0000-0001-0000-000000000002~9999999999"
            })
    void isNothingThatOthersMadeUp(String plain) {
        String opaque = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.read(opaque)).isEmpty();
        assertThat(Cursor.read(plain)).isEmpty();
    }
}
