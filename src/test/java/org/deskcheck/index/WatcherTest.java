// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.Problem;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.SavedQuery;
import org.deskcheck.model.finding.SearchRequest;
import org.deskcheck.model.text.Span;
import org.deskcheck.report.json.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {

    private static final SavedQuery BIG =
            new SavedQuery("big", Kind.ARTICLE, "\"private placement\" AND money:[1bn TO *]");

    @TempDir
    private Path folder;

    private List<News> run(List<SavedQuery> queries, Draft... drafts) {
        try (ArticleIndex index = ArticleIndex.create(folder.resolve("index"), new JsonRecords())) {
            index.watch(queries);
            for (Draft draft : drafts) {
                draft.addTo(index);
            }
            index.commit();
            return index.news();
        }
    }

    private static Draft placement(String id, String amount, String value) {
        return new Draft(id)
                .title("A placement by " + id)
                .body("The private placement brought in " + amount + ".")
                .dollars(amount, value, value, Bound.EXACT);
    }

    @Test
    void tellsWhatDidNotMatchBefore() {
        Draft first = placement("a", "$2 billion", "2000000000");
        Draft second = placement("b", "$3 billion", "3000000000");
        News all = run(List.of(BIG), first, placement("small", "$3 million", "3000000"))
                .get(0);
        assertThat(all.fresh()).isEqualTo(1);
        assertThat(all.items()).containsExactly(new News.Item("a", "a", "A placement by a"));
        News news = run(List.of(BIG), first, second).get(0);
        assertThat(news.matches()).isEqualTo(2);
        assertThat(news.items()).extracting(News.Item::id).containsExactly("b");
        assertThat(run(List.of(BIG), first, second).get(0).fresh()).isZero();
    }

    @Test
    void anArticleThatChangesIntoAMatchIsNew() {
        run(List.of(), placement("a", "$2 million", "2000000"));
        assertThat(run(List.of(BIG), placement("a", "$2 billion", "2000000000"))
                        .get(0)
                        .fresh())
                .isEqualTo(1);
    }

    @Test
    void agreesWithTheSearchOnEveryKind() {
        List<SavedQuery> queries = List.of(
                new SavedQuery("articles", Kind.ARTICLE, "entity:norvane AND NOT symbol:btc AND published:2026-06"),
                new SavedQuery("claims", Kind.CLAIM, "measure:proceeds AND money:[1bn TO 2bn]"),
                new SavedQuery("deals", Kind.DEAL, "borrower:norvane AND status:completed"),
                new SavedQuery("findings", Kind.FINDING, "rule:sum-of-parts"));
        List<News> news;
        try (ArticleIndex index = ArticleIndex.create(folder.resolve("index"), new JsonRecords())) {
            index.watch(queries);
            index.add(Samples.full("x.txt"), new org.deskcheck.model.finding.Fingerprint("x.txt", List.of()));
            index.add(Samples.finding("x.txt", new Span(0, 1)));
            index.commit();
            news = index.news();
        }
        try (IndexReading reading = IndexReading.open(folder.resolve("index"), new JsonRecords())) {
            for (News one : news) {
                SavedQuery query = one.query();
                assertThat(one.matches())
                        .as(query.name())
                        .isEqualTo(1)
                        .isEqualTo(reading.search()
                                .find(SearchRequest.of(query.query(), query.kind(), 5), 1)
                                .total());
            }
        }
    }

    @Test
    void aQueryThatCannotBeReadIsNamed() {
        SavedQuery wrong = new SavedQuery("old", Kind.ARTICLE, "colour:red");
        assertThatThrownBy(() -> run(List.of(wrong))).hasMessageContaining("the saved query old");
    }

    @Test
    void theListOutlivesTheIndex() throws IOException {
        Path index = folder.resolve("index");
        Watchlist list = new Watchlist(index);
        assertThat(list.queries()).isEmpty();
        list.add("deals", "party:norvane\tAND\nstatus:completed", Optional.empty());
        list.add("b", "norvane", Optional.of(Kind.CLAIM));
        list.add("deals", "party:norvane", Optional.empty());
        assertThat(new Watchlist(index).queries())
                .containsExactly(
                        new SavedQuery("b", Kind.CLAIM, "norvane"),
                        new SavedQuery("deals", Kind.DEAL, "party:norvane"));
        list.remove("b");
        assertThat(list.queries()).hasSize(1);
        assertThatThrownBy(() -> list.remove("b")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> list.add("a b", "x", Optional.empty())).hasMessageContaining("a name has");
        assertThatThrownBy(() -> list.add("c", "colour:red", Optional.empty())).hasMessageContaining("no field");
        Files.writeString(folder.resolve("watches.tsv"), "what is this");
        assertThatThrownBy(list::queries).hasMessageContaining("is no saved query");
    }
}
