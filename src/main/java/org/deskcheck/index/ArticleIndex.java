// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.SavedQuery;

/**
 * The index of one run, being written. What it replaces stays readable, and stays what it was, until {@link #commit()}.
 *
 * <p>One writer at a time; any number of readers beside it.
 */
public final class ArticleIndex implements AutoCloseable {

    /** Larger segments from the start, and so fewer merges; small beside what the language models take. */
    private static final double BUFFER_MEGABYTES = 64;

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final Records records;
    private final Documents documents;
    private Optional<Watcher> watcher = Optional.empty();
    private long findings;

    private ArticleIndex(Path path, Directory directory, IndexWriter writer, Records records) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.records = records;
        this.documents = new Documents(records);
    }

    /**
     * Begins a new index in a folder, which is made when it is not there.
     *
     * @throws Problem when the folder cannot be written, or another run is writing there
     */
    public static ArticleIndex create(Path path, Records records) {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            IndexWriterConfig config = new IndexWriterConfig(TextAnalysis.ofDocuments())
                    .setOpenMode(OpenMode.CREATE)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    // Merges neighbours only, so that documents keep the order of the input.
                    .setMergePolicy(new LogDocMergePolicy());
            return new ArticleIndex(path, directory, new IndexWriter(directory, config), records);
        } catch (LockObtainFailedException e) {
            throw Problem.state("another run is writing to the index in " + path + ": wait for it to end")
                    .because(e);
        } catch (IOException e) {
            throw Problem.state("cannot write an index in " + path + ": " + e.getMessage())
                    .because(e);
        }
    }

    /**
     * Watches what is added from now on for what is new to saved queries: for what matches them, and does not in the
     * index that this one will replace.
     *
     * @throws Problem when one of them cannot be read
     */
    public void watch(List<SavedQuery> queries) {
        watcher = queries.isEmpty() ? Optional.empty() : Optional.of(Watcher.of(queries, path));
    }

    /** What was new to the saved queries so far, in their order. */
    public List<News> news() {
        return watcher.map(Watcher::news).orElse(List.of());
    }

    /** Adds an article with its claims and deals. */
    public void add(Analysis analysis, Fingerprint fingerprint) {
        List<Document> block = documents.of(analysis, fingerprint);
        watcher.ifPresent(w -> block.forEach(w::see));
        write(() -> writer.addDocuments(block));
    }

    /** Files a finding after those already filed. */
    public void add(Finding finding) {
        Document document = documents.of(finding, findings);
        watcher.ifPresent(w -> w.see(document));
        write(() -> writer.addDocument(document));
        findings++;
    }

    /** Files which articles are copies of one text, so that they are found together. */
    public void add(OriginGroup group) {
        write(() -> writer.addDocument(Documents.of(group)));
    }

    /** What has been added so far, to be read and closed. */
    public IndexReading read() {
        try {
            return new IndexReading(path, DirectoryReader.open(writer), records);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    /** Makes all that was added visible to others, in place of what was there before. */
    public void commit() {
        write(() -> {
            writer.setLiveCommitData(Schema.commitData().entrySet());
            writer.commit();
        });
    }

    /** Ends the run; what was not committed is forgotten. */
    @Override
    public void close() {
        watcher.ifPresent(Watcher::close);
        write(() -> {
            writer.rollback();
            directory.close();
        });
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw Problem.state("cannot write to the index in " + path + ": " + e.getMessage())
                    .because(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
