// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/** Securities sold, the price of one, and the proceeds: "2,000,000 shares at $4.00 per share for gross proceeds of $8 million". */
final class UnitsTimesPrice implements Rule {

    private static final String NAME = "units-times-price";
    private static final Set<String> PROCEEDS = Set.of("proceeds", "aggregate", "total", "consideration");
    private static final Set<String> ONE = Set.of("share", "unit", "warrant", "token", "ads");
    /** With fewer, the number is more likely a count of something else, such as of investors. */
    private static final BigDecimal LEAST_UNITS = BigDecimal.valueOf(1000);

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 3)
                .flatMap(sentence -> check(article, sentence).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence) {
        List<Figure> prices =
                sentence.figures().stream().filter(UnitsTimesPrice::isPrice).toList();
        List<Figure> proceeds = sentence.figures().stream()
                .filter(figure -> isProceeds(sentence, figure))
                .toList();
        List<Figure> counts =
                sentence.figures().stream().filter(UnitsTimesPrice::isCount).toList();
        if (prices.size() != 1
                || proceeds.size() != 1
                || !prices.get(0).unit().equals(proceeds.get(0).unit())) {
            return Optional.empty();
        }
        Figure price = prices.get(0);
        Figure total = proceeds.get(0);
        Optional<Finding> match = counts.stream()
                .filter(count -> product(count, price).against(total).isVerified())
                .findFirst()
                .map(count -> finding(article, count, price, total));
        boolean slips = counts.size() == 1
                && isMagnitudeSlip(product(counts.get(0), price).value(), total.value());
        return match.or(() -> slips ? Optional.of(finding(article, counts.get(0), price, total)) : Optional.empty());
    }

    private static boolean isPrice(Figure figure) {
        return figure.kind() == FigureKind.MONEY
                && figure.per().map(ONE::contains).orElse(false)
                && isPositive(figure);
    }

    private static boolean isProceeds(FiguredSentence sentence, Figure figure) {
        return figure.kind() == FigureKind.MONEY
                && figure.per().isEmpty()
                && isPositive(figure)
                && sentence.before(figure, 6).stream().anyMatch(PROCEEDS::contains);
    }

    private static boolean isCount(Figure figure) {
        boolean counts = figure.kind() == FigureKind.COUNT || figure.kind() == FigureKind.QUANTITY;
        return counts && isPositive(figure) && figure.value().compareTo(LEAST_UNITS) >= 0;
    }

    private static boolean isPositive(Figure figure) {
        return figure.step().isPresent() && Share.positive(Computation.printed(figure));
    }

    private static Computation product(Figure count, Figure price) {
        Interval interval = Computation.printed(count).times(Computation.printed(price));
        BigDecimal value = count.value().multiply(price.value());
        return new Computation(value, interval, count.text() + " × " + price.text());
    }

    /**
     * Whether the two are a thousand or a million apart: million for billion. Other mismatches have innocent reasons, such as
     * securities of several kinds or an option of the underwriters.
     */
    private static boolean isMagnitudeSlip(BigDecimal computed, BigDecimal stated) {
        return Stream.of(-6, -3, 3, 6)
                .anyMatch(zeros -> Computation.areNear(computed.movePointRight(zeros), stated, new BigDecimal("1.02")));
    }

    private static Finding finding(FiguredArticle article, Figure count, Figure price, Figure total) {
        Computation product = product(count, price);
        Outcome outcome = product.against(total);
        String formula = product.formula() + " = " + Amount.spoken(product.value(), total);
        String message = outcome.isVerified()
                ? "Number and price make the proceeds of " + total.text() + ": " + formula + "."
                : "Number, price and proceeds do not fit: " + formula + ", but " + total.text()
                        + " is given; one of them is off by thousands.";
        List<Figure> evidence = List.of(count, price, total);
        return Findings.of(article, NAME, Optional.of(outcome), Findings.level(outcome), message, evidence, formula);
    }
}
