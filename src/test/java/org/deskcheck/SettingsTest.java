// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.extract.symbol.Security;
import org.deskcheck.extract.symbol.SymbolScanner;
import org.deskcheck.model.Problem;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String TABLE = """
            # ours
            symbol\texchange\tkind\tname\taliases\tplain
            qvlt\tNASDAQ\tequity\tQuelvane Transit\tQuelvane|QVT Lines\t
            AAPL\tNASDAQ\tequity\tOur Orchard\t\t
            """;

    private static final String REGISTER = """
            {"0":{"cik_str":1,"ticker":"qvlt","title":"QUELVANE TRANSIT CORP /DE/"},
             "1":{"cik_str":2,"ticker":"QVB-B","title":"Quelvane Bank Inc."},
             "2":{"cik_str":3,"title":"No Symbol Ltd"}}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> symbols(Securities securities) {
        return securities.all().stream().map(Security::symbol).toList();
    }

    @Test
    void aTableReplacesThePackagedOne() throws IOException {
        Settings settings = Settings.withSecurities(file("own.tsv", TABLE), false);
        assertThat(symbols(settings.securities())).containsExactly("QVLT", "AAPL");
    }

    @Test
    void aTableIsAddedAndItsLinesCountFirst() throws IOException {
        Settings settings = Settings.withSecurities(file("own.tsv", TABLE), true);
        assertThat(settings.securities().listed("MSFT", "NASDAQ")).isPresent();
        assertThat(settings.securities().listed("AAPL", "NASDAQ").map(Security::name))
                .contains("Our Orchard");
    }

    @Test
    void readsTheRegisterOfTheSecAsItIs() throws IOException {
        Securities securities = Settings.withSecurities(file("company_tickers.json", REGISTER), false)
                .securities();
        assertThat(symbols(securities)).containsExactly("QVLT", "QVB.B");
        assertThat(securities.all().get(0).name()).isEqualTo("QUELVANE TRANSIT CORP");
    }

    @Test
    void theRegisterNamesACompanyOnlyBesideItsOwnName() throws IOException {
        Settings settings = Settings.withSecurities(file("company_tickers.json", REGISTER), false);
        SymbolScanner scanner = SymbolScanner.of(settings.securities());
        Text text = Text.of("Quelvane Transit (NASDAQ: QVLT) met Dorlan Mills (TSX: QVLT).");
        assertThat(scanner.scan(text, List.of()).stream()
                        .map(SymbolMention::name)
                        .map(name -> name.orElse("-")))
                .containsExactly("QUELVANE TRANSIT CORP", "Dorlan Mills");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThatThrownBy(() -> Settings.withSecurities(folder.resolve("none.tsv"), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("there is no file");
        for (String wrong : List.of("symbol\tname\nA\tB\n", "{\"0\": {", "{}", "")) {
            Path file = file("wrong", wrong);
            assertThatThrownBy(() -> Settings.withSecurities(file, false))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.USAGE));
        }
    }
}
