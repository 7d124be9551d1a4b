// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/**
 * Who publishes a page that does not say so in its byline: the one who speaks in its disclaimer or copyright line, or
 * the name in its head that stands elsewhere too. Nobody, unless it is certain.
 */
final class PublisherName {

    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{N}&.]{1,30}(?: (?:& )?\\p{Lu}[\\p{L}\\p{N}&]{1,30}){0,3})";
    private static final List<Pattern> SPEAKERS = List.of(
            Pattern.compile("endorsement of its views by " + NAME),
            Pattern.compile("[Pp]lease note that " + NAME + " may "),
            Pattern.compile("^\\W{0,3}" + NAME + " (?:is a news service|articles are|publishes this)"),
            Pattern.compile("[.:] " + NAME + " (?:is a news service|publishes this|articles are|does not endorse)"),
            Pattern.compile(
                    "(?:©|[Cc]opyright|\\([Cc]\\)) ?(?:©|\\([Cc]\\))? ?(?:(?:19|20)\\d{2},? )?(?:by )?" + NAME));
    private static final int HEAD_LINES = 6;
    private static final int MAX_LINE = 2_000;

    private PublisherName() {}

    /** The name of the publisher, as printed. */
    static Optional<String> of(Labels labels, String page) {
        return Stream.concat(labels.all(BlockRole.DISCLAIMER).stream(), labels.all(BlockRole.FURNITURE).stream())
                .flatMap(line -> speaker(line).stream())
                .findFirst()
                .or(() -> inHead(labels, page))
                .or(() -> site(labels));
    }

    private static Optional<String> speaker(Line line) {
        String text = line.unmarked();
        String head = text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text;
        for (Pattern pattern : SPEAKERS) {
            Matcher match = pattern.matcher(head);
            if (match.find()) {
                return Optional.of(match.group(1).replaceAll("\\.$", "")).filter(name -> !name.startsWith("The "));
            }
        }
        return Optional.empty();
    }

    /** A part of a label at the top that other lines print as well. */
    private static Optional<String> inHead(Labels labels, String page) {
        for (int i = 0; i < Math.min(HEAD_LINES, labels.size()); i++) {
            if (!labels.is(i, BlockRole.FURNITURE, BlockRole.DATELINE)) {
                continue;
            }
            for (String part : labels.line(i).unmarked().split("[|·•>/]", -1)) {
                String name = part.trim();
                if (name.indexOf(' ') > 0 && !Datelines.isDate(name) && page.indexOf(name) != page.lastIndexOf(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** "Somebody is run by ..." in a part about the author is said of a site. */
    private static Optional<String> site(Labels labels) {
        return labels.all(BlockRole.BIO).stream()
                .map(Line::unmarked)
                .filter(text -> text.indexOf(" is run by ") > 0 && text.indexOf(" is run by ") < 60)
                .map(text -> text.substring(0, text.indexOf(" is run by ")))
                .findFirst();
    }
}
