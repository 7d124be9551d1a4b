// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.Problem;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchOrder;
import org.deskcheck.model.finding.SearchRequest;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions to a small index in which each article is there for a reason. */
@TestInstance(Lifecycle.PER_CLASS)
class SearchTest {

    private static final String LEDGER = "The Grid Ledger";

    @TempDir
    private static Path folder;

    private IndexReading index;
    private Search search;

    @BeforeAll
    void fill() {
        try (ArticleIndex writing = ArticleIndex.create(folder, new JsonRecords())) {
            new Draft("capex.txt")
                    .title("Halloway Compute spends more")
                    .publisher(LEDGER)
                    .published("2026-06-02")
                    .block(BlockRole.FURNITURE, "Skip to content Subscribe now")
                    .block(BlockRole.HEADLINE, "Halloway Compute spends more")
                    .body(
                            "The operator of data centers has grown. Halloway Compute expects to spend $180–190 billion this year.")
                    .block(BlockRole.RELATED_LINK, "Quarrystone shares jump")
                    .entity("Halloway Compute")
                    .dollars("$180–190 billion", "180000000000", "190000000000", Bound.RANGE)
                    .claim(
                            "Halloway Compute expects to spend $180–190 billion this year",
                            "Halloway Compute",
                            "capital expenditures",
                            "2026")
                    .addTo(writing);
            new Draft("deal.txt")
                    .title("Halloway to buy Quarrystone")
                    .publisher("Hashline Daily")
                    .published("2026-05-20")
                    .body(
                            "🚀 Halloway Compute agreed to acquire Quarrystone for up to €1.5 billion.\nThe U.S. regulator must agree.")
                    .entity("Halloway Compute")
                    .entity("Quarrystone")
                    .figure(FigureKind.MONEY, "€1.5 billion", "EUR", "", "1500000000", Bound.AT_MOST)
                    .deal(
                            DealType.ACQUISITION,
                            DealStatus.AGREED,
                            "Halloway Compute",
                            "Quarrystone",
                            "Halloway Compute agreed to acquire Quarrystone for up to €1.5 billion.")
                    .addTo(writing);
            new Draft("power.txt")
                    .publisher(LEDGER)
                    .body("Brackenfield has 300 MW under contract and $2.0 million in cash.")
                    .entity("Brackenfield")
                    .figure(FigureKind.QUANTITY, "300 MW", "MW", "300", "300", Bound.EXACT)
                    .dollars("$2.0 million", "2000000", "2000000", Bound.EXACT)
                    .addTo(writing);
            new Draft("power-copy.txt")
                    .body("Brackenfield has 300 MW under contract and $2.0 million in cash.")
                    .addTo(writing);
            writing.add(new Finding(
                    "f-1",
                    "figures-conflict",
                    Level.WARNING,
                    Optional.of(Outcome.CONFLICT),
                    "Two articles tell two prices.",
                    List.of("capex.txt", "power.txt"),
                    List.of(),
                    Optional.empty()));
            writing.add(
                    new OriginGroup(List.of("power-copy.txt", "power.txt"), OriginGroup.Kind.IDENTICAL, "power.txt"));
            writing.commit();
        }
        index = IndexReading.open(folder, new JsonRecords());
        search = index.search(LocalDate.of(2026, 6, 5));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money:[185e9 TO *]                       | capex.txt
            money:[185bn TO 186bn]                   | capex.txt
            money:[191bn TO *]                       |
            money:{190bn TO *]                       |
            money:[1bn TO 2bn]                       | deal.txt
            money:1.5bn                              | deal.txt
            money:1.4bn                              |
            money:[$1bn TO $2bn]                     |
            money:[€1bn TO €2bn]                     | deal.txt
            money:2m                                 | power.txt
            quantity:[250MW TO *]                    | power.txt
            quantity:[250GW TO *]                    |
            unit:mw                                  | power.txt
            bound:at-most                            | deal.txt
            quarrystone                              | deal.txt
            around:quarrystone                       | capex.txt
            title:halloway                           | capex.txt deal.txt
            headline:spends                          | capex.txt
            data-center                              | capex.txt
            "grown halloway"                         | capex.txt
            "content halloway"                       |
            "halloway acquire"~3                     | deal.txt
            haloway~                                 | capex.txt deal.txt
            US                                       | deal.txt
            entity:halloway                          | capex.txt deal.txt
            entity:"halloway compute"                | capex.txt deal.txt
            entity:"compute quarrystone"             |
            entity-id:"company:quarrystone"          | deal.txt
            company:quarrystone                      | deal.txt
            publisher:ledger                         | capex.txt power.txt
            published:2026-06                        | capex.txt
            published:[2026-05-01 TO 2026-05-31]     | deal.txt
            published:2026-05*                       | deal.txt
            published:[today-7d TO today]            | capex.txt
            published:[* TO yesterday]               | capex.txt deal.txt
            outcome:CONFLICT                         | capex.txt power.txt
            outcome:* AND title:halloway             | capex.txt
            rule:figures* AND NOT level:warning      |
            brackenfield AND rule:figures-conflict   | power.txt
            date:[* TO 2026-05-31]                   | deal.txt
            NOT published:*                          | power.txt power-copy.txt
            symbol:*                                 |
            role:related-link                        | capex.txt
            disclaimer:none AND missing:no-offer AND quarrystone | deal.txt
            origin:power-copy.txt                    | power.txt power-copy.txt
            origin:deal.txt                          | deal.txt
            id:CAPEX.txt                             | capex.txt
            -halloway                                | power.txt power-copy.txt
            """)
    void findsArticles(String query, String expected) {
        assertThat(ids(query, Kind.ARTICLE))
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entity:quarrystone                                | 1
            entity-id:"company:halloway-compute"              | 1
            party:halloway AND status:agreed                  | 1
            acquirer:halloway AND target:quarrystone          | 1
            acquirer:quarrystone                              | 0
            party-role:target AND type:acquisition            | 1
            party-role:lender                                 | 0
            """)
    void findsDeals(String query, int expected) {
        assertThat(ids(query, Kind.DEAL)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure:expenditures AND period:2026              | 1
            period:2026-Q3                                    | 1
            period:[2025 TO 2026]                             | 1
            period:2025                                       | 0
            period:20*                                        | 1
            subject:halloway AND money:[1bn TO *]             | 1
            entity:halloway AND role:body AND modality:fact   | 1
            """)
    void findsClaims(String query, int expected) {
        assertThat(ids(query, Kind.CLAIM)).hasSize(expected);
    }

    private List<String> ids(String query, Kind kind) {
        return search.find(SearchRequest.of(query, kind, 50), 1).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private Hit first(String query, Kind kind) {
        return search.find(SearchRequest.of(query, kind, 1), 1).hits().get(0);
    }

    @Test
    void aPassageHasItsMarksAndItsPlace() {
        Passage passage = first("quarrystone", Kind.ARTICLE).passages().get(0);
        assertThat(marked(passage)).containsExactly("Quarrystone");
        assertThat(passage.text()).startsWith("🚀 Halloway Compute agreed");
        assertThat(passage.place()).hasValueSatisfying(place -> {
            assertThat(place.line()).isEqualTo(1);
            assertThat(place.role()).isEqualTo(BlockRole.BODY);
            assertThat(place.span().begin()).isZero();
        });
    }

    @Test
    void theFigureThatWasAskedForIsMarked() {
        Passage passage = first("money:[185bn TO *]", Kind.ARTICLE).passages().get(0);
        assertThat(marked(passage)).containsExactly("$180–190 billion");
        assertThat(passage.place().orElseThrow().line()).isEqualTo(3);
        Passage claim = first("money:[185bn TO *]", Kind.CLAIM).passages().get(0);
        assertThat(marked(claim)).containsExactly("$180–190 billion");
        assertThat(claim.place().orElseThrow().line()).isEqualTo(3);
    }

    @Test
    void theNameThatWasAskedForIsMarked() {
        Passage passage = first("entity:quarrystone", Kind.ARTICLE).passages().get(0);
        assertThat(marked(passage)).containsExactly("Quarrystone");
    }

    @Test
    void aPassageWithoutWordsIsHowTheArticleBegins() {
        Passage passage = first("published:2026-06", Kind.ARTICLE).passages().get(0);
        assertThat(passage.text()).startsWith("The operator of data centers");
    }

    private static List<String> marked(Passage passage) {
        int[] points = passage.text().codePoints().toArray();
        return passage.marks().stream()
                .map((Span mark) -> new String(points, mark.begin(), mark.length()))
                .toList();
    }

    @Test
    void aHitTellsItsOriginAndItsDetails() {
        assertThat(first("id:power-copy.txt", Kind.ARTICLE).article().origin()).isEqualTo("power.txt");
        Hit deal = first("party:quarrystone", Kind.DEAL);
        assertThat(deal.detail("status")).isEqualTo("agreed");
        assertThat(deal.detail("amount")).isEqualTo("up to €1.5 billion");
        assertThat(deal.detail("parties")).isEqualTo("acquirer: Halloway Compute; target: Quarrystone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEWEST    | capex.txt deal.txt power.txt power-copy.txt
            OLDEST    | deal.txt capex.txt power.txt power-copy.txt
            LARGEST   | capex.txt deal.txt power.txt power-copy.txt
            SMALLEST  | power.txt deal.txt capex.txt power-copy.txt
            PUBLISHER | deal.txt capex.txt power.txt power-copy.txt
            ID        | capex.txt deal.txt power-copy.txt power.txt
            """)
    void sorts(SearchOrder order, String expected) {
        assertThat(pages(order, 50)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource(SearchOrder.class)
    void pagesJoinToTheWhole(SearchOrder order) {
        List<String> whole = pages(order, 50);
        assertThat(pages(order, 1)).isEqualTo(whole);
        assertThat(pages(order, 3)).isEqualTo(whole).hasSize(4);
    }

    private List<String> pages(SearchOrder order, int size) {
        SearchRequest request = new SearchRequest("*:*", Optional.of(Kind.ARTICLE), order, size, Optional.empty());
        List<String> ids = new ArrayList<>();
        Optional<SearchRequest> next = Optional.of(request);
        while (next.isPresent()) {
            Hits page = search.find(next.get(), 1);
            assertThat(page.total()).isEqualTo(4);
            page.hits().forEach(hit -> ids.add(hit.id()));
            next = page.next().map(request::after);
        }
        return ids;
    }

    @Test
    void aCursorOfAnotherQuestionOrNoneIsRefused() {
        String cursor = first("halloway", Kind.ARTICLE).cursor();
        SearchRequest other = SearchRequest.of("quarrystone", Kind.ARTICLE, 1).after(cursor);
        assertThatThrownBy(() -> search.find(other, 1)).hasMessageContaining("another query");
        for (String wrong : List.of("", "x", "Zm9v", "cS0xIC0xIDA", cursor + "A", cursor.substring(0, 9))) {
            assertThatThrownBy(() -> search.find(
                            SearchRequest.of("halloway", Kind.ARTICLE, 1).after(wrong), 1))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void countsByTheValuesOfFields() {
        List<Facet> facets = search.facets(
                SearchRequest.of("*:*", Kind.ARTICLE, 1),
                List.of(SearchField.PUBLISHER, SearchField.PUBLISHED, SearchField.SYMBOL, SearchField.MISSING),
                2);
        assertThat(facets.get(0).values())
                .containsExactly(new Facet.Count(LEDGER, 2), new Facet.Count("Hashline Daily", 1));
        assertThat(facets.get(1).values())
                .containsExactly(new Facet.Count("2026-05", 1), new Facet.Count("2026-06", 1));
        assertThat(facets.get(2).values()).isEmpty();
        assertThat(facets.get(3).others()).isPositive();
        assertThatThrownBy(() -> search.facets(SearchRequest.of("*:*", Kind.ARTICLE, 1), List.of(SearchField.TITLE), 2))
                .hasMessageContaining("cannot be counted by title");
    }

    @Test
    void findingsHaveNoDateToBeSortedBy() {
        SearchRequest request =
                new SearchRequest("*:*", Optional.of(Kind.FINDING), SearchOrder.NEWEST, 1, Optional.empty());
        assertThatThrownBy(() -> search.find(request, 1)).hasMessageContaining("cannot be sorted by newest");
    }

    @Test
    void theStoredRecordsAreThere() {
        SearchRequest request = SearchRequest.of("party:quarrystone", Kind.DEAL, 5);
        List<byte[]> records = search.records(request, search.find(request, 1));
        assertThat(records).hasSize(1);
        assertThat(new String(records.get(0), StandardCharsets.UTF_8)).contains("\"deal\":{\"id\":\"d-deal.txt-0\"");
    }

    @Test
    void whatIsLikeAnArticleSharesItsRareWords() {
        Hits like = search.similar("power.txt", 5);
        assertThat(like.hits().get(0).id()).isEqualTo("power-copy.txt");
        assertThat(like.hits()).extracting(Hit::id).doesNotContain("power.txt");
        assertThatThrownBy(() -> search.similar("none.txt", 5))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void aLongValueIsNoObstacle(@TempDir Path other) {
        String endless = "x".repeat(100_000);
        try (ArticleIndex writing = ArticleIndex.create(other, new JsonRecords())) {
            new Draft(endless)
                    .title(endless)
                    .publisher(endless)
                    .body(endless)
                    .entity(endless)
                    .addTo(writing);
            new Draft(endless + "y").body("other").addTo(writing);
            writing.commit();
        }
        try (IndexReading reading = IndexReading.open(other, new JsonRecords());
                Stream<String> ids = reading.ids()) {
            assertThat(ids).containsExactlyInAnyOrder(endless, endless + "y");
            assertThat(reading.analysis(endless + "y")).isPresent();
        }
    }

    @Test
    void manyBlocksTakeLinearTime(@TempDir Path other) {
        Draft draft = new Draft("many.txt");
        IntStream.range(0, 3_000).forEach(i -> draft.body("word" + i));
        try (ArticleIndex writing = ArticleIndex.create(other, new JsonRecords())) {
            draft.addTo(writing);
            writing.commit();
        }
        try (IndexReading reading = IndexReading.open(other, new JsonRecords())) {
            Hit hit = reading.search()
                    .find(SearchRequest.of("word2999", Kind.ARTICLE, 1), 1)
                    .hits()
                    .get(0);
            assertThat(hit.passages().get(0).place().orElseThrow().line()).isEqualTo(3_000);
        }
    }
}
