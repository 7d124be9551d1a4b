// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.deskcheck.ingest.format.MalformedException;

/**
 * Looks through the object streams of a PDF before it is opened: where its table of objects is broken, the library searches the bytes for
 * them and unpacks each by itself, past {@link WaryParser}.
 */
final class PackedObjects {

    private static final int MAX_UNPACKED = StreamBounds.MAX_STREAM;
    private static final long MAX_TOTAL = 16L * MAX_UNPACKED;
    private static final int MAX_OBJECTS = 2_000_000;

    private static final String KIND = "/ObjStm";
    private static final String BEGIN = "stream";
    private static final int DICTIONARY = 2_048;
    private static final int ZLIB_HEADER = 2;

    /** Programs pack objects in one way, FlateDecode; an escape hides the name of another. */
    private static final Pattern OTHER_FILTERS = Pattern.compile("LZW|RunLength|/RL|ASCII|A85|AHx|#");

    private final byte[] bytes;
    private final String text;
    private final byte[] scrap = new byte[1 << 16];
    private long total;

    private PackedObjects(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Counts the objects, unpacks each stream of objects, and forgets it.
     *
     * @throws MalformedException when the file is made to fill the memory
     */
    static void check(byte[] bytes) throws MalformedException {
        PackedObjects objects = new PackedObjects(bytes);
        objects.count();
        objects.unpack();
    }

    private void count() throws MalformedException {
        int count = 0;
        for (String mark : Set.of(" obj", " n\r", " n\n", " n \r", " n \n")) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
                count++;
            }
        }
        if (count > MAX_OBJECTS) {
            throw new MalformedException("has more objects than fit into memory; print it anew.");
        }
    }

    private void unpack() throws MalformedException {
        int last = -1;
        for (int at = text.indexOf(KIND); at >= 0; at = text.indexOf(KIND, at + 1)) {
            int keyword =
                    text.substring(at, Math.min(text.length(), at + DICTIONARY)).indexOf(BEGIN);
            if (keyword >= 0 && at + keyword != last) {
                last = at + keyword;
                String dictionary = text.substring(Math.max(0, at - DICTIONARY), last);
                String own = dictionary.substring(dictionary.lastIndexOf(" obj") + 1);
                if (OTHER_FILTERS.matcher(own).find()) {
                    throw new MalformedException("has objects packed in ways that only harmful files have.");
                }
                inflate(last + BEGIN.length());
            }
        }
    }

    private void inflate(int keywordEnd) throws MalformedException {
        int begin = keywordEnd + (text.startsWith("\r", keywordEnd) ? 1 : 0);
        begin += (text.startsWith("\n", begin) ? 1 : 0) + ZLIB_HEADER;
        // Without looking at the header, as the library does.
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, Math.min(begin, bytes.length), Math.max(0, bytes.length - begin));
            for (int more = inflater.inflate(scrap); more > 0; more = inflater.inflate(scrap)) {
                total += more;
                if (inflater.getBytesWritten() > MAX_UNPACKED || total > MAX_TOTAL) {
                    throw new MalformedException("unpacks to more than fits into memory, as only harmful files do.");
                }
            }
        } catch (DataFormatException broken) {
            // The library has its own ways with broken streams, and they end where this one did.
            return;
        } finally {
            inflater.end();
        }
    }
}
