// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.model.text.ArticleFailure;

/** The index as it stood when it was opened. Safe for threads. */
public final class IndexReading implements AutoCloseable {

    /** A group of more claims than this is a commonplace, such as all percentages beside "Bitcoin". */
    private static final int LARGEST_GROUP = 5_000;
    /** A group that is read whole for a draft. */
    private static final int SMALL_GROUP = 256;

    /** More than anybody reads of one article. */
    private static final int MOST_FINDINGS = 5_000;

    private final Path path;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Records records;

    IndexReading(Path path, DirectoryReader reader, Records records) {
        this.path = path;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.records = records;
    }

    /**
     * Opens the index in a folder.
     *
     * @throws Problem when there is none, when it is damaged, or of another version
     */
    public static IndexReading open(Path path, Records records) {
        try {
            if (!Files.isDirectory(path)) {
                throw missing(path);
            }
            FSDirectory directory = FSDirectory.open(path);
            if (!DirectoryReader.indexExists(directory)) {
                throw missing(path);
            }
            DirectoryReader finished = Commits.openFinished(directory, path).orElseThrow(() -> unfinished(path));
            return new IndexReading(path, finished, records);
        } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw Problem.state("the index in " + path + " was written with another version of Lucene: make it again"
                            + " with `deskcheck run INPUT --index " + path + "`")
                    .because(e);
        } catch (CorruptIndexException e) {
            throw Problem.state("the index in " + path + " is damaged: make it again with `deskcheck run INPUT --index "
                            + path + "`")
                    .because(e);
        } catch (IOException e) {
            throw Problem.state("cannot read the index in " + path + ": " + e.getMessage())
                    .because(e);
        }
    }

    /** The index in a folder, or nothing when there is none that this program can read. */
    static Optional<DirectoryReader> readerIfAny(Path path) {
        try {
            FSDirectory directory = FSDirectory.open(path);
            return DirectoryReader.indexExists(directory) ? Commits.openFinished(directory, path) : Optional.empty();
        } catch (IOException | Problem e) {
            return Optional.empty();
        }
    }

    /** All analyses, by id; to be closed. */
    public Stream<Analysis> analyses() {
        return Terms.each(reader, Keys.ARTICLE_ID, 1).map(docs -> records.readAnalysis(record(docs.get(0))));
    }

    /** The ids of all articles, in order; to be closed. */
    public Stream<String> ids() {
        return Terms.each(reader, Keys.ARTICLE_ID, 1)
                .map(docs -> Prints.of(reader, docs.get(0)).article());
    }

    /** The analysis of one article. */
    public Optional<Analysis> analysis(String id) {
        return find(id).map(doc -> records.readAnalysis(record(doc)));
    }

    /** What of an article is needed to quote it, or nothing when it is not held. */
    public Optional<Quotable> quotable(String id) {
        return find(id).map(doc -> records.readQuotable(quotable(doc)));
    }

    /** What is known of an article, or nothing when it is not held. */
    public Optional<ArticleCard> card(String id) {
        return find(id).map(this::storedCard).map(card -> card.articleCard(id));
    }

    /** All findings in the order in which they were filed; to be closed. */
    public Stream<Finding> findings() {
        return Terms.each(reader, Keys.ORDER, 1).map(docs -> records.readFinding(record(docs.get(0))));
    }

    /** The findings about an article, up to five thousand, in the order in which they were filed. */
    public List<Finding> findingsAbout(String article) {
        Query about = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Keys.KIND, Kind.FINDING.label())), Occur.FILTER)
                .add(new TermQuery(new Term(Keys.ARTICLE, Keys.term(article))), Occur.FILTER)
                .build();
        try {
            return Stream.of(searcher.search(about, MOST_FINDINGS, Sort.INDEXORDER).scoreDocs)
                    .map(match -> records.readFinding(record(match.doc)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    /** Groups of claims that name one entity and have one kind of figure, two and more, by key; to be closed. */
    public Stream<Group> claimGroups() {
        ArticleOrder order = new ArticleOrder(reader, Kind.CLAIM);
        return Terms.groups(reader, Keys.GROUP, Terms.ALL)
                .map(group -> new Group(
                        group.term(),
                        () -> order.sort(group.docs(), LARGEST_GROUP).stream()
                                .map(doc -> records.readClaim(record(doc)))
                                .toList()));
    }

    /**
     * The archived claims of each group into which one of these claims falls, by key; of a large group only those that may
     * be about the matter of one of these.
     */
    public Stream<Group> groupsOf(List<FiledClaim> claims) {
        Candidates candidates = new Candidates(searcher);
        return claims.stream()
                .flatMap(claim -> Keys.groups(claim.claim(), claim.figure()).stream())
                .distinct()
                .sorted()
                .map(key -> new Group(
                        key,
                        () -> docs(key, claims, candidates).stream()
                                .map(doc -> records.readClaim(record(doc)))
                                .toList()));
    }

    private Collection<Integer> docs(String key, List<FiledClaim> claims, Candidates candidates) {
        List<Integer> docs = Terms.docs(reader, Keys.GROUP, key, SMALL_GROUP + 1);
        return docs.size() <= SMALL_GROUP
                ? docs
                : candidates.of(
                        key, claims.stream().filter(claim -> isIn(key, claim)).toList());
    }

    /** Whether a claim falls into a group. */
    public static boolean isIn(String key, FiledClaim claim) {
        return Keys.groups(claim.claim(), claim.figure()).contains(key);
    }

    /** Fingerprints that share a band, two and more together; an article may stand in several; to be closed. */
    public Stream<List<Fingerprint>> lookalikes() {
        ArticleOrder order = new ArticleOrder(reader, Kind.ARTICLE);
        return Terms.groups(reader, Keys.BAND, Terms.ALL)
                .map(group -> order.sort(group.docs(), LARGEST_GROUP).stream()
                        .map(doc -> Prints.of(reader, doc))
                        .toList());
    }

    /** Questions to the index, without relative days. */
    public Search search() {
        return new Search(reader, Optional.empty());
    }

    /** Questions to the index that are asked on a day. */
    public Search search(LocalDate today) {
        return new Search(reader, Optional.of(today));
    }

    /** Why inputs could not be analysed, by their ids; to be closed. */
    public Stream<ArticleFailure> failures() {
        return Terms.each(reader, Keys.FAILED_ID, 1).map(docs -> Documents.failure(document(docs.get(0))));
    }

    /** How many tokens all articles have. */
    public long tokens() {
        try {
            long sum = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                sum += tokens(leaf.reader());
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    private static long tokens(LeafReader leaf) throws IOException {
        NumericDocValues tokens = DocValues.getNumeric(leaf, Keys.TOKENS);
        Bits live = leaf.getLiveDocs();
        long sum = 0;
        while (tokens.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            sum += live == null || live.get(tokens.docID()) ? tokens.longValue() : 0;
        }
        return sum;
    }

    /** Number of articles held. */
    public int articles() {
        return count(Keys.KIND, Kind.ARTICLE.label());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the index in " + path, e);
        }
    }

    /**
     * A group of claims, read when asked for.
     *
     * @param key the entity and the unit
     * @param claims reads the claims
     */
    public record Group(String key, Supplier<List<FiledClaim>> claims) {}

    private static Problem missing(Path path) {
        return Problem.notFound(
                "there is no index in " + path + ": make one with `deskcheck run INPUT --index " + path + "`");
    }

    private static Problem unfinished(Path path) {
        return Problem.notFound("the first run into the index in " + path
                + " has not ended: wait for it, or go on with the same `deskcheck run` if it was stopped");
    }

    private Optional<Integer> find(String id) {
        try {
            ScoreDoc[] hits = searcher.search(new TermQuery(new Term(Keys.ARTICLE_ID, Keys.term(id))), 1).scoreDocs;
            return hits.length == 0 ? Optional.empty() : Optional.of(hits[0].doc);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    private int count(String field, String value) {
        try {
            return searcher.count(new TermQuery(new Term(field, value)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    private byte[] record(int doc) {
        try {
            return StoredRecord.of(reader.storedFields(), doc);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    /** The beginning of a record, or where that is long the whole. */
    private byte[] quotable(int doc) {
        try {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Keys.QUOTABLE);
            return values.advanceExact(doc - leaf.docBase)
                    ? BytesRef.deepCopyOf(values.binaryValue()).bytes
                    : record(doc);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    private StoredCard storedCard(int doc) {
        try {
            return Stored.card(reader.storedFields(), doc);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }

    private Document document(int doc) {
        try {
            return reader.storedFields().document(doc);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + path, e);
        }
    }
}
