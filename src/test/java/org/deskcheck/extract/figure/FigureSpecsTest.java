// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code specs/figures-*.json}: a sentence, and every figure that is in it, as {@code text | kind | unit | low |
 * high | bound | step | per | direction} with a hyphen for what it has not. A new case is a new line there.
 */
class FigureSpecsTest {

    private static final List<String> FAMILIES = List.of("money", "percent", "quantity", "duration", "count", "none");
    private static final FigureScanner SCANNER = FigureScanner.standard();

    record Spec(String input, List<String> figures) {}

    static List<Spec> specs() throws IOException {
        List<Spec> specs = new ArrayList<>();
        for (String family : FAMILIES) {
            try (InputStream json = FigureSpecsTest.class.getResourceAsStream("/specs/figures-" + family + ".json")) {
                new ObjectMapper().readTree(json).forEach(node -> specs.add(spec(node)));
            }
        }
        return specs;
    }

    private static Spec spec(JsonNode node) {
        List<String> figures = new ArrayList<>();
        node.get("figures").forEach(figure -> figures.add(figure.asText()));
        return new Spec(node.get("input").asText(), figures);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void readsTheFiguresOfASentence(Spec spec) {
        Text text = Text.of(spec.input());
        List<String> found = SCANNER.scan(text, text.span()).stream()
                .map(FigureSpecsTest::line)
                .toList();
        assertThat(found).isEqualTo(spec.figures());
    }

    private static String line(Figure figure) {
        return String.join(
                " | ",
                figure.text(),
                figure.kind().label(),
                figure.unit().orElse("-"),
                number(figure.low()),
                number(figure.high()),
                figure.bound().label(),
                number(figure.step()),
                figure.per().orElse("-"),
                figure.direction().map(direction -> direction.label()).orElse("-"));
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("-");
    }
}
