// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.deskcheck.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the mill’s zinc",
                "a café in Lübeck",
                "“Tin,” she said – again",
                "€3 million or £2 million",
                "5 °C and 3\u00a0%",
                "up 🚀 again",
                "à la carte",
                "цена цинка",
                "锌的价格"
            })
    void whatIsEncodedTwiceIsTold(String text) {
        for (String charset : new String[] {"windows-1252", "ISO-8859-1"}) {
            String spoiled = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
            // windows-1252 leaves five bytes out, which no one can read back.
            assertThat(Mojibake.notes(spoiled.replace("\ufffd", "\u009d")))
                    .singleElement()
                    .asString()
                    .contains("wrong encoding");
            assertThat(Mojibake.notes(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il est né…” dit-elle; « le café\u00a0» et « le thé\u00a0» et « le pâté\u00a0»",
                "CAFÉ™, MENÜ®, MAÇÃ™ and É…",
                "À LA UNE: L’ÂGE DES MÉTAUX – «É»",
                "TÉŽ, NÉŽ, KÉŽ, IRMÃ”",
                "naïve façade, Ångström, 20 °C, ½ tonne, ¿Qué?, Łódź",
                "Â, Ã and â stand alone"
            })
    void whatIsMeantIsNot(String text) {
        assertThat(Mojibake.notes(text)).isEmpty();
    }

    @Test
    void theNoteSaysWhatStandsForWhatAndHowOften() {
        assertThat(Mojibake.notes("the millâ€™s zinc, the mineâ€™s tin"))
                .containsExactly(
                        "the text was read in a wrong encoding before it came here: \"â€™\" for \"’\" and the like"
                                + " 2 times; it is kept as it is");
        assertThat(Mojibake.notes("the mill\ufffds zinc"))
                .containsExactly("characters were lost before the text came here: U+FFFD stands in their place once");
    }

    @Test
    void theTextIsThatOfTheFile(@TempDir Path folder) throws IOException {
        String text = "The millâ€™s zinc costs â‚¬3 a kilo now, a tenth more than in May.\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Article article = InputReading.of(file).article("a.txt");
        assertThat(article.text().original()).isEqualTo(text);
        assertThat(article.notes()).anyMatch(note -> note.contains("wrong encoding"));
        Path page =
                Files.writeString(folder.resolve("a.html"), "<p>The mill&acirc;&euro;&trade;s zinc costs more.</p>");
        assertThat(InputReading.of(page).article("a.html").notes()).anyMatch(note -> note.contains("wrong encoding"));
    }

    @Test
    void anyTextIsLookedThrough() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append((char) (random.nextBoolean() ? 0x80 + random.nextInt(0x80) : random.nextInt(0x10000)));
            }
            assertThat(Mojibake.notes(text.toString())).hasSizeLessThan(3);
        }
    }
}
