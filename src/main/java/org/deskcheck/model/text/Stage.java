// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import org.deskcheck.model.Labelled;

/** The step of the way at which an article failed. */
public enum Stage implements Labelled {
    INGEST,
    ANNOTATE,
    EXTRACT,
    ASSESS,
    INDEX
}
