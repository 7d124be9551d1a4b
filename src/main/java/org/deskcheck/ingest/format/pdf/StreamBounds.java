// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.deskcheck.ingest.format.MalformedException;

/**
 * Unpacks a stream of a PDF within bounds, before the library unpacks it into memory as a whole. With the filters of the library itself,
 * so that there is no stream that it reads otherwise.
 */
final class StreamBounds {

    /** More than any page, font or table of characters takes. */
    static final int MAX_STREAM = 64 * 1024 * 1024;

    /** More than the largest scanned page takes. */
    static final int MAX_PICTURE = 256 * 1024 * 1024;

    /** Each filter multiplies what the one before gives; honest files have one, and another for transport as text. */
    private static final int MAX_FILTERS = 3;

    /** Points in a row of a picture; the library allots a row before it reads one. */
    private static final int MAX_COLUMNS = 1_000_000;

    /** An entry takes the library some hundred bytes, however few it takes in the file. */
    private static final int MAX_CROSS_REFERENCES = 8 * 1024 * 1024;

    /** Pictures are not looked at, so what these have packed stays packed. */
    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private StreamBounds() {}

    /**
     * Unpacks a stream and forgets it.
     *
     * @throws MalformedException when it was made to fill the memory
     */
    static void check(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        checkRows(stream);
        if (filters.size() > MAX_FILTERS) {
            throw new MalformedException("has a stream that is packed several times over, as only harmful files do.");
        }
        try (InputStream raw = stream.createRawInputStream()) {
            CharacterRanges.check(unpacked(raw, stream, filters));
        }
    }

    private static byte[] unpacked(InputStream raw, COSStream stream, List<COSName> filters) throws IOException {
        BoundedBytes bytes = new BoundedBytes(bound(stream));
        if (filters.isEmpty()) {
            raw.transferTo(bytes);
        }
        InputStream packed = raw;
        for (int i = 0; i < filters.size() && !OF_PICTURES.contains(filters.get(i)); i++) {
            bytes = new BoundedBytes(bound(stream));
            decode(filters.get(i), packed, bytes, stream, i);
            packed = new ByteArrayInputStream(bytes.toByteArray());
        }
        return bytes.toByteArray();
    }

    private static void decode(COSName filter, InputStream packed, BoundedBytes bytes, COSStream stream, int index)
            throws IOException {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, bytes, stream, index, DecodeOptions.DEFAULT);
        } catch (MalformedException harmful) {
            throw harmful;
        } catch (IOException broken) {
            // The library meets this again where it needs the stream, and says so or does without.
            return;
        }
        bytes.check();
    }

    private static int bound(COSStream stream) {
        if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
            return MAX_CROSS_REFERENCES;
        }
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) ? MAX_PICTURE : MAX_STREAM;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void checkRows(COSStream stream) throws MalformedException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSBase> each = parameters instanceof COSArray list ? objects(list) : List.of();
        for (COSBase one : parameters instanceof COSDictionary ? List.of(parameters) : each) {
            if (one instanceof COSDictionary dictionary
                    && (dictionary.getInt(COSName.COLUMNS, 1) > MAX_COLUMNS
                            || dictionary.getInt(COSName.BITS_PER_COMPONENT, 8) > Short.SIZE)) {
                throw new MalformedException("has rows that are longer than any picture, as only harmful files do.");
            }
        }
    }

    private static List<COSBase> objects(COSArray list) {
        List<COSBase> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            COSBase object = list.getObject(i);
            if (object instanceof COSDictionary) {
                objects.add(object);
            }
        }
        return objects;
    }
}
