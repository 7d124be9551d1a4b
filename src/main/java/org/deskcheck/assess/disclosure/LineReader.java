// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.lexicon.PhraseFinder;
import org.deskcheck.lexicon.PhrasePattern;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/** Reads the lines of an article for what disclaimers say, and for their headings. */
final class LineReader {

    private static final int LONGEST_HEADING = 12;
    /** Where in a line a label may end: "Cautionary Note Regarding Forward-Looking Statements: ...". */
    private static final int LONGEST_LABEL = 80;

    private final PhraseFinder<Wording> wordings;
    private final PhraseFinder<Boolean> openings;
    private final PhraseFinder<Boolean> closings;
    private final PhraseFinder<Boolean> reports;

    private record Wording(DisclaimerElement element, boolean isStrong) {}

    private LineReader(
            PhraseFinder<Wording> wordings,
            PhraseFinder<Boolean> openings,
            PhraseFinder<Boolean> closings,
            PhraseFinder<Boolean> reports) {
        this.wordings = wordings;
        this.openings = openings;
        this.closings = closings;
        this.reports = reports;
    }

    /** With the tables that are packaged with the program. */
    static LineReader standard() {
        List<PhraseFinder.Rule<Wording>> wordings = new ArrayList<>();
        for (Row row : Table.read("disclaimers.tsv").rows()) {
            DisclaimerElement element = Labelled.parse(DisclaimerElement.class, row.get("element"))
                    .orElseThrow(() -> new IllegalStateException("no such element: " + row.get("element")));
            Wording wording = new Wording(element, row.get("strength").equals("strong"));
            wordings.add(new PhraseFinder.Rule<>(PhrasePattern.parse(row.get("pattern")), wording));
        }
        return new LineReader(new PhraseFinder<>(wordings), headings("opens"), headings("closes"), headings("reports"));
    }

    private static PhraseFinder<Boolean> headings(String kind) {
        return new PhraseFinder<>(Table.read("disclaimer-headings.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> new PhraseFinder.Rule<>(PhrasePattern.parse(row.get("pattern")), true))
                .toList());
    }

    /** The lines of all blocks in order, page furniture included. */
    List<Line> read(Article article) {
        String flat = article.text().flat();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            for (Span span : Passages.lines(flat, block.span())) {
                lines.add(read(flat, span, i, block.role()));
            }
        }
        return lines;
    }

    private Line read(String flat, Span span, int block, BlockRole role) {
        List<Clue> clues = new ArrayList<>();
        for (Span sentence : Passages.sentences(flat, span)) {
            clues.addAll(clues(flat, sentence));
        }
        return new Line(span, block, shape(flat, span, role, clues.isEmpty()), clues);
    }

    /** What a sentence says; each clue is the whole sentence. What somebody is reported to have said is news. */
    private List<Clue> clues(String flat, Span sentence) {
        List<String> words = Words.of(flat, sentence).texts();
        List<PhraseFinder.Hit<Wording>> hits = wordings.find(words);
        if (hits.isEmpty() || !reports.find(words).isEmpty()) {
            return List.of();
        }
        return hits.stream()
                .map(hit -> new Clue(hit.value().element(), hit.value().isStrong(), sentence))
                .distinct()
                .toList();
    }

    private Line.Shape shape(String flat, Span span, BlockRole role, boolean saysNothing) {
        Words words = Words.of(flat, span);
        boolean isShort = words.size() <= LONGEST_HEADING && !endsSentence(flat, span);
        if (!openings.find(words.texts()).isEmpty() && isShort) {
            return Line.Shape.OPENING;
        }
        if (isLabelled(flat, span)) {
            return Line.Shape.LABELLED;
        }
        boolean heads = role == BlockRole.HEADING || isTitle(flat, span, words);
        return saysNothing && (heads || closes(words)) || words.size() == 0 ? Line.Shape.CLOSING : Line.Shape.PLAIN;
    }

    private boolean closes(Words words) {
        List<PhraseFinder.Hit<Boolean>> hits = closings.find(words.texts());
        return !hits.isEmpty() && hits.get(0).from() == 0;
    }

    /** A label before a colon or a dash at the beginning of a line. */
    private boolean isLabelled(String flat, Span span) {
        int limit = Math.min(span.end(), span.begin() + LONGEST_LABEL);
        for (int at = span.begin(); at < limit; at++) {
            if (flat.charAt(at) == ':') {
                return !openings.find(Words.of(flat, new Span(span.begin(), at)).texts())
                        .isEmpty();
            }
        }
        return false;
    }

    /** A short line that is no sentence and no item of a list: the heading of something else. */
    private static boolean isTitle(String flat, Span span, Words words) {
        char last = flat.charAt(span.end() - 1);
        boolean open = last == ',' || last == ';';
        return words.size() <= LONGEST_HEADING
                && !endsSentence(flat, span)
                && !open
                && Character.isUpperCase(flat.charAt(span.begin()));
    }

    private static boolean endsSentence(String flat, Span span) {
        char last = flat.charAt(span.end() - 1);
        return last == '.' || last == '!' || last == '?';
    }
}
