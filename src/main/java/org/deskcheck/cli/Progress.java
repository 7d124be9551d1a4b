// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.deskcheck.Result;
import org.deskcheck.RunProgress;

/** Shows how a run gets on: a bar for a person who watches, a line every so often for a log, nothing when quiet. */
final class Progress implements RunProgress, AutoCloseable {

    private static final long NANOSECONDS_PER_LINE = 30_000_000_000L;
    private static final int REDRAW_MILLISECONDS = 200;

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private Optional<ProgressBar> bar = Optional.empty();
    private Pace pace;
    private long lastLine;
    private int read;

    private Progress(Terminal terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.pace = new Pace(nanoTime);
    }

    static Progress on(Terminal terminal) {
        return by(terminal, System::nanoTime);
    }

    /** By another clock. */
    static Progress by(Terminal terminal, LongSupplier nanoTime) {
        return new Progress(terminal, nanoTime);
    }

    @Override
    public boolean isWatched() {
        return terminal.interactive() && !terminal.isQuiet();
    }

    @Override
    public void reads(OptionalInt expected) {
        pace = new Pace(nanoTime);
        lastLine = nanoTime.getAsLong();
        if (isWatched() && expected.isPresent()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(expected.getAsInt())
                    .setUnit(" articles", 1)
                    .setEtaFunction(state -> pace.until(state.getMax() - state.getCurrent()))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .build());
            bar.ifPresent(shown -> shown.stepTo(read));
        } else {
            begins("reading");
        }
    }

    @Override
    public void read(Result result) {
        read++;
        pace.step();
        bar.ifPresent(shown -> {
            shown.step();
            shown.setExtraMessage(rate());
        });
        if (bar.isEmpty() && nanoTime.getAsLong() - lastLine >= NANOSECONDS_PER_LINE) {
            lastLine = nanoTime.getAsLong();
            terminal.tell("read " + read + " articles" + (rate().isEmpty() ? "" : ", " + rate()));
        }
        if (result instanceof Result.Copy copy) {
            terminal.detail("passed over " + copy.id() + ": it has the very bytes of another input");
        }
    }

    private String rate() {
        return pace.perSecond().isPresent()
                ? String.format(Locale.ROOT, "%.1f a second", pace.perSecond().getAsDouble())
                : "";
    }

    @Override
    public void begins(String part) {
        close();
        terminal.tell(part);
    }

    @Override
    public void took(SortedMap<String, Duration> timings) {
        timings.forEach((stage, time) ->
                terminal.detail(String.format(Locale.ROOT, "%-12s %8.2f s", stage, time.toMillis() / 1000.0)));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
