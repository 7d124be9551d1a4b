// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

/** What the name tagger says of a token. */
public enum NameTag {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
}
