// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * A deal as one article tells it; what it does not say is left blank.
 *
 * @param id unique in the article, and the same from run to run
 * @param type what kind of deal
 * @param status how far it has come
 * @param parties who takes part
 * @param amount the consideration, where stated
 * @param amountUndisclosed whether the article says that the terms were not disclosed
 * @param tranches the parts of the amount
 * @param tenor how long it runs
 * @param rate its interest rate or cost
 * @param ratings its credit ratings
 * @param collateral what secures it, as printed
 * @param stake the share that changes hands
 * @param date when it was done, where stated
 * @param evidence where the article speaks of it
 */
public record Deal(
        String id,
        DealType type,
        DealStatus status,
        List<Party> parties,
        Optional<Figure> amount,
        boolean amountUndisclosed,
        List<Figure> tranches,
        Optional<Figure> tenor,
        Optional<Figure> rate,
        List<Rating> ratings,
        Optional<String> collateral,
        Optional<Figure> stake,
        Optional<LocalDate> date,
        List<Span> evidence) {

    /** Takes copies. */
    public Deal {
        parties = List.copyOf(parties);
        tranches = List.copyOf(tranches);
        ratings = List.copyOf(ratings);
        evidence = List.copyOf(evidence);
    }
}
