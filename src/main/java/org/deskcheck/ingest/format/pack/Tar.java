// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Items;

/** Tar archives, POSIX and GNU. Links and devices in them are passed over. */
public final class Tar implements Format {

    private static final int MAGIC = 257;

    @Override
    public boolean recognises(Head head) {
        return head.has(MAGIC, "ustar");
    }

    @Override
    public Items open(InputStream stream) {
        Expansion expansion = new Expansion(stream);
        TarArchiveInputStream tar = new TarArchiveInputStream(expansion.packed(), StandardCharsets.UTF_8.name());
        return new Entries<>(tar, expansion, Tar::isFile, Entries.MAX_ENTRIES);
    }

    private static boolean isFile(TarArchiveEntry entry) {
        boolean link = entry.isLink() || entry.isSymbolicLink();
        boolean device = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
        return entry.isFile() && !link && !device;
    }
}
