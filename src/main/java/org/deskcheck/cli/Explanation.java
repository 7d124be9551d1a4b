// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.charset.StandardCharsets;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;

/** Why each block of an article has its role, for a person. */
final class Explanation {

    private static final int SHOWN = 60;

    private Explanation() {}

    static byte[] of(Article article) {
        Columns table = new Columns("AT", "ROLE", "WHY", "TEXT");
        for (Block block : article.blocks()) {
            String text = article.text().slice(block.span()).replaceAll("\\s++", " ");
            table.row(
                    String.valueOf(block.span().begin()),
                    block.role().label(),
                    block.reason(),
                    text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
        }
        StringBuilder words = new StringBuilder(article.id()).append('\n');
        article.notes().forEach(note -> words.append("note: ").append(note).append('\n'));
        return words.append(table).toString().getBytes(StandardCharsets.UTF_8);
    }
}
