// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.cli.Shell;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the sample corpus and the page of a difference, as readers meet them. */
@TestInstance(Lifecycle.PER_CLASS)
class CorpusPagesIT {

    private static final String FACTS = "() => [document.querySelector('main').innerText.replace(/\\s+/g, ' ')]";

    @TempDir
    private static Path folder;

    @AutoClose
    private Chromium chromium;

    private Path report;
    private Path first;
    private Path diff;

    @BeforeAll
    void run() throws IOException {
        chromium = Chromium.start();
        report = folder.resolve("run");
        first = report.resolve("index.html");
        assertThat(Shell.run("run", "corpus", "-o", report.toString(), "-q").exitCode())
                .isZero();
        Path fewer = folder.resolve("fewer");
        assertThat(Shell.run("run", "corpus/iren-gpu-financing.txt", "-o", fewer.toString(), "-q")
                        .exitCode())
                .isZero();
        Shell difference = Shell.run("diff", fewer.toString(), report.toString(), "--format", "html");
        assertThat(difference.exitCode()).isZero();
        diff = Files.writeString(folder.resolve("diff.html"), difference.out());
    }

    @Test
    void linksReachEveryPageAndLeadToWhatTheyPromise() throws IOException {
        try (Reader reader = chromium.reader()) {
            Walk walk = Walk.from(first, reader);
            assertThat(walk.pages()).isEqualTo(walk.pagesOnDisk());
            assertThat(walk.dead()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.foreignRequests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void noRuleOfAccessibilityIsBroken(ColorScheme scheme) throws IOException {
        try (Reader reader = chromium.reader(new NewContextOptions().setColorScheme(scheme))) {
            for (Path page : kindsOfPage()) {
                reader.open(page);
                assertThat(reader.violations()).as(page.toString()).isEqualTo(List.of());
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptsEveryFactIsThere() throws IOException {
        try (Reader plain = chromium.reader(new NewContextOptions().setJavaScriptEnabled(false));
                Reader reader = chromium.reader()) {
            for (Path page : kindsOfPage()) {
                plain.open(page);
                reader.open(page).evaluate("() => document.querySelectorAll('.filter').forEach(bar => bar.remove())");
                assertThat(plain.strings(FACTS)).as(page.toString()).isEqualTo(reader.strings(FACTS));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void noPageIsWiderThanItsWindow(int width) throws IOException {
        try (Reader reader = chromium.reader(new NewContextOptions().setViewportSize(width, 844))) {
            for (Path page : kindsOfPage()) {
                reader.open(page);
                assertThat(reader.number("() => document.documentElement.scrollWidth"))
                        .as(page.toString())
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void printedPagesAreBlackOnWhiteAndUnfolded() throws IOException {
        try (Reader reader = chromium.reader(
                new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(720, 1000))) {
            for (Path page : kindsOfPage()) {
                Page sheet = reader.open(page);
                sheet.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(reader.strings("() => [getComputedStyle(document.documentElement).backgroundColor,"
                                + " getComputedStyle(document.documentElement).color]"))
                        .containsExactly("rgb(255, 255, 255)", "rgb(0, 0, 0)");
                assertThat(reader.strings("() => [...document.querySelectorAll('nav, .skip, .filter')]"
                                + ".filter(part => part.checkVisibility()).map(part => part.outerHTML)"))
                        .isEmpty();
                assertThat(
                                reader.strings(
                                        "() => [...document.querySelectorAll('details blockquote')]"
                                                + ".filter(quote => quote.getBoundingClientRect().height < 10).map(quote => quote.innerText)"))
                        .as(page.toString())
                        .isEmpty();
                assertThat(sheet.pdf()).hasSizeGreaterThan(5000);
            }
        }
    }

    @Test
    void theKeyboardGoesThroughThePageInItsOrder() {
        try (Reader reader = chromium.reader()) {
            Page page = reader.open(first);
            page.keyboard().press("Tab");
            assertThat(focused(reader)).isEqualTo("Skip to the report");
            assertThat(reader.number("() => document.activeElement.getBoundingClientRect().left"))
                    .as("the skip link comes into sight")
                    .isNotNegative();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#main");
            page.keyboard().press("Tab");
            assertThat(reader.number("() => +document.querySelector('main').contains(document.activeElement)"))
                    .as("the next stop is in the report")
                    .isEqualTo(1);
            double reached = -1;
            for (int stop = 0; stop < 60; stop++) {
                assertThat(reader.strings("() => [getComputedStyle(document.activeElement).outlineStyle]"))
                        .as(focused(reader))
                        .containsExactly("solid");
                double place =
                        reader.number("() => [...document.querySelectorAll('*')].indexOf(document.activeElement)");
                assertThat(place).isGreaterThan(reached);
                reached = place;
                page.keyboard().press("Tab");
            }
        }
    }

    @Test
    void tablesAreFilteredFromTheKeyboard() {
        try (Reader reader = chromium.reader()) {
            Page page = reader.open(first);
            page.getByLabel("Filter companies").focus();
            page.keyboard().type("norvane");
            assertThat(reader.strings("() => [...document.querySelectorAll('#companies tbody tr:not([hidden]) th')]"
                            + ".map(name => name.innerText)"))
                    .containsExactly("Norvane Compute");
            assertThat(page.locator("#companies [role=status]").innerText()).startsWith("1 of ");
            page.keyboard().press("Control+A");
            page.keyboard().press("Delete");
            assertThat(page.locator("#companies tbody tr[hidden]").count()).isZero();
        }
    }

    @Test
    void tablesAreSortedFromTheKeyboard() {
        try (Reader reader = chromium.reader()) {
            Page page = reader.open(first);
            List<String> before = names(reader);
            page.locator("#companies thead button").first().focus();
            page.keyboard().press("Enter");
            assertThat(names(reader)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            assertThat(page.locator("#companies thead th").first().getAttribute("aria-sort"))
                    .isEqualTo("ascending");
            page.keyboard().press("Space");
            assertThat(names(reader)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
            page.keyboard().press("Enter");
            assertThat(names(reader)).isEqualTo(before);
        }
    }

    @Test
    void whatIsFilteredAwayComesBackWhenALinkLeadsToIt() {
        try (Reader reader = chromium.reader()) {
            Page page = reader.open(first);
            page.locator("#attention input").fill("no such words");
            assertThat(page.locator("#attention .finding:visible").count()).isZero();
            page.locator(".leads a").first().click();
            assertThat(page.locator("#attention .finding:visible").count()).isEqualTo(1);
        }
    }

    @Test
    void aLinkToWhatIsFoldedUnfoldsIt() {
        try (Reader reader = chromium.reader()) {
            Page page = reader.open(first);
            page.locator(".leads .good a, .leads li.good a").first().click();
            page.waitForFunction("() => document.querySelector('details:target').open");
        }
    }

    private static String focused(Reader reader) {
        return reader.strings("() => [document.activeElement.innerText || document.activeElement.outerHTML]")
                .get(0);
    }

    private static List<String> names(Reader reader) {
        return reader.strings(
                "() => [...document.querySelectorAll('#companies tbody th')].map(name => name.innerText)");
    }

    /** The first page with its matrices, an article, a company, and a difference. */
    private List<Path> kindsOfPage() throws IOException {
        return List.of(first, one("articles", "iren-borrows"), one("companies", "norvane"), diff);
    }

    private Path one(String kind, String name) throws IOException {
        try (Stream<Path> pages = Files.list(report.resolve(kind))) {
            return pages.filter(page -> page.toString().contains(name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
