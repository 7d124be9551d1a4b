// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.SymbolKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecuritiesTest {

    private static final Securities SECURITIES = Securities.standard();

    @Test
    void packagedTableHasNoLineTwice() {
        Set<String> seen = new HashSet<>();
        for (Security security : SECURITIES.all()) {
            String key = security.symbol() + "@"
                    + security.exchange().orElse(security.kind().label());
            assertThat(seen.add(key)).as(key).isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(1500);
    }

    @Test
    void packagedTableNamesOnlyKnownExchanges() {
        Set<String> exchanges = Table.read("exchanges.tsv").rows().stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());

        assertThat(SECURITIES.all()).allSatisfy(security -> {
            assertThat(security.name()).isNotEmpty();
            assertThat(security.exchange().isPresent()).isEqualTo(security.kind() == SymbolKind.EQUITY);
            security.exchange().ifPresent(exchange -> assertThat(exchanges).contains(exchange));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARA RIOT CLSK CIFR IREN WULF HUT CORZ BITF BTDR HIVE BTBT CAN BTCM ANY BGIN EBON NCTY BTOG SAIH SLNH",
                "BMNR ABTC GREE FUFU DGXX DMGI ARBK CANG SOS LMFA GPUS",
                "NVDA AMD AVGO MRVL ANET VRT SMCI DELL CRWV NBIS APLD GLXY ORCL EQIX DLR CLS COHR LITE CRDO ALAB ARM",
                "VST CEG TLN NRG GEV ETN BE OKLO SMR NNE LEU CCJ PWR FIX STRL MOD NVT FLEX DOCN",
                "COIN MSTR HOOD CRCL BKKT SBET DFDV UPXI FORD ASST"
            })
    void packagedTableHasTheMinersAndTheBuildersOfComputingPower(String symbols) {
        assertThat(symbols.split(" "))
                .allSatisfy(symbol -> assertThat(SECURITIES.find(symbol, SymbolKind.EQUITY))
                        .as(symbol)
                        .isPresent());
    }

    @Test
    void packagedTableHasTheMajorAssets() {
        assertThat("BTC ETH SOL XRP BNB DOGE ADA AVAX TRX LINK DOT LTC BCH XLM XMR TON USDT USDC".split(" "))
                .allSatisfy(symbol -> assertThat(SECURITIES.find(symbol, SymbolKind.CRYPTO))
                        .as(symbol)
                        .isPresent());
    }

    @Test
    void findsByNameAliasAndListing() {
        assertThat(SECURITIES.named("google")).map(Security::name).contains("Alphabet");
        assertThat(SECURITIES.listed("CIFR", "NASDAQ")).map(Security::name).contains("Cipher Mining");
        assertThat(SECURITIES.listed("CIFR", "TSX")).isEmpty();
        assertThat(SECURITIES.index("^GSPC")).map(Security::symbol).contains("SPX");
    }

    @Test
    void readsATableOfTheUsers() throws IOException {
        Securities securities =
                read("symbol\texchange\tkind\tname\taliases\tplain\nfkr\tOSLO\tequity\tFjordkraft\tFjord K|FK\t\n");

        assertThat(securities.listed("FKR", "OSLO"))
                .map(Security::aliases)
                .hasValueSatisfying(aliases -> assertThat(aliases).containsExactly("Fjord K", "FK"));
    }

    @Test
    void refusesATableWithoutItsColumns() {
        assertThatThrownBy(() -> read("ticker\tname\nFKR\tFjordkraft\n")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Securities read(String table) throws IOException {
        return Securities.read("mine.tsv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
