// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;

/** The documents of a file that is more than a text, found while they are asked for. */
final class Unpacking implements Iterator<Document> {

    private final Opening opening;
    private final InputStream stream;
    private final Place place;
    private final int depth;
    private Items items;
    private Iterator<Document> current = Collections.emptyIterator();
    private int number;
    private boolean faulty;
    private boolean ended;

    /**
     * Unpacks a file.
     *
     * @param opening for the files inside it
     * @param stream is closed at the end
     * @param depth how often the file itself is packed
     */
    Unpacking(Opening opening, Format format, InputStream stream, Place place, int depth) {
        this.opening = opening;
        this.stream = stream;
        this.place = place;
        this.depth = depth;
        // Opened at the first step, where failures are met.
        this.items = () -> {
            items = format.open(stream);
            return items.next();
        };
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            current = advance();
        }
        return current.hasNext();
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException(place.shown());
        }
        return current.next();
    }

    private Iterator<Document> advance() {
        try {
            Optional<Item> item = items.next();
            if (item.isPresent()) {
                return documents(item.get());
            }
            end();
            return number == 0 && place.named()
                    ? opening.failure(place, "holds no article; see what is in it.")
                    : Collections.emptyIterator();
        } catch (IOException e) {
            end();
            // Where an item broke, and was named, the rest breaks too.
            return faulty ? Collections.emptyIterator() : opening.failure(place, MalformedException.reason(e));
        }
    }

    private Iterator<Document> documents(Item item) throws IOException {
        if (item instanceof Item.Entry entry) {
            return FileType.isTaken(entry.path()) ? entry(entry) : Collections.emptyIterator();
        }
        number++;
        if (item instanceof Item.Unpacked unpacked) {
            return opening.packed(unpacked.stream(), place.unpacked(), depth + 1);
        }
        if (item instanceof Item.Story story) {
            Place found = place.item(number);
            String id = story.id().orElse(found.id());
            return opening.one(new Place(found.name(), found.shown(), id, found.named()), new Content.Found(story));
        }
        Item.Broken broken = (Item.Broken) item;
        String shown = place.shown() + broken.place();
        return opening.failure(
                new Place(place.name(), shown, place.id() + broken.place(), place.named()), broken.reason());
    }

    private Iterator<Document> entry(Item.Entry entry) {
        number++;
        Place inside = place.below(entry.path());
        try {
            return opening.packed(entry.stream(), inside, depth + 1);
        } catch (IOException e) {
            faulty = true;
            return opening.failure(inside, MalformedException.reason(e));
        }
    }

    private void end() {
        ended = true;
        try {
            stream.close();
        } catch (IOException e) {
            // It was only read, and what was read counts.
        }
    }
}
