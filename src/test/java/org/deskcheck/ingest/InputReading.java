// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.text.Article;

/**
 * Inputs read as the program reads them.
 *
 * @param articles those that could be read
 * @param failures the messages of the others
 */
record InputReading(List<Article> articles, List<String> failures) {

    /** Reads everything; any exception but {@link UnreadableException} is a fault. */
    static InputReading of(Path... inputs) {
        List<String> names = Stream.of(inputs).map(Path::toString).toList();
        Iterator<Document> documents =
                Inputs.of(names, InputStream.nullInputStream(), false).documents();
        List<Article> articles = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Reader reader = new Reader();
        while (documents.hasNext()) {
            try {
                articles.add(reader.read(documents.next()));
            } catch (UnreadableException e) {
                failures.add(e.getMessage());
            }
        }
        return new InputReading(articles, failures);
    }

    /** A sample of our own writing. */
    static Path sample(String name) {
        return Path.of("src/test/resources/ingest/formats", name);
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    Article article(String id) {
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + ids() + ", failures " + failures));
    }
}
