package org.sanad.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFaultTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,     true,  the pool has no connection
            08001, true,  cannot connect
            08006, true,  connection lost
            53100, true,  disk full
            53300, true,  too many connections
            57014, true,  statement took too long
            57P01, true,  the server is shut down
            57P03, true,  the server is starting
            58030, true,  the server cannot read its disk
            40P01, true,  a deadlock
            55P03, true,  no lock in time
            25006, true,  the server takes no writes
            23505, false, a key twice
            42601, false, a wrong statement
            22021, false, a character it cannot keep
            """)
    void tellsWhatPassesFromWhatIsOurs(@Nullable String state, boolean passes, String what) {
        Throwable fault = new IllegalStateException(new RuntimeException(new SQLException("words", state)));

        assertThat(StoreFault.causes(fault)).as(what).isEqualTo(passes);
    }

    @Test
    void isNoFaultOfTheStoreWithoutOne() {
        assertThat(StoreFault.causes(new IllegalStateException("words"))).isFalse();
    }
}
