// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;

/** Writes a page with the macros of man(7). Whatever text comes, none of it is taken for an instruction. */
final class Roff {

    private final StringBuilder page = new StringBuilder();

    /** The line that a page begins with; without a day, so that it is the same whenever it is made. */
    Roff title(String name, int section, String source) {
        return line(".TH " + quoted(name) + " " + section + " \"\" " + quoted(source) + " \"User Commands\"");
    }

    /** A heading. */
    Roff section(String heading) {
        return line(".SH " + quoted(heading));
    }

    /** A heading below a heading. */
    Roff subsection(String heading) {
        return line(".SS " + quoted(heading));
    }

    /** A paragraph. */
    Roff text(String text) {
        return line(escaped(text));
    }

    /** Something with what is said of it. */
    Roff item(String what, String text) {
        return line(".TP").line(".B " + quoted(what)).text(text.isBlank() ? what : text);
    }

    /** Lines that stay as they are. */
    Roff literal(List<String> lines) {
        line(".PP").line(".nf");
        lines.stream().filter(line -> !line.isBlank()).forEach(this::text);
        return line(".fi");
    }

    private Roff line(String line) {
        page.append(line).append('\n');
        return this;
    }

    private static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\(dq") + '"';
    }

    /** A backslash begins an escape anywhere; a point or an apostrophe begins a request at the start of a line. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (String line : text.strip().split("\\R+")) {
            String plain = line.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
            escaped.append(escaped.isEmpty() ? "" : "\n")
                    .append(plain.startsWith(".") || plain.startsWith("'") ? "\\&" : "")
                    .append(plain);
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
