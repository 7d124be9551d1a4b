// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** What the page says of its author, or a company of itself: under such a heading, or "Somebody is a writer ..." at the end. */
final class Bios implements LineRule {

    private static final Phrases HEAD = new Phrases("bio");
    private static final int MAX_HEAD_WORDS = 9;
    private static final int GLUED_HEAD = 160;
    private static final List<String> SELF = List.of(
            " is a writer",
            " is a reporter",
            " is a journalist",
            " is a columnist",
            " is an editor",
            " is an analyst",
            " is an active trader",
            " is a trader",
            " is a freelance",
            " is a contributor",
            " is a correspondent",
            " is a senior ",
            " covers ",
            " writes about ",
            " writes a ",
            " is an author",
            " is the author of ",
            " is run by ");

    /** Names of companies end like this, sentences do not. */
    private static final List<String> ABBREVIATED =
            List.of(" inc.", " ltd.", " corp.", " co.", " plc.", " s.a.", " n.v.", " s.p.a.", " l.p.", " llc.");

    @Override
    public void apply(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.isFree(i) && isHead(labels.line(i))) {
                labelBelow(labels, i);
            }
        }
        labels.free()
                .filter(i -> i * 2 >= labels.size() && isGlued(labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.BIO, "about a company, with the heading glued to it"));
        for (int i = labels.size() - 1; i > labels.size() * 2 / 3; i--) {
            if (labels.isFree(i) && saysWhoWrote(labels, labels.line(i))) {
                labels.label(i, BlockRole.BIO, "says who the author is");
            }
        }
    }

    /** Whether a line heads a part about an author or a company. */
    static boolean isHead(Line line) {
        String plain = line.plain();
        boolean about = plain.startsWith("about ")
                && line.words() <= MAX_HEAD_WORDS
                && (!line.endsSentence() || ABBREVIATED.stream().anyMatch(line.plain()::endsWith))
                && !line.is(LineShape.LIST_ITEM)
                && startsName(line.unmarked());
        return HEAD.isWhole(line) || about;
    }

    /** "About Somebody", not "About half of it". */
    private static boolean startsName(String text) {
        String name = text.length() > 6 ? text.substring(6).trim() : "";
        return !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
                || name.startsWith("the ");
    }

    private static void labelBelow(Labels labels, int head) {
        labels.label(head, BlockRole.BIO, "heads a part about an author or company");
        for (int i = head + 1; i < labels.size() && labels.isFree(i); i++) {
            boolean first =
                    i == head + 1 || (i == head + 2 && labels.line(head + 1).words() <= MAX_HEAD_WORDS);
            boolean other =
                    Sections.opens(labels.line(i)).isPresent() || labels.line(i).is(LineShape.HEADING);
            if (other || (!first && Headings.isHeading(labels, i))) {
                return;
            }
            labels.label(i, BlockRole.BIO, "about an author or company");
        }
    }

    /** "About Somebody: Somebody is ..." and "About Somebody Based in ..., Somebody is ...": the name stands there twice. */
    private static boolean isGlued(Line line) {
        String plain = line.plain();
        if (!plain.startsWith("about ") || !startsName(line.unmarked())) {
            return false;
        }
        String head = plain.substring(6, Math.min(plain.length(), GLUED_HEAD));
        String name = head.split("[\\s:,]", 2)[0];
        return name.length() > 2 && head.indexOf(name, name.length()) > 0 && head.contains(" is ");
    }

    private static boolean saysWhoWrote(Labels labels, Line line) {
        String plain = line.plain();
        return line.words() <= 80
                && SELF.stream().anyMatch(phrase -> {
                    int at = plain.indexOf(phrase);
                    return at > 0 && at < 60 && isByline(labels, plain.substring(0, at));
                });
    }

    private static boolean isByline(Labels labels, String name) {
        return labels.all(BlockRole.BYLINE).stream()
                .anyMatch(line -> line.plain().contains(name));
    }
}
