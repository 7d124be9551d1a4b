// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.lexicon.PhraseFinder;
import org.deskcheck.lexicon.PhrasePattern;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.deskcheck.lexicon.rule.ArticleKind;

/** Tells an issuer's press release from an article about it, by the marks of {@code models/release-marks.tsv}. */
final class ReleaseMarks {

    /** So many weak marks, different ones, make a release. */
    private static final int ENOUGH = 2;

    private static final int LONGEST_HEADING = 8;

    private final PhraseFinder<Row> marks;

    private ReleaseMarks(PhraseFinder<Row> marks) {
        this.marks = marks;
    }

    /** With the table that is packaged with the program. */
    static ReleaseMarks standard() {
        return new ReleaseMarks(new PhraseFinder<>(Table.read("release-marks.tsv").rows().stream()
                .map(row -> new PhraseFinder.Rule<>(PhrasePattern.parse(row.get("pattern")), row))
                .toList()));
    }

    /** The kind of the article with these sentences. */
    ArticleKind kind(List<Passage> passages) {
        List<Row> found = passages.stream()
                .flatMap(passage -> marks.find(passage.words().texts()).stream()
                        .filter(hit -> isInPlace(hit, passage))
                        .map(PhraseFinder.Hit::value))
                .distinct()
                .toList();
        boolean strong = found.stream().anyMatch(row -> row.get("strength").equals("strong"));
        long weak = found.stream().map(row -> row.get("mark")).distinct().count();
        return strong || weak >= ENOUGH ? ArticleKind.RELEASE : ArticleKind.NEWS;
    }

    /** A mark that heads a line counts only where it begins one. */
    private static boolean isInPlace(PhraseFinder.Hit<Row> hit, Passage passage) {
        String place = hit.value().get("place");
        return switch (place) {
            case "begins" -> hit.from() == 0;
            case "heading" -> hit.from() == 0 && passage.words().size() <= LONGEST_HEADING;
            default -> true;
        };
    }
}
