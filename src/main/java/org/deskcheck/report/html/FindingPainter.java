// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.text.Span;
import org.deskcheck.report.QuoteShelf;

/** Makes findings ready to be shown: with quotes, and with a drawing where figures were compared. */
final class FindingPainter {

    private static final int MOST_BARS = 6;

    private final QuoteShelf shelf;
    private final Registry registry;
    private final QuoteFinder quoteFinder;
    private final Reviews reviews;

    /** Takes quotes and figures from the shelf, and decisions from the reviews. */
    FindingPainter(QuoteShelf shelf, Registry registry, OriginBook origins, Reviews reviews) {
        this.reviews = reviews;
        this.shelf = shelf;
        this.registry = registry;
        this.quoteFinder = new QuoteFinder(shelf, registry, origins);
    }

    /** The sentences of these places. */
    Capped<Quote> quotes(List<Evidence> places) {
        return quoteFinder.quotes(places);
    }

    /** The findings in the same order, numbered from {@code first}. */
    Capped<FindingView> paint(Capped<Finding> findings, int first) {
        List<FindingView> views = new ArrayList<>();
        for (Finding finding : findings.shown()) {
            views.add(paint(finding, first + views.size()));
        }
        return new Capped<>(views, findings.total());
    }

    private FindingView paint(Finding finding, int number) {
        Capped<Quote> quotes = quoteFinder.quotes(finding);
        return new FindingView(
                Anchors.ofFinding(finding.id()),
                number,
                Phrase.of(finding),
                finding.outcome().filter(Outcome::isVerified).isPresent() ? "Checked" : Words.of(finding.level()),
                finding.message(),
                quotes,
                finding.outcome()
                        .filter(FindingPainter::compares)
                        .flatMap(o -> IntervalArtist.draw(figures(finding, quotes))),
                finding.computation(),
                finding.suggestion(),
                Ruling.of(finding, reviews),
                finding.rule(),
                finding.articles().stream().map(registry::link).toList());
    }

    /** Whether figures were held against each other, so that one scale tells something. */
    private static boolean compares(Outcome outcome) {
        return switch (outcome) {
            case AGREES,
                    AGREES_WITHIN_ROUNDING,
                    AGREES_LESS_PRECISE,
                    ESTIMATE_SPREAD,
                    STATUS_DRIFT,
                    CONFLICT,
                    UNSUPPORTED -> true;
            default -> false;
        };
    }

    private List<LetteredFigure> figures(Finding finding, Capped<Quote> quotes) {
        List<LetteredFigure> figures = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            if (figures.size() == MOST_BARS) {
                break;
            }
            figure(evidence).ifPresent(figure -> figures.add(new LetteredFigure(letter(evidence, quotes), figure)));
        }
        return figures;
    }

    private Optional<Figure> figure(Evidence evidence) {
        Span span = evidence.span();
        List<Figure> near = shelf.find(evidence.article()).stream()
                .flatMap(article -> article.figures().stream())
                .filter(figure -> figure.span().overlaps(span))
                .toList();
        return near.stream()
                .filter(figure -> figure.span().equals(span))
                .findFirst()
                .or(() -> near.stream().findFirst());
    }

    private static String letter(Evidence evidence, Capped<Quote> quotes) {
        String place = Anchors.of(evidence.span());
        List<Quote> same = quotes.shown().stream()
                .filter(quote -> quote.article().id().equals(evidence.article()))
                .toList();
        return same.stream()
                .filter(quote -> quote.place().equals(place))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(Quote::letter)
                .orElse("");
    }
}
