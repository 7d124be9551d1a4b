// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that were made to fill the memory or to keep a reader busy: each is a failure with a reason, or is read all the same. */
@Timeout(600)
class HostilePdfTest {

    private static final String TEXT = "BT /F 12 Tf 72 700 Td (Zinc is up by 2% to $3,000 a tonne.) Tj ET\n";
    private static final int TOO_MUCH = 65 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aPlainPageIsRead() throws IOException {
        assertIsRead(RawPdf.printed(TEXT, "").toBytes());
        assertIsRead(RawPdf.printed(TEXT, "").withoutTable());
    }

    @Test
    void whatEachFilterUnpacksIsBounded() throws IOException {
        byte[] zeros = new byte[TOO_MUCH];
        assertRefused(content("/Filter/FlateDecode", packed("FlateDecode", zeros)), "unpacks to more");
        assertRefused(content("/Filter/LZWDecode", growingWords()), "unpacks to more");
        byte[] runs = new byte[TOO_MUCH / 64];
        Arrays.fill(runs, (byte) 0x81);
        assertRefused(content("/Filter/RunLengthDecode", runs), "unpacks to more");
        String groups = "z".repeat(TOO_MUCH / 4) + "~>";
        assertRefused(content("/Filter/ASCII85Decode", RawPdf.bytes(groups)), "unpacks to more");
    }

    @Test
    void whatFiltersUnpackTogetherIsBounded() throws IOException {
        byte[] flate = packed("FlateDecode", new byte[TOO_MUCH]);
        assertRefused(
                content("/Filter[/ASCII85Decode/FlateDecode]", packed("ASCII85Decode", flate)), "unpacks to more");
        assertRefused(content("/Filter[/LZWDecode/Fl]", packed("LZWDecode", flate)), "unpacks to more");
        assertRefused(content("/F#69lter[/L#5aW/Fl]", packed("LZWDecode", flate)), "unpacks to more");
        assertRefused(
                content("/Filter[/A85/AHx/A85/Fl]", RawPdf.bytes("~>")), "has a stream that is packed several times");
    }

    @Test
    void rowsAreBounded() throws IOException {
        String parameters = "/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32/BitsPerComponent 16>>";
        byte[] content = packed("FlateDecode", RawPdf.bytes(TEXT));
        assertRefused(content("/Filter/FlateDecode" + parameters, content), "has rows that are longer");
        assertRefused(content("/Filter/LZWDecode/DecodeParms[6 0 R]", content, parameters.substring(12)), "has rows");
    }

    @Test
    void objectsInStreamsAreBounded() throws IOException {
        byte[] bomb = packed("FlateDecode", new byte[TOO_MUCH]);
        assertRefused(
                RawPdf.page("").stream("/Type/ObjStm/N 9/First 9/Filter/FlateDecode", bomb)
                        .withoutTable(),
                "unpacks to more");
        assertRefused(
                RawPdf.page("").stream("/Type/ObjStm/N 9/First 9/Filter/LZWDecode", bomb)
                        .withoutTable(),
                "has objects packed in ways");
    }

    @Test
    void crossReferencesAreBounded() throws IOException {
        byte[] bomb = packed("FlateDecode", new byte[9 * 1024 * 1024]);
        RawPdf file = RawPdf.page("");
        String before = new String(file.toBytes(), StandardCharsets.ISO_8859_1);
        int at = before.indexOf("xref");
        byte[] whole = RawPdf.page("").stream(
                        "/Type/XRef/W[1 1 1]/Size 4/Root 1 0 R/Index[0 2000000000]/Filter/FlateDecode", bomb)
                .write("startxref\n" + at + "\n%%EOF\n")
                .bytes();
        assertRefused(whole, "unpacks to more");
        assertRefused(RawPdf.page("").write(" obj".repeat(2_000_001)).toBytes(), "has more objects");
    }

    @Test
    void pageTreesThatAreDeepOrRoundEnd() throws IOException {
        RawPdf deep = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 2; i < 60_000; i++) {
            deep.object("<</Type/Pages/Count 1/Parent %d 0 R/Kids[%d 0 R]>>".formatted(i - 1, i + 1));
        }
        assertRefused(deep.toBytes(), "is nested deeper");
        assertFails(new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[2 0 R 3 0 R 3 0 R]/Parent 3 0 R/Count 2147483647>>")
                .object("<</Type/Pages/Kids[2 0 R 3 0 R]/Parent 2 0 R/Count 2147483647>>")
                .toBytes());
        assertFails(new RawPdf().object("2 0 R").object("3 0 R").object("1 0 R").toBytes());
        assertIsRead(new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")
                        .object(
                                "<</Type/Page/Parent 3 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream("", RawPdf.bytes(TEXT))
                        .font()
                        .toBytes());
    }

