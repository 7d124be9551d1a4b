// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** Ratios of a stock split: "1-for-20", in a sentence that speaks of a split. Reads each character once. */
final class RatioReader {

    /** What the ratio measures. */
    static final String SPLIT_RATIO = "split ratio";

    private static final Set<String> SPLITS = Set.of("split", "consolidation");
    private static final String FOR = "-for-";
    private static final int LONGEST = 12;

    private RatioReader() {}

    /** The ratios of a sentence in order; none when it speaks of no split. */
    static List<Said> of(Phrases phrases) {
        boolean split = phrases.sentence().tokens().stream()
                .map(Token::lemma)
                .anyMatch(lemma -> SPLITS.contains(lemma.toLowerCase(Locale.ROOT)));
        return split ? ratios(phrases) : List.of();
    }

    private static List<Said> ratios(Phrases phrases) {
        Span sentence = phrases.sentence().span();
        String words = phrases.text().flat().substring(sentence.begin(), sentence.end());
        List<Said> ratios = new ArrayList<>();
        for (int at = words.indexOf(FOR); at >= 0; at = words.indexOf(FOR, at + 1)) {
            int begin = at;
            while (begin > 0 && at - begin < LONGEST && isDigit(words.charAt(begin - 1))) {
                begin--;
            }
            int end = at + FOR.length();
            while (end < words.length() && end - at < LONGEST && isDigit(words.charAt(end))) {
                end++;
            }
            if (begin < at && end > at + FOR.length()) {
                Span span = new Span(sentence.begin() + begin, sentence.begin() + end);
                ratios.add(new Said(span, Optional.of(SPLIT_RATIO), Optional.empty(), Optional.empty(), List.of()));
            }
        }
        return ratios;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
