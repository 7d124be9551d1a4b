// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.stream.IntStream;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/** The place below an article where readers write: its headings and prompts, and the short lines after them. */
final class CommentBoxes implements LineRule {

    private static final Phrases COMMENT = new Phrases("comment");
    private static final int MAX_WORDS = 14;

    /** A line after the box that is this short belongs to it, such as a word that nobody has written yet. */
    private static final int MAX_FOLLOWING_WORDS = 8;

    private static final int MAX_FOLLOWING = 6;

    @Override
    public void apply(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (isPrompt(labels.line(i)) && labels.isFree(i) || isBareWord(labels, i)) {
                labels.relabel(i, BlockRole.COMMENT, "comment box");
            } else if (labels.isFree(i) && labels.is(i - 1, BlockRole.COMMENT) && endsInShortLines(labels, i)) {
                labels.label(i, BlockRole.COMMENT, "short line after a comment box, at the end");
            }
        }
    }

    /** Whether nothing but a few short lines is left of the page. */
    private static boolean endsInShortLines(Labels labels, int index) {
        return index + MAX_FOLLOWING >= labels.size()
                && IntStream.range(index, labels.size())
                        .allMatch(i -> labels.line(i).words() <= MAX_FOLLOWING_WORDS);
    }

    private static boolean isCommentWord(Line line) {
        return line.plain().startsWith("comment") && line.words() == 1 || isCount(line.plain());
    }

    private static boolean isPrompt(Line line) {
        return line.words() <= MAX_WORDS && (COMMENT.starts(line) || isCount(line.plain()));
    }

    /** {@code comments (12)} or {@code 12 comments}. */
    private static boolean isCount(String plain) {
        String letters = plain.chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (letters.equals("comments") || letters.equals("comment"))
                && plain.chars().anyMatch(Character::isDigit);
    }

    /** What looks like a share button called "Comment" heads a comment box when a prompt follows it. */
    private static boolean isBareWord(Labels labels, int index) {
        return labels.is(index, BlockRole.SHARE_BAR)
                && isCommentWord(labels.line(index))
                && index + 1 < labels.size()
                && labels.isFree(index + 1)
                && (isPrompt(labels.line(index + 1))
                        || isCount(labels.line(index).plain()));
    }
}
