// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.deskcheck.Result;
import org.deskcheck.cli.Terminal.Volume;
import org.junit.jupiter.api.Test;

/** How a run gets on, by a clock that the test sets. */
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aLogGetsALineEveryHalfMinute() {
        read(Volume.USUAL, 1000);
        assertThat(words()).contains("reading", "read 300 articles, 10.0 a second", "read 900 articles, 10.0 a second");
        assertThat(words().lines().filter(line -> line.contains("articles"))).hasSize(3);
    }

    @Test
    void quietSaysNothing() {
        read(Volume.QUIET, 1000);
        assertThat(words()).isEmpty();
    }

    @Test
    void verboseSaysWhatWasPassedOverAndHowLongItTook() {
        read(Volume.VERBOSE, 1);
        assertThat(words())
                .contains("passed over b.txt: it has the very bytes of another input")
                .containsPattern("index +1\\.50 s");
    }

    @Test
    void thePaceForgetsASlowStart() {
        Pace pace = new Pace(clock::get);
        assertThat(pace.until(10)).isEmpty();
        for (int i = 0; i < 10; i++) {
            clock.addAndGet(10 * SECOND);
            pace.step();
        }
        for (int i = 0; i < 400; i++) {
            clock.addAndGet(SECOND / 10);
            pace.step();
        }
        assertThat(pace.perSecond().orElseThrow()).isBetween(9.5, 10.5);
        assertThat(pace.until(600))
                .hasValueSatisfying(left -> assertThat(left.toSeconds()).isBetween(57L, 63L));
    }

    private void read(Volume volume, int articles) {
        Terminal terminal = Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false)
                .at(volume);
        try (Progress progress = Progress.by(terminal, clock::get)) {
            progress.reads(OptionalInt.empty());
            for (int i = 0; i < articles; i++) {
                clock.addAndGet(SECOND / 10);
                progress.read(new Result.Copy("b.txt"));
            }
            TreeMap<String, Duration> timings = new TreeMap<>();
            timings.put("index", Duration.ofMillis(1500));
            progress.took(timings);
        }
    }

    private String words() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
