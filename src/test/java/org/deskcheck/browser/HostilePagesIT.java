// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.List;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.html.HtmlReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A report of articles that attack their reader. */
@TestInstance(Lifecycle.PER_CLASS)
class HostilePagesIT {

    @TempDir
    private static Path folder;

    @AutoClose
    private Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.start();
        new HtmlReport("1", Set.of("disclaimer-missing")).write(new Newsroom().report(), folder);
    }

    @Test
    void nothingOfWhatTheyWroteRuns() throws IOException {
        try (Reader reader = chromium.reader()) {
            Walk walk = Walk.from(folder.resolve("index.html"), reader);
            assertThat(walk.pages()).isEqualTo(walk.pagesOnDisk());
            assertThat(walk.dead()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.foreignRequests()).isEmpty();
        }
    }

    @Test
    void theyBreakNoRuleOfAccessibility() throws IOException {
        try (Reader reader = chromium.reader()) {
            for (String page : Walk.from(folder.resolve("index.html"), reader).pages()) {
                reader.open(folder.resolve(page));
                assertThat(reader.violations()).as(page).isEqualTo(List.of());
            }
        }
    }
}
