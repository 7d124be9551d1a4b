// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.Test;

class QuoteShelfTest {

    private static final int LENGTH = 300_000;
    private static final int LONG = 4_000_000;

    private final AtomicInteger asked = new AtomicInteger();
    private final QuoteShelf shelf = new QuoteShelf(new Holdings() {

        private final Text text = Text.of("x".repeat(LENGTH));
        private final Text longText = Text.of("x".repeat(LONG));

        @Override
        public Optional<Quotable> quotable(String id) {
            asked.incrementAndGet();
            Source source = new Source(id, "", LENGTH, "UTF-8", "text/plain");
            return id.equals("missing")
                    ? Optional.empty()
                    : Optional.of(new Quotable(
                            id,
                            source,
                            id.startsWith("long") ? longText : text,
                            "en",
                            List.of(),
                            List.of(),
                            List.of()));
        }

        @Override
        public Stream<Analysis> analyses() {
            return Stream.empty();
        }

        @Override
        public Optional<Analysis> analysis(String id) {
            return Optional.empty();
        }

        @Override
        public Stream<Finding> findings() {
            return Stream.empty();
        }

        @Override
        public List<Finding> findingsAbout(String article) {
            return List.of();
        }

        @Override
        public Stream<OriginGroup> origins() {
            return Stream.empty();
        }

        @Override
        public Optional<ArticleCard> card(String id) {
            return Optional.empty();
        }
    });

    @Test
    void whatWasAskedForIsAtHand() {
        shelf.find("a");
        assertThat(shelf.find("a")).map(Quotable::article).hasValue("a");
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatWasNotAskedForLongestMakesRoom() {
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "a", "k").forEach(shelf::find);
        assertThat(asked).as("ten fit").hasValue(11);
        shelf.find("a");
        assertThat(asked).hasValue(11);
        shelf.find("b");
        assertThat(asked).hasValue(12);
    }

    @Test
    void sixAreAtHandHoweverLongTheyAre() {
        List<String> articles = List.of("long a", "long b", "long c", "long d", "long e", "long f");
        articles.forEach(shelf::find);
        articles.forEach(shelf::find);
        assertThat(asked).hasValue(6);
        shelf.find("long g");
        shelf.find("long a");
        assertThat(asked).hasValue(8);
    }

    @Test
    void whatIsNotHeldIsNotFound() {
        assertThat(shelf.find("missing")).isEmpty();
    }
}
