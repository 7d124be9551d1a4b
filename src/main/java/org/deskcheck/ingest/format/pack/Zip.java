// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Items;

/** Zip archives, read from front to back, whatever their directory at the end says. */
public final class Zip implements Format {

    @Override
    public boolean recognises(Head head) {
        return head.has(0, "PK\003\004") || head.has(0, "PK\005\006");
    }

    @Override
    public Items open(InputStream stream) {
        Expansion expansion = new Expansion(stream);
        ZipArchiveInputStream zip =
                new ZipArchiveInputStream(expansion.packed(), StandardCharsets.UTF_8.name(), true, true);
        return new Entries<>(zip, expansion, Zip::isFile, Entries.MAX_ENTRIES);
    }

    private static boolean isFile(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !entry.isUnixSymlink();
    }
}
