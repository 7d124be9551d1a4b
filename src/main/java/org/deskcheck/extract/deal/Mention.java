// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealVariant;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;

/**
 * What one sentence says of a deal.
 *
 * @param sentence the sentence
 * @param status the status that its words tell, if they tell one
 * @param amount the amount, where stated
 * @param stake the stake, where stated
 */
record Mention(Span sentence, Optional<DealStatus> status, Optional<Figure> amount, Optional<Figure> stake) {

    /** What the mentions of a deal say otherwise than the deal as a whole, in the order of the text. */
    static List<DealVariant> variants(
            List<Mention> mentions, DealStatus status, Optional<Figure> amount, Optional<Figure> stake) {
        return mentions.stream()
                .map(mention -> new DealVariant(
                        mention.sentence,
                        mention.status.filter(said -> said != status),
                        mention.amount.filter(said -> isOther(said, amount)),
                        mention.stake.filter(said -> isOther(said, stake))))
                .filter(DealVariant::isOther)
                .sorted(Comparator.comparing(DealVariant::span))
                .distinct()
                .toList();
    }

    /** The same without a status. */
    Mention without(DealStatus told) {
        return new Mention(sentence, status.filter(said -> said != told), amount, stake);
    }

    private static boolean isOther(Figure said, Optional<Figure> known) {
        return known.filter(figure -> !isSame(figure, said)).isPresent();
    }

    /** Whether two figures are of one unit and no further apart than the coarser was printed. */
    static boolean isSame(Figure a, Figure b) {
        BigDecimal apart = a.value().subtract(b.value()).abs();
        BigDecimal coarser = a.step().orElse(BigDecimal.ZERO).max(b.step().orElse(BigDecimal.ZERO));
        return a.unit().equals(b.unit()) && apart.compareTo(coarser) <= 0;
    }
}
