// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;

/** The words of an article's prose and headings as they count for its fingerprint: runs of letters, runs of digits. */
final class ProseWords {

    private ProseWords() {}

    /** The words in order, in lower case. */
    static List<String> of(Article article) {
        List<String> words = new ArrayList<>();
        String text = article.text().flat();
        for (Block block : article.blocks()) {
            if (block.role().isProse() || block.role() == BlockRole.HEADING) {
                read(text, block.span().begin(), block.span().end(), words);
            }
        }
        return words;
    }

    private static void read(String text, int begin, int end, List<String> words) {
        int start = begin;
        for (int i = begin; i <= end; i++) {
            boolean inside = i < end && Character.isLetterOrDigit(text.charAt(i));
            boolean turns =
                    inside && i > start && Character.isDigit(text.charAt(i)) != Character.isDigit(text.charAt(start));
            if (!inside || turns) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = inside ? i : i + 1;
            }
        }
    }
}
