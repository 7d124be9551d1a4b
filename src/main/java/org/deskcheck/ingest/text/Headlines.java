// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/**
 * The headline: the title that came with the text, a heading of the first order, a line near the top that is printed
 * twice, or the first line that has the length and the shape of one. Printed again, it is a headline again.
 */
final class Headlines implements LineRule {

    private static final int MAX_LINES = 40;
    private static final int MIN_WORDS = 4;
    private static final int MAX_WORDS = 32;
    private static final int MAX_LENGTH = 260;

    /** A page's own title may say more than its headline, such as the name of the site, but not if it is this short. */
    private static final int MIN_KEY = 12;

    private final Optional<String> given;
    private final boolean markup;

    /**
     * Knows the title that came with the text, if any.
     *
     * @param given title as the front matter, the sender or the head of a page has it
     * @param markup whether headings are marked as such, so that no other line can be a headline
     */
    Headlines(Optional<String> given, boolean markup) {
        this.given = given;
        this.markup = markup;
    }

    @Override
    public void apply(Labels labels) {
        List<Integer> candidates = candidates(labels);
        Optional<Integer> headline = given.flatMap(title -> titled(labels, key(title)))
                .or(() -> candidates.stream()
                        .filter(i -> isFirstOrder(labels.line(i)))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(i -> !markup && isRepeated(labels, i))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(i -> !markup && isTitle(labels.line(i)))
                        .findFirst());
        headline.ifPresent(i -> {
            labels.label(i, BlockRole.HEADLINE, "headline");
            labelAgain(labels, i);
        });
    }

    /** The first line that prints the title, or in a page its beginning: behind it the name of the site may stand. */
    private Optional<Integer> titled(Labels labels, String title) {
        return labels.free()
                .filter(i -> labels.line(i).words() <= MAX_WORDS)
                .filter(i -> {
                    String key = key(labels.line(i).unmarked());
                    boolean part =
                            markup && key.length() >= MIN_KEY && labels.line(i).is(LineShape.HEADING);
                    return key.equals(title) || (part && title.startsWith(key));
                })
                .boxed()
                .findFirst();
    }

    private static void labelAgain(Labels labels, int headline) {
        String key = key(labels.line(headline).unmarked());
        for (int i = headline + 1; i < Math.min(labels.size(), headline + MAX_LINES); i++) {
            if (labels.isFree(i) && key(labels.line(i).unmarked()).equals(key)) {
                labels.label(i, BlockRole.HEADLINE, "headline printed again");
            }
        }
    }

    /** The free lines above the first paragraph, or above one paragraph that a date or author follows. */
    private static List<Integer> candidates(Labels labels) {
        List<Integer> candidates = new ArrayList<>();
        MastheadZone zone = MastheadZone.of(labels);
        for (int i = 0; i < Math.min(MAX_LINES, labels.size()); i++) {
            if (!labels.isFree(i)) {
                continue;
            }
            Line line = labels.line(i);
            if (line.isParagraph() && !line.is(LineShape.HEADING) && !isTitle(line) && !zone.contains(i)) {
                break;
            }
            candidates.add(i);
        }
        return candidates;
    }

    private static boolean isFirstOrder(Line line) {
        return line.is(LineShape.HEADING)
                && (line.text().startsWith("# ") || !line.text().startsWith("#"))
                && line.words() >= 2;
    }

    private static boolean isRepeated(Labels labels, int index) {
        Line line = labels.line(index);
        return line.words() >= MIN_WORDS
                && line.words() <= MAX_WORDS
                && same(labels, key(line.unmarked()), index + 1).isPresent();
    }

    private static Optional<Integer> same(Labels labels, String key, int from) {
        for (int i = from; i < Math.min(labels.size(), from + MAX_LINES); i++) {
            if (labels.isFree(i) && key(labels.line(i).unmarked()).equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(Line line) {
        return line.words() >= MIN_WORDS
                && line.words() <= MAX_WORDS
                && line.text().length() <= MAX_LENGTH
                && (line.is(LineShape.PLAIN) || line.is(LineShape.HEADING))
                && line.text().indexOf('|') < 0
                && !endsLikeText(line)
                && !Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean endsLikeText(Line line) {
        char last = line.lastChar();
        return last == '.' || last == ':' || last == ',' || last == ';';
    }

    /** Letters and digits in lower case, so that quotation marks and spaces make no difference. */
    static String key(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
