// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;

/**
 * A figure that an article prints of a company.
 *
 * @param measure what it measures; empty where the article leaves that open
 * @param text the figure as printed
 * @param details scope, period, and how far the article stands by it, where they are stated
 * @param source to whom it is ascribed, or nothing
 * @param article who prints it
 * @param place the anchor of the figure on the article's page
 */
record CompanyFigure(
        String measure, String text, List<String> details, Optional<String> source, ArticleLink article, String place) {

    /** By measure, those without one last; then by day, and as they came. */
    static final Comparator<CompanyFigure> ORDER = Comparator.comparing(
                    (CompanyFigure figure) -> figure.measure().isEmpty())
            .thenComparing(CompanyFigure::measure)
            .thenComparing(figure -> figure.article().published().orElse(LocalDate.MAX));

    /** Takes a copy. */
    CompanyFigure {
        details = List.copyOf(details);
    }

    /** The figure of a claim. */
    static CompanyFigure of(Claim claim, Figure figure, ArticleLink article) {
        Optional<String> modality = Optional.of(claim.modality())
                .filter(how -> how != Modality.FACT)
                .map(Words::of);
        return new CompanyFigure(
                claim.measure().map(Words::capitalised).orElse(""),
                figure.text(),
                Stream.of(claim.scope(), claim.period(), modality)
                        .flatMap(Optional::stream)
                        .toList(),
                claim.attribution().source(),
                article,
                Anchors.of(figure.span()));
    }

    /** The address of the figure, seen from a page of a company. */
    Optional<String> href() {
        return article.file().map(file -> "../articles/" + file + "#" + place);
    }
}
