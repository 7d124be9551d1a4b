// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import org.deskcheck.model.Labelled;

/** Who speaks in an article, which decides what may be asked of it. */
public enum ArticleKind implements Labelled {
    /** A newsroom or a blog, about others. */
    NEWS,
    /** An issuer, about itself: a press release. */
    RELEASE
}
