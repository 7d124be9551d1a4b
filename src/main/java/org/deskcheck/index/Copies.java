// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;

/** Which articles have one text, as the origin groups of the run tell. */
final class Copies {

    private final DirectoryReader reader;

    Copies(DirectoryReader reader) {
        this.reader = reader;
    }

    /** The ids of the article and of all its copies. */
    List<String> of(String article) {
        return group(article)
                .map(group -> Arrays.asList(group.getValues(Keys.OWN_ID)))
                .orElse(List.of(article));
    }

    /** The id of the first of the copies, or the article's own. */
    String originOf(String article) {
        return group(article).map(group -> group.get(Keys.CARD)).orElse(article);
    }

    private Optional<Document> group(String article) {
        List<Integer> docs = Terms.docs(reader, Keys.MEMBER, Keys.term(article), 1);
        try {
            return docs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(reader.storedFields().document(docs.get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }
}
