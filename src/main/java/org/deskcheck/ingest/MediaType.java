// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.util.Locale;

/** The kinds of text that are told apart. */
enum MediaType {
    PLAIN("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html");

    private static final int SNIFFED = 1_000;

    private final String label;

    MediaType(String label) {
        this.label = label;
    }

    /** The registered name. */
    String label() {
        return label;
    }

    /** By the name of the file, and by the first characters, as pages are saved under all kinds of names. */
    static MediaType of(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") || looksLikeHtml(text)) {
            return HTML;
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : PLAIN;
    }

    private static boolean looksLikeHtml(String text) {
        String head =
                text.substring(0, Math.min(SNIFFED, text.length())).strip().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<?xml") && head.contains("<html"));
    }
}
