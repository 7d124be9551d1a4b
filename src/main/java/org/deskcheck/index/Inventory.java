// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.deskcheck.model.text.ArticleFailure;

/**
 * What an index held when a run began: for each input the stamp under which it was analysed, or failed. Remembers which
 * of them were met again, with a bit for each document. Used by one thread.
 */
public final class Inventory implements AutoCloseable {

    private static final Set<String> ID = Set.of(Keys.OWN_ID);

    private final DirectoryReader reader;
    private final FixedBitSet met;

    Inventory(DirectoryReader reader) {
        this.reader = reader;
        this.met = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    /** What is held in a folder, as a run would find it; nothing when there is no index that this version can read. */
    public static Optional<Inventory> open(Path path) {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try {
            FSDirectory directory = FSDirectory.open(path);
            if (!DirectoryReader.indexExists(directory)
                    || !Schema.isOurs(SegmentInfos.readLatestCommit(directory).getUserData())) {
                return Optional.empty();
            }
            return Optional.of(new Inventory(DirectoryReader.open(directory)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * An input that is held.
     *
     * @param number by which the index knows it
     * @param stamp tells what it was analysed from and by what; empty when that is not known
     * @param failure why it could not be analysed, if so
     */
    public record Held(int number, String stamp, Optional<ArticleFailure> failure) {}

    /** Whether nothing is held. */
    public boolean isEmpty() {
        return reader.numDocs() == 0;
    }

    /** The input of an id, if it is held. */
    public Optional<Held> find(String id) {
        List<Integer> docs = Terms.docs(reader, Keys.INPUT, Keys.term(id), 1);
        return docs.isEmpty() ? Optional.empty() : Optional.of(held(docs.get(0)));
    }

    /** Takes note that an input was met again, whether it stays as it is or is replaced. */
    public void meet(Held held) {
        met.set(held.number());
    }

    /** Gives the ids of the inputs that were not met. */
    public void eachMissing(Consumer<String> sink) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues stamps = leaf.reader().getBinaryDocValues(Keys.STAMP);
                Bits live = leaf.reader().getLiveDocs();
                while (stamps != null && stamps.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int doc = stamps.docID();
                    if ((live == null || live.get(doc)) && !met.get(leaf.docBase + doc)) {
                        sink.accept(id(leaf.reader().storedFields().document(doc, ID)));
                    }
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Held held(int doc) {
        try {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            BinaryDocValues stamps = leaf.reader().getBinaryDocValues(Keys.STAMP);
            boolean stamped = stamps != null && stamps.advanceExact(doc - leaf.docBase);
            String stamp = stamped ? stamps.binaryValue().utf8ToString() : "";
            return stamp.startsWith(Documents.FAILED)
                    ? new Held(doc, stamp.substring(Documents.FAILED.length()), Optional.of(failure(doc)))
                    : new Held(doc, stamp, Optional.empty());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ArticleFailure failure(int doc) throws IOException {
        return Documents.failure(reader.storedFields().document(doc));
    }

    private static String id(Document document) {
        return Optional.ofNullable(document.get(Keys.OWN_ID)).orElse("");
    }

    private static UncheckedIOException unreadable(IOException fault) {
        return new UncheckedIOException("cannot read the index", fault);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
