// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publisher against publisher: the mean tone of each as a whole and towards each name.
 *
 * @param names the columns
 * @param rows the publishers, those with most articles first
 */
record PublisherTones(List<String> names, Capped<Row> rows) {

    /** Takes a copy. */
    PublisherTones {
        names = List.copyOf(names);
    }

    /**
     * A publisher.
     *
     * @param publisher its name
     * @param whole the tone of its articles
     * @param towards its tone towards each name that it names
     */
    record Row(String publisher, Cell whole, Map<String, Cell> towards) {

        /** Takes a copy. */
        Row {
            towards = Map.copyOf(towards);
        }

        /** The tone towards a name, or nothing when none of the articles names it. */
        Optional<Cell> towards(String name) {
            return Optional.ofNullable(towards.get(name));
        }
    }

    /**
     * A mean.
     *
     * @param tone the tone, neutral where there is too little to tell
     * @param articles how many articles it rests on
     * @param isEnough whether that is enough to tell
     */
    record Cell(ToneMatrix.ToneWord tone, int articles, boolean isEnough) {

        static Cell of(ToneSum sum) {
            return new Cell(ToneMatrix.ToneWord.of(sum.mean()), sum.articles(), sum.isEnough());
        }
    }
}
