// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, however hostile. */
class FigureScannerPropertyTest {

    private static final FigureScanner SCANNER = FigureScanner.standard();
    private static final int TEXTS = 400;

    private static final String[] PIECES = {
        "$",
        "€",
        "£",
        "US$",
        "USD",
        "1",
        "23",
        "4.5",
        "6,789",
        "0",
        ".5",
        "1/2",
        "½",
        "%",
        "percent",
        "million",
        "bn",
        "k",
        "M",
        "five",
        "twenty",
        "-",
        "–",
        "—",
        "to",
        "and",
        "between",
        "from",
        "or more",
        "up to",
        "about",
        "a",
        "an",
        "half",
        "of",
        "per",
        "year",
        "/",
        "(",
        ")",
        "[",
        "]",
        "+",
        "~",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\u00a0",
        ".",
        ",",
        ":",
        ";",
        "'",
        "\"",
        "kg",
        "EH/s",
        "BTC",
        "°C",
        "hour",
        "months",
        "billions",
        "tens",
        "several",
        "multi",
        "doubled",
        "fell",
        "rise",
        "drop",
        "😀",
        "\ud83d",
        "x",
        "H100",
        "S-1",
        "https://",
        "@",
        "#1",
        "e9",
        "x10^6",
        "\u0000",
        "\uffff",
        "元",
        "pounds",
        "cents",
        "won",
        "in",
        "May",
        "3rd",
        "2026",
        "times",
        "hundred",
        "dozen",
        "thirds",
        "each",
        "annual",
        "pm",
        "²",
        "m2",
        "point",
        "minus"
    };

    @RepeatedTest(20)
    void neverThrowsAndKeepsSpansInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            Text text = Text.of(hostile(random, random.nextInt(40)));
            int begin = random.nextInt(text.length() + 1);
            Span within = new Span(begin, begin + random.nextInt(text.length() - begin + 1));
            assertSound(text, within, SCANNER.scan(text, within));
        }
    }

    private static void assertSound(Text text, Span within, List<Figure> figures) {
        int end = within.begin();
        for (Figure figure : figures) {
            assertThat(within.contains(figure.span())).isTrue();
            assertThat(figure.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(figure.span().length()).isPositive();
            assertThat(figure.text()).isEqualTo(text.slice(figure.span()));
            end = figure.span().end();
        }
    }

    @RepeatedTest(20)
    void doesNotDependOnASentenceBefore(RepetitionInfo repetition) {
        Random random = new Random(1000L + repetition.getCurrentRepetition());
        String prefix = "Nothing of note was said here.\n";
        for (int i = 0; i < TEXTS; i++) {
            String body = "Then " + hostile(random, random.nextInt(20));
            Text alone = Text.of(body);
            Text together = Text.of(prefix + body);
            List<String> expected = shown(SCANNER.scan(alone, alone.span()), 0);
            assertThat(shown(SCANNER.scan(together, together.span()), prefix.length()))
                    .as(body)
                    .isEqualTo(expected);
        }
    }

    private static List<String> shown(List<Figure> figures, int offset) {
        return figures.stream()
                .map(f -> String.join(
                        " ",
                        List.of(
                                String.valueOf(f.span().begin() - offset),
                                f.text(),
                                f.kind().label(),
                                f.unit().toString(),
                                f.low().toString(),
                                f.high().toString(),
                                f.bound().label(),
                                f.per().toString(),
                                f.direction().toString())))
                .toList();
    }

    private static String hostile(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, pieces).forEach(i -> {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextBoolean() ? " " : "");
        });
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1",
                "1",
                "between ",
                "(",
                "1,",
                "1.",
                "1 000 ",
                "twenty-",
                "hundred million ",
                "½",
                "US$",
                "1 hour and ",
                "1-",
                "x@"
            })
    void readsLongRepetitions(String unit) {
        Text text = Text.of(unit.repeat(20_000));
        assertSound(text, text.span(), SCANNER.scan(text, text.span()));
    }
}
