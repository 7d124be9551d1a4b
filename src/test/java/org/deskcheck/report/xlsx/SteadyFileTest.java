// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SteadyFileTest {

    private final ByteArrayOutputStream disk = new ByteArrayOutputStream();
    private boolean full;
    private boolean closed;

    private final SteadyFile file = new SteadyFile(new OutputStream() {

        @Override
        public void write(int b) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            disk.write(b);
        }

        @Override
        public void close() {
            closed = true;
        }
    });

    @Test
    void whatIsWrittenArrives() throws IOException {
        write("all of it");
        file.close();
        assertThat(disk).hasToString("all of it");
        assertThat(closed).isTrue();
    }

    @Test
    void theFirstFaultIsToldAtTheEndAndNothingIsWrittenBehindIt() {
        write("before ");
        full = true;
        write("during ");
        full = false;
        write("after");
        assertThatIOException().isThrownBy(file::close).withMessage("No space left on device");
        assertThat(disk).hasToString("before ");
        assertThat(closed).isTrue();
    }

    private void write(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        file.write(bytes, 0, bytes.length);
    }
}
