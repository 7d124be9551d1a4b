// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How often one line can be read that somebody made to stop the program, at three lengths: linear when twice the length
 * takes twice the time, so that operations a second times the length stay the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileTextBenchmark {

    /** What the line repeats. */
    public enum Sort {
        DOLLARS("$1"),
        DIGITS("1"),
        GROUPS("1,"),
        LIST("1, "),
        BETWEEN("between "),
        HYPHENS("-"),
        BRACKETS("("),
        SIGNS("$"),
        COMMAS(","),
        SPACES(" "),
        WORDS("one hundred and "),
        MIXED("$5-10 (or 3% a year), ");

        private final String unit;

        Sort(String unit) {
            this.unit = unit;
        }
    }

    @Param
    private Sort sort = Sort.DOLLARS;

    @Param({"250000", "500000", "1000000"})
    private int size = 250_000;

    private final FigureScanner scanner = FigureScanner.standard();
    private Text text = Text.of("");

    /** Makes the line. */
    @Setup
    public void write() {
        text = Text.of(sort.unit.repeat(size / sort.unit.length() + 1).substring(0, size));
    }

    /** The figures of the line. */
    @Benchmark
    public List<Figure> scan(CoreShare core) {
        return core.counted(() -> scanner.scan(text, text.span()));
    }
}
