// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;

/** Files compressed by bzip2. */
public final class Bzip2 implements Format {

    @Override
    public boolean recognises(Head head) {
        return head.has(0, "BZh") && head.has(4, "1AY&SY");
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        Expansion expansion = new Expansion(stream);
        return Items.of(new Item.Unpacked(expansion.watched(new BZip2CompressorInputStream(expansion.packed(), true))));
    }
}
