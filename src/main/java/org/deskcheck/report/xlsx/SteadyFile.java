// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file whose first fault, such as a full disk, comes to light when it is closed; what is written after the fault is lost.
 * A compressor of Java that meets the fault while it writes never ends when it is closed (JDK-8193682).
 */
final class SteadyFile extends OutputStream {

    private final OutputStream file;
    private Optional<IOException> fault = Optional.empty();

    SteadyFile(OutputStream file) {
        this.file = file;
    }

    /** Begins the file, in place of the one that is there. */
    static OutputStream create(Path path) throws IOException {
        return new BufferedOutputStream(new SteadyFile(Files.newOutputStream(path)));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (fault.isEmpty()) {
            try {
                file.write(bytes, from, length);
            } catch (IOException e) {
                fault = Optional.of(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (fault.isPresent()) {
                throw fault.get();
            }
        }
    }
}
