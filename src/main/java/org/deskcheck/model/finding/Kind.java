// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** What a document of the index is, and so what a query can look for. */
public enum Kind implements Labelled {
    ARTICLE,
    CLAIM,
    DEAL,
    FINDING
}
