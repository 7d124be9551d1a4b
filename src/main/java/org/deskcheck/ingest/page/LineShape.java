// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

/** What the markup says of a line, before anybody has looked at its words. */
public enum LineShape {
    /** Nothing. */
    PLAIN,
    /** A heading. */
    HEADING,
    /** An item of a list, or a line that continues one. */
    LIST_ITEM,
    /** A row of a table. */
    TABLE_ROW,
    /** Part of a quotation set off from the text. */
    QUOTE,
    /** A line drawn between two sections. */
    RULE,
    /** Nothing but a picture. */
    IMAGE,
    /** Data about the article at the head of a file. */
    FRONT_MATTER
}