    @Test
    void formsThatDrawEachOtherEnd() throws IOException {
        RawPdf file = RawPdf.printed(TEXT + "/X Do ".repeat(20), "/XObject<</X 6 0 R>>");
        for (int i = 6; i < 40; i++) {
            String next = "/Resources<</XObject<</X %d 0 R>>>>".formatted(i + 1);
            file.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, RawPdf.bytes("/X Do ".repeat(20)));
        }
        assertRefused(file.toBytes(), "draws more than any document");
        assertIsRead(RawPdf.printed(TEXT + "/X Do", "/XObject<</X 6 0 R>>").stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                        RawPdf.bytes("/X Do"))
                .toBytes());
    }

    @Test
    void contentsThatNestOrRepeatEnd() throws IOException {
        assertRefused(RawPdf.printed(TEXT + "q ".repeat(2_000_000), "").toBytes(), "is nested deeper");
        for (String open : List.of("[", "<<", "(", "[<</A")) {
            InputReading read = InputReading.of(Files.write(
                    folder.resolve("open.pdf"),
                    RawPdf.printed(TEXT + open.repeat(500_000), "").toBytes()));
            assertThat(read.articles().size() + read.failures().size()).isEqualTo(1);
        }
        assertRefused(RawPdf.printed(TEXT.repeat(40_000), "").toBytes(), "draws more than any document");
        assertIsRead(RawPdf.printed(TEXT + "1 ".repeat(4_000_000), "").toBytes());
    }

    @Test
    void fontsHaveNoMoreCharactersThanThereAre() throws IOException {
        String type0 =
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>";
        String cid = "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<<>>/W[%s]>>";
        String mapping = "1 beginbfrange <%s> <%s> <0041> endbfrange";
        String[][] cases = {
            {"0 2000000000 500", "0000", "0001"}, {"0 9 500", "00000000", "7fffffff"}, {"0 9 500", "000000", "ffffff"}
        };
        for (String[] each : cases) {
            byte[] file =
                    RawPdf.page("").stream("", RawPdf.bytes(TEXT)).object(type0).object(cid.formatted(each[0])).stream(
                                    "", RawPdf.bytes(mapping.formatted(each[1], each[2])))
                            .toBytes();
            assertRefused(file, "has a font with more characters");
        }
    }

    @Test
    void truncatedFilesAreFailures() throws IOException {
        byte[] whole = RawPdf.printed(TEXT, "").toBytes();
        for (int length = 5; length < whole.length; length += 7) {
            Path file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, length));
            InputReading read = InputReading.of(file);
            assertThat(read.articles().size() + read.failures().size()).isEqualTo(1);
        }
    }

    private static byte[] content(String entries, byte[] content, String... more) {
        RawPdf file = RawPdf.page("").stream(entries, content).font();
        for (String object : more) {
            file.object(object);
        }
        return file.toBytes();
    }

    /** In LZW, each word one letter longer than the one before; all in a thousandth of the space. */
    private static byte[] growingWords() {
        StringBuilder bits = new StringBuilder();
        for (int round = 0; round < 10; round++) {
            bits.append(code(256, 9)).append(code(0, 9));
            for (int word = 258; word < 4_000; word++) {
                int width = word < 511 ? 9 : word < 1_023 ? 10 : word < 2_047 ? 11 : 12;
                bits.append(code(word, width));
            }
            // The table is emptied at its width of twelve bits, and the next round begins with nine.
            bits.append(code(256, 12));
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }

    private static String code(int code, int width) {
        String bits = Integer.toBinaryString(code);
        return "0".repeat(width - bits.length()) + bits;
    }

    private static byte[] packed(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        FilterFactory.INSTANCE
                .getFilter(filter)
                .encode(new ByteArrayInputStream(content), packed, new COSDictionary(), 0);
        return packed.toByteArray();
    }

    private void assertIsRead(byte[] pdf) throws IOException {
        InputReading read = InputReading.of(Files.write(folder.resolve("a.pdf"), pdf));
        assertThat(read.failures()).isEmpty();
        assertThat(read.article("a.pdf").text().original()).contains("Zinc is up by 2%");
    }

    private void assertFails(byte[] pdf) throws IOException {
        assertRefused(pdf, "");
    }

    private void assertRefused(byte[] pdf, String reason) throws IOException {
        InputReading read = InputReading.of(Files.write(folder.resolve("a.pdf"), pdf));
        assertThat(read.failures()).singleElement().asString().contains("a.pdf " + reason);
    }
}
