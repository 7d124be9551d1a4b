// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives (ISO 28500): the pages and texts that were answered, under the ids of their records. */
public final class Warc implements Format {

    @Override
    public boolean recognises(Head head) {
        return head.has(0, "WARC/");
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        WarcReader reader = new WarcReader(stream);
        return () -> next(reader);
    }

    private static Optional<Item> next(WarcReader reader) throws IOException {
        try {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                Optional<Item> item = item(record.get());
                if (item.isPresent()) {
                    return item;
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException damaged) {
            // What the library says of header fields that make no sense.
            throw new MalformedException("is not a well-formed web archive; fetch it again.", damaged);
        }
    }

    private static Optional<Item> item(WarcRecord record) throws IOException {
        try {
            if (record instanceof WarcResponse response) {
                return Capture.of(response);
            }
            return record instanceof WarcResource resource ? Capture.of(resource) : Optional.empty();
        } catch (ParsingException | MalformedException e) {
            String place = "/" + record.headers().first("WARC-Record-ID").orElse("?");
            return Optional.of(new Item.Broken(place, "cannot be read (" + e.getMessage() + "); capture it again."));
        }
    }
}
