// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

/** Why a stretch of text is taken for a name, from the weakest reason to the strongest. */
enum Evidence {
    /** The words around it say that a company stands here. */
    CONTEXT,
    /** The name tagger says so. */
    TAGGED,
    /** It ends like a company. */
    SUFFIXED,
    /** A symbol with its exchange stands behind it. */
    SYMBOL,
    /** The tables have it. */
    KNOWN
}
