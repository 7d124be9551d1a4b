// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.deskcheck.ingest.format.MalformedException;

/** Ranges of characters in the tables of fonts, which the library writes out one by one, four thousand million if asked. */
final class CharacterRanges {

    /** Fonts have at most so many characters. */
    private static final int MAX_CHARACTER = 0xFFFF;

    private static final int HEXADECIMAL = 16;
    private static final String REASON = "has a font with more characters than there are, as only harmful files do.";
    private static final Pattern MAPPING = Pattern.compile("begin(?:bf|cid|notdef)range");
    private static final Pattern RANGE =
            Pattern.compile("<\\s{0,9}([0-9A-Fa-f]{1,8})\\s{0,9}>\\s{0,9}<\\s{0,9}([0-9A-Fa-f]{1,8})\\s{0,9}>");

    private CharacterRanges() {}

    /**
     * Looks through a stream that may map characters.
     *
     * @param stream unpacked
     * @throws MalformedException when a range of it has more than a font can have
     */
    static void check(byte[] stream) throws MalformedException {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        Matcher mapping = MAPPING.matcher(text);
        if (!mapping.find()) {
            return;
        }
        Matcher range = RANGE.matcher(text);
        for (int at = mapping.start(); range.find(at); at = range.end(1)) {
            long first = Long.parseLong(range.group(1), HEXADECIMAL);
            if (Long.parseLong(range.group(2), HEXADECIMAL) - first > MAX_CHARACTER) {
                throw new MalformedException(REASON);
            }
        }
    }

    /**
     * Looks at the widths of a font.
     *
     * @throws MalformedException when they are given for characters that cannot be
     */
    static void check(COSDictionary dictionary) throws MalformedException {
        check(dictionary.getDictionaryObject(COSName.W));
        check(dictionary.getDictionaryObject(COSName.W2));
    }

    private static void check(COSBase widths) throws MalformedException {
        if (widths instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.getObject(i) instanceof COSInteger number && number.longValue() > MAX_CHARACTER) {
                    throw new MalformedException(REASON);
                }
            }
        }
    }
}
