// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody who reads pages in one tab, and notes what the browser complains of and asks for. */
final class Reader implements AutoCloseable {

    private static final String RULES = resource("/axe.min.js");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Reader(BrowserContext context) {
        this.context = context;
        context.onRequest(request -> requests.add(request.url()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + ": dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Opens a page. */
    Page open(Path file) {
        page.navigate(file.toAbsolutePath().toUri().toString());
        return page;
    }

    /** Follows the first link that a selector finds. */
    void follow(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }

    /** What the browser wrote to its console, and what it stumbled over. */
    List<String> complaints() {
        return complaints;
    }

    /** What was asked for from elsewhere than the disk. */
    List<String> foreignRequests() {
        return requests.stream().filter(url -> !url.startsWith("file:")).toList();
    }

    /** What the page does against the rules of accessibility, with where; what is folded is unfolded first. */
    List<String> violations() {
        page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
        page.evaluate(RULES);
        return strings("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations"
                + ".flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.html.slice(0, 150)"
                + " + ' ' + node.failureSummary.slice(0, 300)))");
    }

    /** What a script gives for the page: a list of strings. */
    List<String> strings(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
    }

    /** What a script gives for the page: a number. */
    double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Reader.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
