// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.EntityType;

/** What kind of thing a tone is taken towards: an entity, or what is traded and where, which no entity is. */
public enum TargetType implements Labelled {
    COMPANY,
    ORGANIZATION,
    PERSON,
    PLACE,
    /** A commodity, a currency, a bond. */
    ASSET,
    /** A market, an index, a sector, a group of securities. */
    MARKET;

    /** The type of an entity as a target. */
    public static TargetType of(EntityType type) {
        return switch (type) {
            case COMPANY -> COMPANY;
            case ORGANIZATION -> ORGANIZATION;
            case PERSON -> PERSON;
            case PLACE -> PLACE;
        };
    }
}
