// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
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
import org.deskcheck.model.text.ArticleFailure;

/**
 * The index while a run writes it. What people read is what the last run left, until {@link #finish}; what is saved on the
 * way is there only for the next run to go on with.
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
    private final Inventory inventory;
    private final Optional<Map<String, String>> ended;
    private Optional<Watcher> watcher = Optional.empty();
    private long findings;

    private ArticleIndex(Path path, Directory directory, IndexWriter writer, Records records) throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.records = records;
        this.documents = new Documents(records);
        this.inventory = new Inventory(DirectoryReader.open(writer));
        this.ended = Optional.of(notes(writer)).filter(Commits::isFinished);
    }

    /**
     * Goes on with the index in a folder, from the last state that was saved there. Begins a new one when there is none
     * that this version can read.
     *
     * @throws Problem when the folder cannot be written, or another run is writing there
     */
    public static ArticleIndex open(Path path, Records records) {
        return opened(path, () -> {
            Directory directory = FSDirectory.open(path);
            try {
                boolean readable = DirectoryReader.indexExists(directory)
                        && Schema.isOurs(
                                SegmentInfos.readLatestCommit(directory).getUserData());
                return open(path, directory, records, readable ? OpenMode.APPEND : OpenMode.CREATE);
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | EOFException
                    | FileNotFoundException
                    | NoSuchFileException e) {
                // All that is in an index comes of the articles, so one that cannot be read is made anew.
                clear(directory);
                return open(path, directory, records, OpenMode.CREATE);
            }
        });
    }

    /**
     * Begins a new index in a folder, which is made when it is not there. What was there is what people read until the
     * new one is finished.
     *
     * @throws Problem when the folder cannot be written, or another run is writing there
     */
    public static ArticleIndex create(Path path, Records records) {
        return opened(path, () -> open(path, FSDirectory.open(path), records, OpenMode.CREATE));
    }

    private static ArticleIndex opened(Path path, Opening opening) {
        try {
            Files.createDirectories(path);
            return opening.open();
        } catch (LockObtainFailedException e) {
            throw Problem.state("another run is writing to the index in " + path + ": wait for it to end")
                    .because(e);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static ArticleIndex open(Path path, Directory directory, Records records, OpenMode mode)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(TextAnalysis.ofDocuments())
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setIndexDeletionPolicy(new Commits.Newest())
                .setMergeScheduler(new QuietMerges())
                // Merges neighbours only, so that documents that are filed together stay together.
                .setMergePolicy(new LogDocMergePolicy());
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            return new ArticleIndex(path, directory, writer, records);
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    private static void clear(Directory directory) throws IOException {
        for (String name : directory.listAll()) {
            if (name.startsWith(IndexFileNames.SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                directory.deleteFile(name);
            }
        }
    }

    private static Map<String, String> notes(IndexWriter writer) {
        Map<String, String> notes = new LinkedHashMap<>();
        Optional.ofNullable(writer.getLiveCommitData())
                .ifPresent(data -> data.forEach(note -> notes.put(note.getKey(), note.getValue())));
        return notes;
    }

    /** What was held when it was opened. */
    public Inventory inventory() {
        return inventory;
    }

    /** What the run before noted when it ended; nothing when it did not end, or there was none. */
    public Optional<Map<String, String>> ended() {
        return inventory.isEmpty() ? Optional.empty() : ended;
    }

    /**
     * Watches for what is new to saved queries: for what matches them, and does not in the index that this one will
     * replace.
     *
     * @throws Problem when one of them cannot be read
     */
    public void watch(List<SavedQuery> queries) {
        watcher = queries.isEmpty() ? Optional.empty() : Optional.of(Watcher.of(queries, path));
    }

    /** What is new to the saved queries, in their order, with all that was added so far. */
    public List<News> news() {
        if (watcher.isEmpty()) {
            return List.of();
        }
        try (DirectoryReader now = reader()) {
            return watcher.get().news(now);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Adds an article with its claims and deals, which is not to be known again. */
    public void add(Analysis analysis, Fingerprint fingerprint) {
        put(analysis, fingerprint, 0, "");
    }

    /**
     * Puts an article with its claims and deals in place of what was held under its id.
     *
     * @param tokens how many it has
     * @param stamp by which it is known again
     */
    public void put(Analysis analysis, Fingerprint fingerprint, int tokens, String stamp) {
        String id = analysis.article().id();
        List<Document> block = Documents.held(documents.of(analysis, fingerprint), id, stamp, tokens);
        write(() -> writer.updateDocuments(Documents.held(id), block));
    }

    /**
     * Notes that an input could not be analysed, in place of what was held under its id.
     *
     * @param stamp by which it is known again, so that it is not tried again
     */
    public void put(ArticleFailure failure, String stamp) {
        write(() -> writer.updateDocument(Documents.held(failure.id()), Documents.of(failure, stamp)));
    }

    /** Removes whatever is held under an id. */
    public void remove(String id) {
        write(() -> writer.deleteDocuments(Documents.held(id)));
    }

    /** Removes all findings and origin groups. */
    public void removeCompared() {
        findings = 0;
        write(() -> writer.deleteDocuments(Documents.compared()));
    }

    /** Files a finding after those already filed. */
    public void add(Finding finding) {
        Document document = documents.of(finding, findings);
        write(() -> writer.addDocument(document));
        findings++;
    }

    /** Files which articles are copies of one text, so that they are found together. */
    public void add(OriginGroup group) {
        write(() -> writer.addDocument(Documents.of(group)));
    }

    /** What has been added so far, to be read and closed. */
    public IndexReading read() {
        return new IndexReading(path, reader(), records);
    }

    private DirectoryReader reader() {
        try {
            return DirectoryReader.open(writer);
        } catch (AlreadyClosedException | IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Saves what was put so far, for a later run to go on with, should this one not end. */
    public void save() {
        commit(Commits.data(false, Map.of()));
    }

    /** Makes all that was added what people read, in place of what was there before. */
    public void commit() {
        finish(Map.of());
    }

    /**
     * Makes all that was added what people read, in place of what was there before.
     *
     * @param notes what the next run is to find in {@link #ended()}
     */
    public void finish(Map<String, String> notes) {
        commit(Commits.data(true, notes));
    }

    private void commit(Map<String, String> data) {
        write(() -> {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        });
    }

    /** Ends the run; what was neither saved nor committed is forgotten. */
    @Override
    public void close() {
        watcher.ifPresent(Watcher::close);
        inventory.close();
        write(() -> {
            writer.rollback();
            directory.close();
        });
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (AlreadyClosedException | IOException e) {
            throw unwritable(path, e);
        }
    }

    /** A writer that met a full disk closes itself, and says why only in the cause of what it throws from then on. */
    private static Problem unwritable(Path path, Exception fault) {
        Throwable cause =
                fault instanceof AlreadyClosedException && fault.getCause() != null ? fault.getCause() : fault;
        return Problem.state("cannot write to the index in " + path + ": " + cause.getMessage()
                        + "; run again when that is mended, and it goes on where it was")
                .because(fault);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    @FunctionalInterface
    private interface Opening {
        ArticleIndex open() throws IOException;
    }
}
