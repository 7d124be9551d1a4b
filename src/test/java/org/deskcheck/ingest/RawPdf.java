// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a PDF object by object, as no library would. */
final class RawPdf {

    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
        write("%PDF-1.7\n");
    }

    /** A file of one page, as objects 1 to 3; its content is object 4, its font, F, object 5. */
    static RawPdf page(String moreResources) {
        return new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(PAGE.formatted(moreResources));
    }

    /** A file of one page with some text and objects behind it. */
    static RawPdf printed(String content, String moreResources) {
        return page(moreResources).stream("", bytes(content)).font();
    }

    /** The next object. */
    RawPdf object(String content) {
        return begin(content).end();
    }

    /** A stream as the next object; the entries come before its length. */
    RawPdf stream(String entries, byte[] content) {
        begin("<<" + entries + "/Length " + content.length + ">>stream\n");
        bytes.writeBytes(content);
        write("\nendstream");
        return end();
    }

    /** A font every reader has. */
    RawPdf font() {
        return object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    private RawPdf begin(String content) {
        offsets.add(bytes.size());
        return write(offsets.size() + " 0 obj\n" + content);
    }

    private RawPdf end() {
        return write("\nendobj\n");
    }

    /** Anything, between the objects. */
    RawPdf write(String text) {
        bytes.writeBytes(bytes(text));
        return this;
    }

    /** The file with its table of objects. */
    byte[] toBytes() {
        int start = bytes.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f\r\n");
        offsets.forEach(offset -> write("%010d 00000 n\r\n".formatted(offset)));
        return write("trailer\n<</Root 1 0 R/Size " + (offsets.size() + 1) + ">>\nstartxref\n" + start + "\n%%EOF\n")
                .bytes
                .toByteArray();
    }

    /** As far as it was written. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The file without one, so that a reader has to search its objects. */
    byte[] withoutTable() {
        return write("trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n").bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
