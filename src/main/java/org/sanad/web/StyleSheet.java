package org.sanad.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The style sheet's address, which changes with its content: browsers keep it for a day without asking. */
@Singleton
class StyleSheet {
    private static final String NAME = "sanad.css";

    private final String address;

    StyleSheet() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("/META-INF/resources/" + NAME)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + NAME + ": build it again");
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            this.address = "/" + NAME + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read", e);
        }
    }

    String address() {
        return address;
    }
}
