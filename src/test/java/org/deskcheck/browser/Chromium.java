// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the system, without a window. It is {@code /usr/bin/chromium}, or what the property
 * {@code deskcheck.browser} or the variable {@code CHROMIUM} says; Node, which drives it, is the one on the path.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int LEAST_NODE = 20;
    private static final Pattern MAJOR = Pattern.compile("^v(\\d{1,4})\\.");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path node, Path program) {
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    /** Starts the browser; without one the tests of the class are skipped. */
    static Chromium start() {
        Optional<Path> program = Optional.ofNullable(System.getProperty("deskcheck.browser"))
                .or(() -> Optional.ofNullable(System.getenv("CHROMIUM")))
                .or(() -> Optional.of("/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable);
        Optional<Path> node = onPath("node").filter(Chromium::isRecent);
        Assumptions.assumeTrue(
                program.isPresent(),
                "No browser: install chromium, or name one with -Ddeskcheck.browser=PATH, to test the pages in it");
        Assumptions.assumeTrue(node.isPresent(), "No Node: install nodejs 20 or later to test the pages in a browser");
        return new Chromium(node.orElseThrow(), program.orElseThrow());
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether the browser's driver runs on it; Debian's own is too old in some releases. */
    private static boolean isRecent(Path node) {
        try {
            Process asked = new ProcessBuilder(node.toString(), "--version").start();
            String version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher major = MAJOR.matcher(version);
            return major.find() && Integer.parseInt(major.group(1)) >= LEAST_NODE;
        } catch (IOException e) {
            return false;
        }
    }

    /** A reader with these settings, who has nothing open yet. */
    Reader reader(Browser.NewContextOptions settings) {
        return new Reader(browser.newContext(settings));
    }

    /** A reader at a desk. */
    Reader reader() {
        return reader(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
