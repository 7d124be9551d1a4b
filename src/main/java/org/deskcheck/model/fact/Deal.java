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
 * @param upfront the part of the amount that is paid in advance: a share of it or money
 * @param date when it was done, where stated
 * @param variants what other mentions of it in the article say otherwise, in the order of the text
 * @param evidence where the article speaks of it
 * @param grounds why it is a deal and has its status, for {@code --explain}; records do not keep them
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
        Optional<Figure> upfront,
        Optional<LocalDate> date,
        List<DealVariant> variants,
        List<Span> evidence,
        Optional<DealGrounds> grounds) {

    /** Takes copies. */
    public Deal {
        parties = List.copyOf(parties);
        tranches = List.copyOf(tranches);
        ratings = List.copyOf(ratings);
        variants = List.copyOf(variants);
        evidence = List.copyOf(evidence);
    }

    /** A deal that all its mentions tell alike, with nothing paid in advance. */
    public Deal(
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
        this(
                id,
                type,
                status,
                parties,
                amount,
                amountUndisclosed,
                tranches,
                tenor,
                rate,
                ratings,
                collateral,
                stake,
                Optional.empty(),
                date,
                List.of(),
                evidence,
                Optional.empty());
    }
}
