// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Looks up the words that findings rest on. It keeps the texts that were asked for last, up to a fixed length of all of
 * them, so that it does not grow with the number of articles. Used by one thread.
 */
public final class Citations {

    private static final int MOST_AT_HAND = 8_000_000;
    private static final float LOAD = 0.75f;
    private static final int INITIAL = 64;

    /** What is read as a part of a file has the number of the part behind the file's name. */
    private static final Pattern PART_OF_A_FILE = Pattern.compile(":[0-9]{1,18}$");

    private record Page(Text text, boolean isFile) {}

    private final Holdings holdings;
    private final Reviews reviews;
    private final Map<String, Page> atHand = new LinkedHashMap<>(INITIAL, LOAD, true);
    private int length;

    /** Citations from these articles, with what was decided. */
    public Citations(Holdings holdings, Reviews reviews) {
        this.holdings = holdings;
        this.reviews = reviews;
    }

    /** The finding with the words it rests on. */
    public CitedFinding cite(Finding finding) {
        return new CitedFinding(
                finding,
                finding.evidence().stream().map(this::citation).toList(),
                reviews.status(finding.id()),
                reviews.of(finding.id()));
    }

    private Citation citation(Evidence evidence) {
        Optional<Page> page = page(evidence.article());
        if (page.isEmpty()) {
            return new Citation(evidence, "", Optional.empty());
        }
        Text text = page.get().text();
        int end = Math.min(evidence.span().end(), text.length());
        Span span = new Span(Math.min(evidence.span().begin(), end), end);
        return new Citation(
                evidence, text.slice(span), page.filter(Page::isFile).map(file -> FilePlace.of(span, text.flat())));
    }

    private Optional<Page> page(String article) {
        Optional<Page> known = Optional.ofNullable(atHand.get(article));
        if (known.isPresent()) {
            return known;
        }
        Optional<Page> page = holdings.analysis(article).map(Citations::page);
        page.ifPresent(found -> keep(article, found));
        return page;
    }

    private static Page page(Analysis analysis) {
        return new Page(analysis.article().text(), isFile(analysis.article().source()));
    }

    /** Whether the text of the record is the decoded file, so that lines of the one are lines of the other. */
    private static boolean isFile(Source source) {
        boolean asTyped =
                source.mediaType().equals("text/plain") || source.mediaType().equals("text/markdown");
        return asTyped && !PART_OF_A_FILE.matcher(source.path()).find();
    }

    private void keep(String article, Page page) {
        atHand.put(article, page);
        length += page.text().length();
        Iterator<Page> eldest = atHand.values().iterator();
        while (length > MOST_AT_HAND && eldest.hasNext()) {
            length -= eldest.next().text().length();
            eldest.remove();
        }
    }
}
