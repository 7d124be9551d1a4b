// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.deskcheck.model.finding.OriginGroup;

/**
 * The index of one run, being written. What it replaces stays readable, and stays what it was, until {@link #commit()}.
 *
 * <p>One writer at a time; any number of readers beside it.
 */
public final class ArticleIndex implements AutoCloseable {

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final Records records;
    private final Documents documents;
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

    /** Adds an article with its claims and deals. */
    public void add(Analysis analysis, Fingerprint fingerprint) {
        write(() -> writer.addDocuments(documents.of(analysis, fingerprint)));
    }

    /** Files a finding after those already filed. */
    public void add(Finding finding) {
        write(() -> writer.addDocument(documents.of(finding, findings)));
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
