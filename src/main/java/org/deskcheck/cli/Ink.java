// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import java.util.Map;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.text.Span;

/** How words are set off: bold on a terminal, between angles in a file or a pipe. */
enum Ink {
    BOLD("\u001B[1m", "\u001B[0m"),
    PLAIN("«", "»");

    /** Stand for the two while lines are broken, so that a line is as long as it looks. */
    private static final char ON = '\uE000';

    private static final char OFF = '\uE001';

    private final String on;
    private final String off;

    Ink(String on, String off) {
        this.on = on;
        this.off = off;
    }

    /** Bold where standard output is a terminal, as the launcher tells, or the user has it so; see no-color.org. */
    static Ink ofTerminal() {
        return of(Boolean.getBoolean("deskcheck.terminal"), System.getenv());
    }

    /** NO_COLOR counts when it is not empty, and before CLICOLOR_FORCE and CLICOLOR. */
    static Ink of(boolean isTerminal, Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return PLAIN;
        }
        boolean forced = !List.of("", "0").contains(environment.getOrDefault("CLICOLOR_FORCE", ""));
        boolean refused = environment.getOrDefault("CLICOLOR", "").equals("0");
        return forced || isTerminal && !refused ? BOLD : PLAIN;
    }

    /** The passage in lines of at most so many columns, its marks set off. */
    List<String> lines(Passage passage, int columns) {
        StringBuilder text = new StringBuilder();
        int[] points = passage.text().codePoints().toArray();
        int at = 0;
        for (Span mark : passage.marks()) {
            int begin = Math.min(Math.max(at, mark.begin()), points.length);
            int end = Math.min(mark.end(), points.length);
            if (begin < end) {
                append(text, points, at, begin);
                append(text.append(ON), points, begin, end);
                text.append(OFF);
                at = end;
            }
        }
        append(text, points, at, points.length);
        boolean[] open = {false};
        return Width.wrapped(text.toString(), columns).stream()
                .map(line -> inked(line, open))
                .toList();
    }

    private static void append(StringBuilder text, int[] points, int begin, int end) {
        text.append(Width.plain(new String(points, begin, end - begin))
                .replace(ON, ' ')
                .replace(OFF, ' '));
    }

    /** A mark that goes on in the next line is ended here and begun there, so that the margin stays plain. */
    private String inked(String line, boolean[] open) {
        String begun = open[0] ? ON + line : line;
        open[0] = begun.lastIndexOf(ON) > begun.lastIndexOf(OFF);
        String ended = open[0] ? begun + OFF : begun;
        return ended.replace(String.valueOf(ON), on).replace(String.valueOf(OFF), off);
    }

    /** The text set off as a whole, on a terminal; in a file as it is. */
    String head(String text) {
        return this == BOLD ? on + text + off : text;
    }
}
