// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** How a claim is put forward. */
public enum Modality implements Labelled {
    /** As something that is or was so. */
    FACT,
    /** As something that somebody intends. */
    PLAN,
    /** As somebody's forecast or calculation. */
    ESTIMATE,
    /** As a judgement that no figure can settle. */
    OPINION
}
