// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.Locale;
import java.util.Set;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** Lines that name the author: with "by", or in the head of the page by their shape beside a date or a time to read. */
final class Bylines implements LineRule {

    private static final int MAX_WORDS = 24;
    private static final int MAX_NAME_WORDS = 9;
    private static final int MAX_LINES = 40;
    private static final Set<String> SMALL_WORDS =
            Set.of("and", "for", "of", "the", "de", "von", "van", "da", "newsroom", "staff", "desk", "team", "editor");

    /** Words that stand alone above the name of the author. */
    static final Phrases HEAD = new Phrases("byline-head");

    /** Words before the names of those who did not write the piece: editors, reviewers, photographers. */
    static final Phrases OTHERS = new Phrases("byline-other");

    @Override
    public void apply(Labels labels) {
        labelStacked(labels);
        labels.free()
                .filter(i -> i < MAX_LINES && labels.line(i).words() <= MAX_NAME_WORDS)
                .filter(i -> OTHERS.starts(labels.line(i)) && !labels.line(i).endsSentence())
                .forEach(i -> labels.label(i, BlockRole.BYLINE, "says who helped"));
        labels.free()
                .filter(i -> i < MAX_LINES)
                .filter(i -> isExplicit(labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.BYLINE, "says by whom"));
        labels.free()
                .filter(i -> i < MAX_LINES && isDateWithMore(labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.DATELINE, "date among parts of the head"));
    }

    /** "By" on one line and the name on the next, above the story. */
    private static void labelStacked(Labels labels) {
        for (int i = 0;
                i + 1 < Math.min(MAX_LINES, labels.size()) && !labels.line(i).isParagraph();
                i++) {
            if (labels.isFree(i)
                    && HEAD.isWhole(labels.line(i))
                    && labels.isFree(i + 1)
                    && looksLikeNames(labels.line(i + 1))) {
                labels.label(i, BlockRole.BYLINE, "stands above the name of the author");
                labels.label(i + 1, BlockRole.BYLINE, "name below the word for it");
            }
        }
    }

    /** Names without "by" beside a date; after the headline is known. */
    static void labelNames(Labels labels) {
        MastheadZone zone = MastheadZone.of(labels);
        boolean hasByline = labels.first(BlockRole.BYLINE).isPresent();
        labels.free()
                .filter(i -> zone.contains(i) && !hasByline)
                .filter(i -> isMeta(labels, i + 1) || isMeta(labels, i - 1))
                .filter(i -> looksLikeNames(labels.line(i)))
                .limit(1)
                .forEach(i -> labels.label(i, BlockRole.BYLINE, "names beside the date"));
    }

    private static boolean isExplicit(Line line) {
        String text = line.unmarked();
        int by = text.indexOf("y ");
        return line.words() <= MAX_WORDS
                && by >= 0
                && by < 80
                && !line.is(LineShape.HEADING)
                && Byline.isExplicit(text)
                && (!line.endsSentence() || line.words() <= 6)
                && namesFollow(text);
    }

    /** What follows "by" begins with two capitalised words, or is a single one. */
    private static boolean namesFollow(String text) {
        String[] parts = text.substring(Math.max(0, lastBy(text))).trim().split("\\s+", 5);
        return parts.length >= 2
                && (Character.isUpperCase(parts[1].charAt(0)) || parts[1].equals("the"))
                && (parts.length == 2 || Character.isUpperCase(parts[2].charAt(0)) || SMALL_WORDS.contains(parts[2]));
    }

    private static int lastBy(String text) {
        return Math.max(text.toLowerCase(Locale.ROOT).lastIndexOf("by "), text.lastIndexOf("Author"));
    }

    /** Parts set apart by bars or points, one of which is a date. */
    private static boolean isDateWithMore(Line line) {
        if (line.words() > MAX_WORDS || line.is(LineShape.TABLE_ROW)) {
            return false;
        }
        for (String part : line.unmarked().split("[|·•]", -1)) {
            if (Datelines.isDate(part) && part.length() < line.text().length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeta(Labels labels, int index) {
        return labels.is(index, BlockRole.DATELINE)
                || (labels.is(index, BlockRole.FURNITURE)
                        && labels.line(index).plain().contains("min"));
    }

    private static boolean looksLikeNames(Line line) {
        if (line.words() < 2 || line.words() > MAX_NAME_WORDS || line.endsSentence() || !line.is(LineShape.PLAIN)) {
            return false;
        }
        for (String word : beforeTitle(line.text()).split("[\\s,&]+")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!capital && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** A name without what its bearer is: "Somebody, energy correspondent". */
    private static String beforeTitle(String text) {
        int comma = text.indexOf(", ");
        boolean title = comma > 0 && comma + 2 < text.length() && Character.isLowerCase(text.charAt(comma + 2));
        return title ? text.substring(0, comma) : text;
    }
}
