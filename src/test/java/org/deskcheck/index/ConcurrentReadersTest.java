// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers come and go while one run after the other replaces the index. */
class ConcurrentReadersTest {

    private static final int RUNS = 12;
    private static final int READERS = 3;
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    private void run(int number) {
        try (ArticleIndex index = ArticleIndex.create(folder, new JsonRecords())) {
            for (int i = 0; i < ARTICLES; i++) {
                new Draft("a" + i)
                        .body("edition" + number + " of one and the same paper")
                        .addTo(index);
            }
            index.commit();
        }
    }

    /** Every reader sees one edition whole, however long it reads. */
    private int read(AtomicBoolean over) {
        int readings = 0;
        while (!over.get() || readings == 0) {
            try (IndexReading reading = IndexReading.open(folder, new JsonRecords());
                    Stream<Analysis> analyses = reading.analyses()) {
                List<String> editions = analyses.map(
                                a -> a.article().text().original().split(" ", 2)[0])
                        .distinct()
                        .toList();
                assertThat(editions).hasSize(1);
                Hits hits = reading.search().find(SearchRequest.of(editions.get(0), Kind.ARTICLE, 100), 1);
                assertThat(hits.total()).isEqualTo(ARTICLES);
                assertThat(hits.hits()).hasSize(ARTICLES);
                readings++;
            }
        }
        return readings;
    }

    @Test
    void everyReaderSeesOneRunWhole() throws Exception {
        run(0);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(() -> read(over)));
            }
            for (int number = 1; number <= RUNS; number++) {
                run(number);
            }
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
