// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.NameReason;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Why a stretch of text was taken for a name, in words.
 *
 * @param text the text
 */
record NameWords(Text text) {

    private static final int SHOWN = 40;

    /** The reason of a mention on one line; nothing when it keeps none. */
    String of(EntityMention mention) {
        return mention.reason().map(reason -> words(reason, mention)).orElse("");
    }

    private String words(NameReason reason, EntityMention mention) {
        String by = quoted(reason.words());
        boolean itself = reason.words().equals(mention.span());
        return switch (reason.ground()) {
            case TABLES -> "in the tables: " + mention.type().label();
            case ENDING -> "ends in " + by;
            case APPOSITION -> "apposition " + by;
            case NOUN_BESIDE -> itself ? "the words around it speak of a company" : "beside it " + by;
            case SYMBOL -> "symbol " + by + " behind it";
            case TAGGER -> "marked by the name tagger";
            case DOING -> itself ? "does what companies do" : "a company, by " + by;
            case LIST -> "in a list with " + by;
            case OTHER_MENTION ->
                itself
                        ? "the publisher, or named elsewhere"
                        : "as " + by + " at " + reason.words().begin();
        };
    }

    private String quoted(Span span) {
        return "“" + Line.of(text, span, SHOWN) + "”";
    }
}
