// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.fact.Claim;

/** Who says a claim is not whom it is about, although both stand among its entities. */
final class Speaker {

    private Speaker() {}

    /** Whether an entity, such as {@code organization:brook}, is the one to whom the claim is attributed. */
    static boolean is(Claim claim, String entity) {
        return name(claim).filter(name(entity)::equals).isPresent();
    }

    /** Whether the one to whom the claim is attributed has the name of an entity in his own: "analysts at Brook". */
    static boolean isOf(Claim claim, String entity) {
        return name(claim).filter(name -> name.contains(name(entity))).isPresent();
    }

    /** Whether two claims have no entity in common but the one who says both. */
    static boolean isAllInCommon(Claim one, Claim other) {
        Set<String> common =
                one.about().stream().filter(other.about()::contains).collect(Collectors.toSet());
        return !common.isEmpty() && common.stream().allMatch(entity -> isOf(one, entity) && isOf(other, entity));
    }

    private static Optional<String> name(Claim claim) {
        return claim.attribution()
                .source()
                .map(source -> source.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private static String name(String entity) {
        return entity.substring(entity.indexOf(':') + 1);
    }
}
