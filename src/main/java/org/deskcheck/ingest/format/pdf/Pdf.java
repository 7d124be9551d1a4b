// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.WholeFile;

/** PDF: one article, of all pages. Pictures of pages are not read. */
public final class Pdf implements Format {

    @Override
    public boolean recognises(Head head) {
        return head.has(0, "%PDF-");
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        return Items.of(new Item.Story(Optional.empty(), WholeFile.read(stream), PdfText::manuscript));
    }
}
