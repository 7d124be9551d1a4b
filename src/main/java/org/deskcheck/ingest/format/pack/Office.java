// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;

/** Documents of office programs. They are zip archives, but none of articles, so they are refused. */
public final class Office implements Format {

    /** Where the first name in a zip archive stands. */
    private static final int NAME = 30;

    @Override
    public boolean recognises(Head head) {
        return head.has(0, "PK\003\004")
                && (head.has(NAME, "mimetypeapplication/vnd.")
                        || new String(head.bytes(), StandardCharsets.ISO_8859_1).contains("[Content_Types].xml"));
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        throw new MalformedException("is a document of an office program; export it as text, HTML or PDF.");
    }
}
