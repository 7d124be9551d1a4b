// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;

/**
 * Claims of several articles that may be about the same matter: they name one entity and have one kind of figure.
 *
 * @param key the entity and the unit, such as {@code company:iren|money:USD}
 * @param claims the claims, by article and place
 */
public record ClaimGroup(String key, List<FiledClaim> claims) {

    /** Takes a copy. */
    public ClaimGroup {
        claims = List.copyOf(claims);
    }
}
