// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchRequest;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Stage;
import org.deskcheck.report.json.Samples;
import org.deskcheck.sample.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIndexTest {

    private static final List<Integer> HASHES = List.of(1, 2, 3, 4, 5, 6, 7, 8);

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (ArticleIndex index = ArticleIndex.create(folder, new JsonRecords())) {
            for (String id : List.of("b.txt", "a.txt", "c.txt")) {
                index.add(Samples.full(id), new Fingerprint(id, id.equals("c.txt") ? List.of() : HASHES));
            }
            index.add(Samples.empty(), new Fingerprint("empty.txt", List.of()));
            index.add(Samples.finding("a.txt", new Span(0, 1)));
            index.add(Samples.finding("b.txt", new Span(0, 1)));
            index.commit();
        }
    }

    private IndexReading open() {
        return IndexReading.open(folder, new JsonRecords());
    }

    @Test
    void givesBackWhatItHoldsById() {
        try (IndexReading index = open();
                Stream<Analysis> analyses = index.analyses();
                Stream<String> ids = index.ids()) {
            assertThat(analyses)
                    .containsExactly(
                            Samples.full("a.txt"), Samples.full("b.txt"), Samples.full("c.txt"), Samples.empty());
            assertThat(ids).containsExactly("a.txt", "b.txt", "c.txt", "empty.txt");
            assertThat(index.analysis("b.txt")).contains(Samples.full("b.txt"));
            assertThat(index.analysis("d.txt")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 70_000})
    void whatCanBeQuotedIsThereHoweverLongTheArticle(int length) {
        Analysis analysis = new Draft("d.txt").body("x".repeat(length)).analysis();
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            index.add(analysis, new Fingerprint("d.txt", List.of()));
            index.commit();
        }
        try (IndexReading index = open()) {
            assertThat(index.quotable("d.txt")).contains(Excerpt.of(analysis));
            assertThat(index.quotable("b.txt")).contains(Excerpt.of(Samples.full("b.txt")));
            assertThat(index.quotable("e.txt")).isEmpty();
        }
    }

    @Test
    void findingsComeInTheOrderInWhichTheyWereFiled() {
        try (IndexReading index = open();
                Stream<Finding> findings = index.findings()) {
            assertThat(findings.flatMap(finding -> finding.articles().stream())).containsExactly("a.txt", "b.txt");
        }
    }

    @Test
    void claimsMeetByEntityAndUnit() {
        try (IndexReading index = open();
                Stream<IndexReading.Group> groups = index.claimGroups()) {
            List<IndexReading.Group> found = groups.toList();
            assertThat(found).extracting(IndexReading.Group::key).containsExactly("company:norvane|money:USD");
            assertThat(found.get(0).claims().get()).hasSize(3);
        }
    }

    @Test
    void fingerprintsThatShareABandMeet() {
        try (IndexReading index = open();
                Stream<List<Fingerprint>> lookalikes = index.lookalikes()) {
            assertThat(lookalikes)
                    .hasSize(2)
                    .allSatisfy(together -> assertThat(together)
                            .containsExactly(new Fingerprint("a.txt", HASHES), new Fingerprint("b.txt", HASHES)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norvane                                   | ARTICLE | 3
            Norvane's AND raised                      | ARTICLE | 3
            "raised up to"                            | ARTICLE | 3
            entity:NORVANE                            | ARTICLE | 3
            symbol:nrvx AND language:en               | ARTICLE | 3
            publisher:"the ledger"                    | ARTICLE | 3
            money:[1bn TO 2bn]                        | ARTICLE | 3
            money:[1.3bn TO *]                        | ARTICLE | 0
            money:1.25bn                              | ARTICLE | 3
            money:1bn                                 | ARTICLE | 0
            published:[2026-06-01 TO 2026-06-30]      | ARTICLE | 3
            published:[2026-06-04 TO *]               | ARTICLE | 0
            disclaimer:not-advice                     | ARTICLE | 3
            disclaimer:none                           | ARTICLE | 1
            id:a.txt                                  | ARTICLE | 1
            measure:proceeds AND modality:fact        | CLAIM   | 3
            type:debt-financing AND party:norvane     | DEAL    | 3
            rule:sum-of-parts AND outcome:INCONSISTENT| FINDING | 2
            """)
    void finds(String query, Kind kind, int expected) {
        try (IndexReading index = open()) {
            assertThat(index.search().find(SearchRequest.of(query, kind, 10), 1).total())
                    .isEqualTo(expected);
        }
    }

    @Test
    void showsThePassageThatMatches() {
        try (IndexReading index = open()) {
            Hit hit = index.search()
                    .find(SearchRequest.of("rated AND id:a.txt", Kind.ARTICLE, 1), 1)
                    .hits()
                    .get(0);
            assertThat(hit.article().id()).isEqualTo("a.txt");
            assertThat(hit.article().title()).contains("A \"quoted\" headline");
            assertThat(hit.passages().get(0).text()).contains("rated A(low) by DBRS");
        }
    }

    @Test
    void anIndexThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> IndexReading.open(folder.resolve("none"), new JsonRecords()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void anIndexOfAnotherSchemaIsRefused(@TempDir Path other) throws IOException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(other), new IndexWriterConfig())) {
            writer.commit();
        }
        assertThatThrownBy(() -> IndexReading.open(other, new JsonRecords()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("make it again");
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path segments = files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(segments, "not an index");
        }
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STATE));
    }

    @Test
    void whatIsNotCommittedDoesNotReplaceWhatWasThere() {
        try (ArticleIndex index = ArticleIndex.create(folder, new JsonRecords())) {
            index.add(Samples.full("new.txt"), new Fingerprint("new.txt", List.of()));
        }
        try (IndexReading index = open()) {
            assertThat(index.articles()).isEqualTo(4);
        }
    }

    @Test
    void twoRunsCannotWriteAtOnce() {
        try (ArticleIndex first = ArticleIndex.create(folder, new JsonRecords())) {
            assertThatThrownBy(() -> ArticleIndex.create(folder, new JsonRecords()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("another run");
            first.commit();
        }
    }

    @Test
    void whatIsSavedOnTheWayIsForTheNextRunAndNotForReaders() {
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            index.put(Samples.full("d.txt"), new Fingerprint("d.txt", List.of()), 7, "stamp");
            index.remove("a.txt");
            index.save();
            index.put(Samples.full("e.txt"), new Fingerprint("e.txt", List.of()), 7, "stamp");
        }
        try (IndexReading reading = open()) {
            assertThat(reading.articles()).isEqualTo(4);
            assertThat(reading.analysis("a.txt")).isPresent();
        }
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            assertThat(index.ended()).isEmpty();
            assertThat(index.inventory().find("d.txt").map(Inventory.Held::stamp))
                    .contains("stamp");
            assertThat(index.inventory().find("a.txt")).isEmpty();
            assertThat(index.inventory().find("e.txt")).isEmpty();
            index.finish(Map.of("note", "it ended"));
        }
        try (IndexReading reading = open();
                Stream<String> ids = reading.ids()) {
            assertThat(ids).containsExactly("b.txt", "c.txt", "d.txt", "empty.txt");
            assertThat(reading.tokens()).isEqualTo(7);
        }
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            assertThat(index.ended())
                    .hasValueSatisfying(notes -> assertThat(notes).containsEntry("note", "it ended"));
        }
    }

    @Test
    void whatWasNotMetIsMissing() {
        List<String> missing = new ArrayList<>();
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            Inventory inventory = index.inventory();
            List.of("b.txt", "c.txt")
                    .forEach(id -> inventory.meet(inventory.find(id).orElseThrow()));
            inventory.eachMissing(missing::add);
        }
        assertThat(missing).containsExactlyInAnyOrder("a.txt", "empty.txt");
    }

    @Test
    void aFailureIsKeptUntilTheInputIsAnArticle() {
        ArticleFailure failure = new ArticleFailure("d.txt", Stage.INGEST, "it is empty");
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            index.put(failure, "stamp");
            index.commit();
        }
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            assertThat(index.inventory().find("d.txt"))
                    .hasValueSatisfying(held -> assertThat(held.failure()).contains(failure))
                    .hasValueSatisfying(held -> assertThat(held.stamp()).isEqualTo("stamp"));
            try (IndexReading reading = index.read()) {
                assertThat(reading.failures()).containsExactly(failure);
                assertThat(reading.articles()).isEqualTo(4);
            }
            index.put(Samples.full("d.txt"), new Fingerprint("d.txt", List.of()), 7, "stamp");
            try (IndexReading reading = index.read()) {
                assertThat(reading.failures()).isEmpty();
                assertThat(reading.articles()).isEqualTo(5);
            }
        }
    }

    @Test
    void removedDocumentsAreInNoGroup() {
        try (ArticleIndex index = ArticleIndex.open(folder, new JsonRecords())) {
            index.remove("a.txt");
            index.remove("b.txt");
            index.removeCompared();
            try (IndexReading reading = index.read()) {
                assertThat(reading.claimGroups()).isEmpty();
                assertThat(reading.lookalikes()).isEmpty();
                assertThat(reading.findings()).isEmpty();
            }
        }
    }
}
