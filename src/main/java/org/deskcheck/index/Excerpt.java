// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.text.Span;

/** Cuts a passage out of a text: on one line, no longer than a reader takes in, with its marks. */
final class Excerpt {

    private static final int LONGEST = 320;
    /** How much is left before the first mark when the beginning has to go. */
    private static final int BEFORE = 80;

    private static final String CUT = "…";

    private Excerpt() {}

    /** The marks of words and of figures in one list: in order, and joined where they meet. */
    static List<Span> marks(List<Span> words, List<Span> figures) {
        List<Span> joined = new ArrayList<>();
        Stream.concat(words.stream(), figures.stream()).sorted().forEach(mark -> {
            int last = joined.size() - 1;
            if (last >= 0 && mark.begin() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).cover(mark));
            } else {
                joined.add(mark);
            }
        });
        return joined;
    }

    /** The stretch of a document's text, cut to length around its first mark. */
    static Passage of(Stored stored, int begin, int end, List<Span> marks) {
        String flat = stored.text().flat();
        int least = firstWord(flat, begin, end);
        int most = lastWord(flat, begin, end);
        int from = least;
        int to = Math.max(least, most);
        int first = marks.stream()
                .mapToInt(Span::begin)
                .filter(at -> at >= begin && at < end)
                .findFirst()
                .orElse(from);
        if (to - from > LONGEST && first - from > BEFORE) {
            from = wordAfter(flat, first - BEFORE, first);
        }
        if (to - from > LONGEST) {
            to = wordBefore(flat, from + LONGEST, from + LONGEST - BEFORE);
        }
        return line(stored, new Span(from, to), marks, from > least, to < most);
    }

    private static int firstWord(String flat, int begin, int end) {
        int at = begin;
        while (at < end && Character.isWhitespace(flat.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastWord(String flat, int begin, int end) {
        int at = end;
        while (at > begin && Character.isWhitespace(flat.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordAfter(String flat, int from, int most) {
        int at = from;
        while (at < most && !Character.isWhitespace(flat.charAt(at))) {
            at++;
        }
        return at < most ? at + 1 : from;
    }

    private static int wordBefore(String flat, int to, int least) {
        int at = to;
        while (at > least && !Character.isWhitespace(flat.charAt(at))) {
            at--;
        }
        return at > least ? at : to;
    }

    /** The stretch with every run of white space as one blank. */
    private static Passage line(Stored stored, Span span, List<Span> marks, boolean cutBefore, boolean cutAfter) {
        StringBuilder line = new StringBuilder(cutBefore ? CUT : "");
        int length = line.length();
        int[] places = new int[span.length() + 1];
        for (int i = span.begin(); i < span.end(); i++) {
            places[i - span.begin()] = length;
            boolean blank = Character.isWhitespace(stored.text().flat().charAt(i));
            if (!blank || line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                line.append(blank ? " " : stored.text().slice(new Span(i, i + 1)));
                length++;
            }
        }
        places[span.length()] = length;
        List<Span> moved = marks.stream()
                .filter(mark -> mark.overlaps(span))
                .map(mark -> new Span(
                        places[Math.max(mark.begin(), span.begin()) - span.begin()],
                        places[Math.min(mark.end(), span.end()) - span.begin()]))
                .toList();
        return new Passage(
                line + (cutAfter ? CUT : ""),
                moved,
                stored.places().of(span.begin(), span.end(), stored.text().flat()));
    }
}
