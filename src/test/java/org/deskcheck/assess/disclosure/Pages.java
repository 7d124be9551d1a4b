// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** Articles for tests, one block a line. */
final class Pages {

    private Pages() {}

    /** An article with a date, a title and an author, so that nothing is to be said of its header. */
    static Article of(String text, BlockRole role, Optional<String> publisher) {
        return article(text, role, publisher, Optional.of("Title"), Optional.of(LocalDate.of(2026, 6, 3)));
    }

    static Article bare(String text) {
        return article(text, BlockRole.BODY, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Article article(
            String text, BlockRole role, Optional<String> publisher, Optional<String> title, Optional<LocalDate> date) {
        Text flat = Text.of(text);
        List<Block> blocks = Passages.lines(flat.flat(), flat.span()).stream()
                .map((Span line) -> new Block(role, line, ""))
                .toList();
        return new Article(
                "a",
                new Source("-", "", 0, "UTF-8", "text/plain"),
                title,
                title.map(ignored -> List.of("Staff")).orElse(List.of()),
                publisher,
                date,
                Optional.empty(),
                flat,
                blocks,
                List.of());
    }

    static Extraction extraction(Article article) {
        AnnotatedArticle annotated = new AnnotatedArticle(article, "en", List.of());
        return new Extraction(annotated, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static List<JsonNode> spec(String name) throws IOException {
        try (InputStream stream = Pages.class.getResourceAsStream("/specs/" + name)) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(stream).forEach(cases::add);
            return cases;
        }
    }
}
