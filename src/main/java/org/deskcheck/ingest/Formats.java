// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.json.JsonFeed;
import org.deskcheck.ingest.format.json.Ninjs;
import org.deskcheck.ingest.format.mail.Mail;
import org.deskcheck.ingest.format.pack.Bzip2;
import org.deskcheck.ingest.format.pack.Gzip;
import org.deskcheck.ingest.format.pack.Office;
import org.deskcheck.ingest.format.pack.Tar;
import org.deskcheck.ingest.format.pack.Zip;
import org.deskcheck.ingest.format.pdf.Pdf;
import org.deskcheck.ingest.format.warc.Warc;
import org.deskcheck.ingest.format.xml.Feed;
import org.deskcheck.ingest.format.xml.NewsMl;
import org.deskcheck.ingest.format.xml.Nitf;

/** All formats but text, Markdown, HTML and JSON Lines. A new one is added here. */
final class Formats {

    /** The more special before the more general: office documents are zip archives. */
    private static final List<Format> ALL = List.of(
            new Gzip(),
            new Bzip2(),
            new Office(),
            new Zip(),
            new Tar(),
            new Warc(),
            new Pdf(),
            new Feed(),
            new Nitf(),
            new NewsMl(),
            new JsonFeed(),
            new Ninjs(),
            new Mail());

    private Formats() {}

    /** The format of a file that begins like this; nothing for text, pages and whatever else. */
    static Optional<Format> of(Head head) {
        return ALL.stream().filter(format -> format.recognises(head)).findFirst();
    }

    /** The names of their classes. */
    static List<String> names() {
        return ALL.stream().map(format -> format.getClass().getName()).toList();
    }
}
