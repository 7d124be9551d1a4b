// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.util.Locale;
import java.util.Set;

/** The kinds of text that are told apart. */
enum MediaType {
    PLAIN("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html");

    private static final int SNIFFED = 8_000;
    private static final Set<String> OF_PAGES = Set.of("html", "head", "body");
    private static final Set<String> OF_PARTS = Set.of(
            "p", "div", "article", "section", "main", "header", "title", "style", "script", "h1", "h2", "table", "ul");

    private final String label;

    MediaType(String label) {
        this.label = label;
    }

    /** The registered name. */
    String label() {
        return label;
    }

    /**
     * By the text: pages are saved under all kinds of names, and notes under names of pages. Of Markdown and plain text, which may be the
     * same, the name tells.
     */
    static MediaType of(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean page = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        if (page ? hasTags(text) : beginsAsPage(text)) {
            return HTML;
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : PLAIN;
    }

    private static boolean hasTags(String text) {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/' || next == '!' || next == '?' || (next | ' ') >= 'a' && (next | ' ') <= 'z') {
                return true;
            }
        }
        return text.indexOf('&') >= 0;
    }

    /** Whether its first tag, past comments and declarations, is one with which pages or parts of pages begin, and is ended. */
    private static boolean beginsAsPage(String text) {
        String head = text.substring(0, Math.min(SNIFFED, text.length()));
        int at = start(head);
        if (head.startsWith("<!", at)) {
            return head.regionMatches(true, at, "<!doctype html", 0, "<!doctype html".length());
        }
        int end = at + 1;
        while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
            end++;
        }
        if (!head.startsWith("<", at) || end == head.length()) {
            return false;
        }
        String tag = head.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return OF_PAGES.contains(tag)
                || (OF_PARTS.contains(tag) && head.toLowerCase(Locale.ROOT).indexOf("</" + tag, end) > 0);
    }

    /** Past white space, comments, and the declaration of XML. */
    private static int start(String head) {
        int at = 0;
        while (true) {
            while (at < head.length() && (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\ufeff')) {
                at++;
            }
            String close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : "";
            int end = close.isEmpty() ? -1 : head.indexOf(close, at);
            if (end < 0) {
                return at;
            }
            at = end + close.length();
        }
    }
}
