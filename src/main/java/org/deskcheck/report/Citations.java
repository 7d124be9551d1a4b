// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** Looks up the words that findings rest on. Used by one thread. */
public final class Citations {

    /** What is read as a part of a file has the number of the part behind the file's name. */
    private static final Pattern PART_OF_A_FILE = Pattern.compile(":[0-9]{1,18}$");

    private final QuoteShelf shelf;
    private final Reviews reviews;

    /** Citations from these articles, with what was decided. */
    public Citations(Holdings holdings, Reviews reviews) {
        this.shelf = new QuoteShelf(holdings);
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
        Optional<Quotable> found = shelf.find(evidence.article());
        if (found.isEmpty()) {
            return new Citation(evidence, "", Optional.empty());
        }
        Text text = found.get().text();
        int end = Math.min(evidence.span().end(), text.length());
        Span span = new Span(Math.min(evidence.span().begin(), end), end);
        return new Citation(
                evidence,
                text.slice(span),
                found.filter(article -> isFile(article.source())).map(file -> FilePlace.of(span, text.flat())));
    }

    /** Whether the text of the record is the decoded file, so that lines of the one are lines of the other. */
    private static boolean isFile(Source source) {
        boolean asTyped =
                source.mediaType().equals("text/plain") || source.mediaType().equals("text/markdown");
        return asTyped && !PART_OF_A_FILE.matcher(source.path()).find();
    }
}
