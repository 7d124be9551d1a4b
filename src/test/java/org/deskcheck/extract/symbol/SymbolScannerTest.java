// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SymbolScannerTest {

    private static final SymbolScanner SCANNER = SymbolScanner.standard();

    @TestFactory
    Stream<DynamicTest> specs() throws IOException {
        List<JsonNode> specs = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("/specs/symbols.json"))) {
            new ObjectMapper().readTree(stream).forEach(specs::add);
        }
        return specs.stream()
                .map(spec -> DynamicTest.dynamicTest(spec.get("about").asText(), () -> check(spec)));
    }

    private static void check(JsonNode spec) {
        List<SymbolMention> found = SCANNER.scan(Text.of(spec.get("text").asText()), List.of());
        assertThat(found).extracting(SymbolMention::text).containsExactlyElementsOf(texts(spec));
        int index = 0;
        for (JsonNode wanted : spec.get("symbols")) {
            SymbolMention mention = found.get(index++);
            assertThat(mention.symbol()).isEqualTo(wanted.get("symbol").asText());
            assertThat(mention.kind().label()).isEqualTo(wanted.get("kind").asText());
            assertThat(mention.exchange().orElse(""))
                    .isEqualTo(wanted.path("exchange").asText(""));
            if (wanted.has("name")) {
                assertThat(mention.name()).contains(wanted.get("name").asText());
            }
        }
    }

    private static List<String> texts(JsonNode spec) {
        List<String> texts = new ArrayList<>();
        spec.get("symbols").forEach(symbol -> texts.add(symbol.get("text").asText()));
        return texts;
    }

    @Test
    void shareBarsHoldOnlyMarkedSymbols() {
        Text text = Text.of("BTC ETH $IREN");
        List<Block> blocks = List.of(new Block(BlockRole.SHARE_BAR, text.span(), "test"));

        assertThat(SCANNER.scan(text, blocks)).extracting(SymbolMention::symbol).containsExactly("IREN");
    }

    @Test
    void aUsersTableDecidesWhatBareSymbolsMean() {
        Security asset =
                new Security("SKARN", java.util.Optional.empty(), SymbolKind.CRYPTO, "Skarncoin", List.of(), true);
        SymbolScanner scanner = SymbolScanner.of(Securities.of(List.of(asset)));

        assertThat(scanner.scan(Text.of("SKARN and BTC"), List.of()))
                .extracting(SymbolMention::symbol)
                .containsExactly("SKARN");
    }

    @Test
    void readsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SymbolScanner.standard().scan(Text.of("(nasdaq: iren) $iren"), List.of()))
                    .extracting(SymbolMention::symbol)
                    .containsExactly("IREN", "IREN");
        } finally {
            Locale.setDefault(before);
        }
    }
}
