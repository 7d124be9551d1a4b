// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.deskcheck.ingest.format.MalformedException;

/** The parser of the library, which here looks at each object before it hands it on: decrypted, and not unpacked yet. */
final class WaryParser extends PDFParser {

    private Optional<MalformedException> harm = Optional.empty();

    /** Parses a file that asks for no password. */
    WaryParser(byte[] bytes) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
    }

    /**
     * Tells of harm that was met. The library takes an object that cannot be had for one that is missing, and goes on.
     *
     * @throws MalformedException when an object was harmful
     */
    void check() throws MalformedException {
        if (harm.isPresent()) {
            throw harm.get();
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        check();
        COSStream stream = super.parseCOSStream(dictionary);
        if (securityHandler == null) {
            look(stream);
        }
        return stream;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        check();
        COSBase object = super.dereferenceCOSObject(reference);
        if (object instanceof COSStream stream && securityHandler != null) {
            look(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            remember(() -> CharacterRanges.check(dictionary));
        }
        return object;
    }

    private void look(COSStream stream) throws IOException {
        remember(() -> StreamBounds.check(stream));
    }

    private void remember(Look look) throws IOException {
        try {
            look.look();
        } catch (MalformedException harmful) {
            harm = harm.or(() -> Optional.of(harmful));
            throw harmful;
        }
    }

    /** Looks at an object. */
    @FunctionalInterface
    private interface Look {
        void look() throws IOException;
    }
}
