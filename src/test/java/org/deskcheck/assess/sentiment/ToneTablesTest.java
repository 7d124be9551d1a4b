// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.junit.jupiter.api.Test;

/** The tables are edited by hand: what can go wrong there is caught here. */
class ToneTablesTest {

    private static final List<Row> ROWS = Table.read("tone-words.tsv").rows();

    @Test
    void noWordIsListedTwice() {
        Set<String> seen = new HashSet<>();
        List<String> twice = ROWS.stream()
                .map(row -> row.get("word"))
                .filter(word -> !seen.add(word))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void weightsAreHundredths() {
        assertThat(ROWS)
                .allSatisfy(
                        row -> assertThat(Integer.parseInt(row.get("weight"))).isBetween(0, 100));
    }

    @Test
    void wordsAreInLowerCase() {
        assertThat(ROWS.stream().map(row -> row.get("word")))
                .allSatisfy(word -> assertThat(word).isEqualTo(word.strip()).doesNotContainPattern("[A-Z]|  "));
    }
}
