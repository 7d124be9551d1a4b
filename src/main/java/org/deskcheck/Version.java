// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program. */
public final class Version {

    private Version() {}

    /** The version that Maven built, such as {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("version.properties is missing: build the program again");
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
