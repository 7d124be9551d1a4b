// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: data to standard output, messages to standard error, both in UTF-8 whatever the
 * locale says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person is watching standard error, so that a progress bar makes sense
 * @param volume how much is said
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, Volume volume) {

    /** How much is said. */
    enum Volume {
        /** Nothing but what went wrong. */
        QUIET,
        /** What a person wants to know. */
        USUAL,
        /** How it came about, too. */
        VERBOSE
    }

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        return new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive,
                Volume.USUAL);
    }

    /** The same with this volume. */
    Terminal at(Volume other) {
        return new Terminal(in, out, err, interactive, other);
    }

    boolean isQuiet() {
        return volume == Volume.QUIET;
    }

    /** Writes a line of bytes to standard output. */
    void line(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.write('\n');
    }

    /** Writes a message about how it came about, for those who ask for such. */
    void detail(String message) {
        if (volume == Volume.VERBOSE) {
            say(message);
        }
    }

    /** Writes a message that nothing is wrong with. */
    void tell(String message) {
        if (!isQuiet()) {
            say(message);
        }
    }

    /** Writes a message. */
    void say(String message) {
        err.println("deskcheck: " + message);
    }
}
