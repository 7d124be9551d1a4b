// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import org.deskcheck.model.Labelled;

/** Where a rule looks for its wordings. */
public enum Look implements Labelled {
    /** The article itself, without the page around it and without its disclaimers. */
    ARTICLE,
    /** The article itself with its disclaimers. */
    PAGE,
    /** What is said of the author. */
    AUTHOR
}
