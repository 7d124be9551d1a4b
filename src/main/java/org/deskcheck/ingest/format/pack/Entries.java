// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;

/** The files of an archive, in its order. Nothing is ever written to a disk, so a path in it can do no harm. */
final class Entries<E extends ArchiveEntry> implements Items {

    /** More entries cost more than an article is worth. */
    static final int MAX_ENTRIES = 1_000_000;

    private final ArchiveInputStream<E> archive;
    private final Predicate<E> file;
    private final int maxEntries;
    private final InputStream content;
    private int count;

    /**
     * Reads an archive.
     *
     * @param archive the unpacker
     * @param expansion watches what it gives
     * @param file tells files from folders, links and devices
     */
    Entries(ArchiveInputStream<E> archive, Expansion expansion, Predicate<E> file, int maxEntries) {
        this.archive = archive;
        this.file = file;
        this.maxEntries = maxEntries;
        this.content = expansion.watched(archive);
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            for (Optional<E> entry = advance(); entry.isPresent(); entry = advance()) {
                if (file.test(entry.get())) {
                    return Optional.of(item(entry.get()));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException damaged) {
            // What the library says of numbers and names that make no sense.
            throw new MalformedException("is damaged; fetch it again.", damaged);
        }
    }

    private Optional<E> advance() throws IOException {
        if (count > 0) {
            // What was not asked for is unpacked all the same, so it is counted.
            content.transferTo(OutputStream.nullOutputStream());
        }
        Optional<E> entry = Optional.ofNullable(archive.getNextEntry());
        if (entry.isPresent() && ++count > maxEntries) {
            throw new MalformedException("holds more than " + maxEntries + " files; split it.");
        }
        return entry;
    }

    private Item item(E entry) {
        return archive.canReadEntryData(entry)
                ? new Item.Entry(entry.getName(), content)
                : new Item.Broken(
                        "/" + entry.getName(),
                        "is encrypted or packed in a way that is not known; unpack it yourself.");
    }
}
