// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.Optional;
import java.util.OptionalInt;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.deskcheck.Result;
import org.deskcheck.RunProgress;

/** Shows how a run gets on: a bar for a person who watches, a line every so often for a log, nothing when quiet. */
final class Progress implements RunProgress, AutoCloseable {

    private static final int ARTICLES_PER_LINE = 500;
    private static final int REDRAW_MILLISECONDS = 200;

    private final Terminal terminal;
    private final boolean quiet;
    private Optional<ProgressBar> bar = Optional.empty();
    private int read;

    private Progress(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    static Progress on(Terminal terminal, boolean quiet) {
        return new Progress(terminal, quiet);
    }

    @Override
    public boolean isWatched() {
        return terminal.interactive() && !quiet;
    }

    @Override
    public void reads(OptionalInt expected) {
        if (isWatched() && expected.isPresent()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(expected.getAsInt())
                    .setUnit(" articles", 1)
                    .showSpeed()
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
        bar.ifPresent(ProgressBar::step);
        if (bar.isEmpty() && !quiet && read % ARTICLES_PER_LINE == 0) {
            terminal.say("read " + read + " articles");
        }
    }

    @Override
    public void begins(String part) {
        close();
        if (!quiet) {
            terminal.say(part);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
