// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.report.QuoteShelf;

/** Finds the sentences that a finding's evidence stands in. */
final class QuoteFinder {

    private static final int MOST = 6;
    private static final int LONGEST = 600;
    private static final int AROUND = 200;

    private final QuoteShelf shelf;
    private final Registry registry;
    private final OriginBook origins;

    /** Quotes from the articles on the shelf. */
    QuoteFinder(QuoteShelf shelf, Registry registry, OriginBook origins) {
        this.shelf = shelf;
        this.registry = registry;
        this.origins = origins;
    }

    private record Place(String article, Span words, boolean cut) {}

    /** The quotes of a finding in the order of its evidence, evidence of one sentence together; at most six. */
    Capped<Quote> quotes(Finding finding) {
        return quotes(finding.evidence());
    }

    /**
     * The quotes of these places in order, places of one sentence together; at most six. For those that are only counted no
     * further article is read, so that two of one sentence count as two.
     */
    Capped<Quote> quotes(List<Evidence> evidences) {
        Map<Place, List<Span>> places = new LinkedHashMap<>();
        Set<String> articles = new HashSet<>();
        int counted = 0;
        for (Evidence evidence : evidences) {
            if (places.size() >= MOST && !articles.contains(evidence.article())) {
                counted++;
                continue;
            }
            articles.add(evidence.article());
            Optional<Quotable> article = shelf.find(evidence.article());
            Span span =
                    article.map(a -> Anchors.within(evidence.span(), a.text())).orElse(evidence.span());
            Place place = article.map(a -> place(a, span)).orElse(new Place(evidence.article(), span, false));
            places.computeIfAbsent(place, p -> new ArrayList<>()).add(span);
        }
        FirstFew<Quote> quotes = new FirstFew<>(MOST);
        places.forEach(
                (place, marked) -> quotes.add(quote(quotes.capped().shown().size(), place, marked)));
        Capped<Quote> shown = quotes.capped();
        return new Capped<>(shown.shown(), shown.total() + counted);
    }

    private Quote quote(int number, Place place, List<Span> marked) {
        Optional<Quotable> article = shelf.find(place.article());
        return new Quote(
                Character.toString('A' + number),
                registry.link(place.article()),
                origins.voice(place.article()),
                article.map(Quotable::language).filter(code -> !code.equals("und")),
                Anchors.of(marked.get(0)),
                article.map(a -> passages(a.text(), place, marked)).orElse(List.of()));
    }

    /** The sentence, or else the block, or else the neighbourhood; long ones are cut to the neighbourhood. */
    private static Place place(Quotable article, Span span) {
        return Stream.concat(article.sentences().stream(), article.blocks().stream())
                .filter(words -> words.contains(span))
                .findFirst()
                .filter(words -> words.length() <= LONGEST)
                .map(words -> new Place(article.article(), words, false))
                .orElseGet(() -> new Place(article.article(), neighbourhood(span, article.text()), true));
    }

    private static Span neighbourhood(Span span, Text text) {
        int end = Math.min(span.end(), span.begin() + LONGEST);
        return new Span(Math.max(0, span.begin() - AROUND), Math.min(text.length(), end + AROUND));
    }

    private static List<Passage> passages(Text text, Place place, List<Span> marked) {
        List<Passage> passages = new ArrayList<>();
        add(passages, place.cut() ? "… " : "", false);
        int reached = place.words().begin();
        for (Span span : marked.stream().sorted().toList()) {
            int begin = Math.max(reached, span.begin());
            int end = Math.min(place.words().end(), span.end());
            if (begin < end) {
                add(passages, text.slice(new Span(reached, begin)), false);
                add(passages, text.slice(new Span(begin, end)), true);
                reached = end;
            }
        }
        add(passages, text.slice(new Span(reached, place.words().end())), false);
        add(passages, place.cut() ? " …" : "", false);
        return passages;
    }

    private static void add(List<Passage> passages, String words, boolean marked) {
        if (!words.isEmpty()) {
            passages.add(new Passage(words, marked));
        }
    }
}
