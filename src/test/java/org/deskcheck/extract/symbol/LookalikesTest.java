// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of rejected look-alikes, and that they are rejected. */
class LookalikesTest {

    private static final SymbolScanner SCANNER = SymbolScanner.of(Securities.standard());

    @Test
    void everyWordIsThereOnceAndHasAReason() {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.read("symbol-lookalikes.tsv").rows()) {
            assertThat(words.add(row.get("word"))).as(row.get("word")).isTrue();
            assertThat(row.get("reason")).as(row.get("word")).isNotBlank();
        }
        assertThat(words).contains("AI", "US", "SEC", "IPO", "CFO", "Q2", "H100", "A", "ZK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The CFO said AI spending in the US rose in Q2.",
                "The SEC cleared the IPO of the chip maker.",
                "An H100 costs more than an A100 to rent.",
                "The agencies gave A and A(low) ratings to the bonds.",
                "The network checks ZK proofs on chain.",
                "It closed a Series H round.",
                "Share it: Facebook X LinkedIn.",
                "A widget shows $5 and $12.",
                "Power costs $40 USD/PH a day."
            })
    void areNoSymbolsInProse(String sentence) {
        assertThat(SCANNER.scan(Text.of(sentence), List.of())).isEmpty();
    }

    @Test
    void areSymbolsWithAnExchangeOrADollarSign() {
        Text text = Text.of("C3.ai (NYSE: AI) rose, and $AI led the list.");
        assertThat(SCANNER.scan(text, List.of())).hasSize(2);
    }
}
