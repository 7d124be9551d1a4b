// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;

/**
 * What the index page says of tones.
 *
 * @param matrix article against name
 * @param publishers publisher against publisher
 * @param trends tones over time, that of all articles first
 * @param deciding the sentences that decide
 */
record ToneReport(ToneMatrix matrix, PublisherTones publishers, List<ToneTrend> trends, List<DecidingView> deciding) {

    /** Takes copies. */
    ToneReport {
        trends = List.copyOf(trends);
        deciding = List.copyOf(deciding);
    }

    /**
     * A sentence that decides.
     *
     * @param name towards whom
     * @param tone its tone in words
     * @param quote the sentence, with the words that decide marked
     */
    record DecidingView(String name, ToneMatrix.ToneWord tone, Quote quote) {}

    /** What a survey found, with quotes by the painter. */
    static ToneReport of(Survey survey, FindingPainter painter) {
        return new ToneReport(
                survey.tones(),
                survey.toneBook().publishers(),
                survey.toneBook().trends(),
                survey.toneBook().deciding().stream()
                        .flatMap(deciding -> painter.quotes(deciding.evidence()).shown().stream()
                                .limit(1)
                                .map(quote -> new DecidingView(
                                        deciding.name(), ToneMatrix.ToneWord.of(deciding.sentence()), quote)))
                        .toList());
    }
}
