// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import java.util.EnumSet;
import java.util.Set;
import org.deskcheck.model.Labelled;

/** What a block of a page is for. Cleaning labels blocks with a role; it never deletes one. */
public enum BlockRole implements Labelled {
    HEADLINE,
    DEK,
    BYLINE,
    DATELINE,
    BODY,
    HEADING,
    CAPTION,
    LIST,
    TABLE,
    QUOTE,
    FAQ_QUESTION,
    SUMMARY,
    BIO,
    DISCLAIMER,
    PRICE_WIDGET,
    SHARE_BAR,
    COMMENT,
    RELATED_LINK,
    ADVERT,
    FURNITURE;

    private static final Set<BlockRole> ARTICLE =
            EnumSet.of(HEADLINE, DEK, BODY, HEADING, CAPTION, LIST, TABLE, QUOTE, FAQ_QUESTION, SUMMARY);
    private static final Set<BlockRole> PROSE = EnumSet.of(DEK, BODY, LIST, QUOTE, SUMMARY);

    /** Whether the block is part of the article rather than of the page around it; sentences are looked for here. */
    public boolean isArticle() {
        return ARTICLE.contains(this);
    }

    /** Whether the block is running text of the article, so that its statements may be claims. */
    public boolean isProse() {
        return PROSE.contains(this);
    }
}
