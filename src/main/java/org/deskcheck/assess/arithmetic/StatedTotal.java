// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/** A total that follows its parts in one sentence: "$40 million in equity and $20 million in debt, for a total of $60 million". */
final class StatedTotal implements Rule {

    private static final String NAME = "sum-of-parts";
    private static final Set<String> SUMS_UP =
            Set.of("total", "totaling", "totalling", "totaled", "totalled", "combined", "altogether", "aggregate");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(total -> sentence.before(total, 4).stream().anyMatch(SUMS_UP::contains)
                                || sentence.after(total, 2).stream().anyMatch(SUMS_UP::contains))
                        .flatMap(total -> check(article, sentence, total).stream()));
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Figure total) {
        List<Figure> parts = PartList.before(sentence, total);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Computation sum = Computation.sum(parts);
        Outcome outcome = sum.against(total);
        // "Total" may also take in what an earlier sentence named, so that a mismatch proves nothing.
        if (!outcome.isVerified()) {
            return Optional.empty();
        }
        String formula = sum.formula() + " = " + Amount.spoken(sum.value(), total);
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.add(total);
        String message = "The parts add up to the total of " + total.text() + ": " + formula + ".";
        return Optional.of(
                Findings.of(article, NAME, Optional.of(outcome), Findings.level(outcome), message, evidence, formula));
    }
}
