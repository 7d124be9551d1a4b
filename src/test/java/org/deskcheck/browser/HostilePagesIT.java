// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.OneByOne;
import org.deskcheck.report.html.HtmlReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of articles that attack their reader. */
@TestInstance(Lifecycle.PER_CLASS)
class HostilePagesIT {

    @TempDir
    private static Path folder;

    @AutoClose
    private Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.start();
        write(new Newsroom().report(), "newsroom");
        write(Attacks.report(), "attacks");
    }

    private static void write(Report report, String name) throws IOException {
        new HtmlReport("1", Set.of("self-promotion")).write(report, folder.resolve(name), new OneByOne());
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom", "attacks"})
    void nothingOfWhatTheyWroteRuns(String report) throws IOException {
        try (Reader reader = chromium.reader()) {
            Walk walk = Walk.from(first(report), reader);
            assertThat(walk.pages()).isEqualTo(walk.pagesOnDisk());
            assertThat(walk.dead()).filteredOn(link -> !link.endsWith(".csv")).isEmpty();
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.foreignRequests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom", "attacks"})
    void theirPagesHaveNoPartsButOurs(String report) throws IOException {
        try (Reader reader = chromium.reader()) {
            for (String page : Walk.from(first(report), reader).pages()) {
                reader.open(folder.resolve(report).resolve(page));
                assertThat(reader.number("() => document.scripts.length"))
                        .as(page)
                        .isLessThanOrEqualTo(1);
                assertThat(reader.strings("() => [...document.querySelectorAll("
                                + "'img, iframe, object, embed, form, base, link, main style, main meta, main input:not(.filter *)')]"
                                + ".map(part => part.outerHTML)"))
                        .as(page)
                        .isEmpty();
                assertThat(reader.strings(
                                "() => [...document.querySelectorAll('*')].flatMap(part => [...part.attributes])"
                                        + ".filter(a => a.name.startsWith('on') || a.name === 'style' || a.name === 'autofocus')"
                                        + ".map(a => a.name + '=' + a.value)"))
                        .as(page)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom", "attacks"})
    void noPageIsWiderThanATelephone(String report) throws IOException {
        try (Reader reader = chromium.reader(new NewContextOptions().setViewportSize(390, 844))) {
            for (String page : Walk.from(first(report), reader).pages()) {
                reader.open(folder.resolve(report).resolve(page));
                assertThat(reader.number("() => document.documentElement.scrollWidth"))
                        .as(page)
                        .isLessThanOrEqualTo(390);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theyBreakNoRuleOfAccessibility(ColorScheme scheme) {
        try (Reader reader = chromium.reader(new NewContextOptions().setColorScheme(scheme))) {
            for (String report : List.of("newsroom", "attacks")) {
                for (String page : Walk.from(first(report), reader).pages().stream()
                        .filter(page -> !page.matches(".*00(?:0[4-9]|1[0-4]).*"))
                        .toList()) {
                    reader.open(folder.resolve(report).resolve(page));
                    assertThat(reader.violations()).as(page).isEqualTo(List.of());
                }
            }
        }
    }

    private static Path first(String report) {
        return folder.resolve(report).resolve("index.html");
    }

    @Test
    void whatTheyWroteIsShownAsText() {
        try (Reader reader = chromium.reader()) {
            reader.open(first("attacks"));
            String text = reader.strings("() => [document.querySelector('#articles').textContent]")
                    .get(0);
            assertThat(Attacks.WORDS)
                    .allSatisfy(attack ->
                            assertThat(text).contains(attack.substring(0, Math.min(attack.length(), 280))));
        }
    }
}
