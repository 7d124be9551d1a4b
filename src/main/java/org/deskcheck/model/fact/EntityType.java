// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** What kind of thing a name names. */
public enum EntityType implements Labelled {
    COMPANY,
    ORGANIZATION,
    PERSON,
    PLACE
}
