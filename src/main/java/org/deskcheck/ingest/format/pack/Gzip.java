// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;

/** Files compressed by gzip, of several parts too, as web archives are. */
public final class Gzip implements Format {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean recognises(Head head) {
        return head.has(0, "\u001f\u008b\b");
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        Expansion expansion = new Expansion(stream);
        return Items.of(new Item.Unpacked(expansion.watched(new GZIPInputStream(expansion.packed(), BUFFER))));
    }
}
