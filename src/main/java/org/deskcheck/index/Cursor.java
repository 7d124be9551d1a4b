// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.deskcheck.model.Problem;
import org.deskcheck.model.StableId;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchOrder;
import org.deskcheck.model.finding.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of matches ended, as a text that can be handed out and comes back. It names the question and the state of
 * the index it belongs to, and is refused for any other: a page that begins in the wrong place would look right.
 */
final class Cursor {

    private static final char BREAK = ' ';
    private static final int PARTS = 3;

    private final String question;
    private final int most;

    private Cursor(String question, int most) {
        this.question = question;
        this.most = most;
    }

    /** The cursors of a question to the index as it was opened. */
    static Cursor of(SearchRequest request, Kind kind, DirectoryReader reader) throws IOException {
        String state = reader.getIndexCommit().getGeneration() + ":" + reader.getVersion() + ":" + reader.maxDoc();
        String question = StableId.of("q", state, kind.label(), request.order().label(), request.query());
        return new Cursor(question, reader.maxDoc());
    }

    /** The cursor of a match. */
    String write(FieldDoc match) {
        String text = question + BREAK + match.doc + BREAK + value(match.fields[0]);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The match of a cursor.
     *
     * @throws Problem when it is none, or one of another question or an earlier index
     */
    FieldDoc read(String cursor, SearchOrder order) {
        String[] parts = decoded(cursor).split(String.valueOf(BREAK), PARTS);
        if (parts.length != PARTS || !parts[0].startsWith("q-")) {
            throw noCursor();
        }
        if (!parts[0].equals(question)) {
            throw Problem.usage("the cursor belongs to another query, or the index has been made anew since:"
                    + " ask for the first page again");
        }
        try {
            int doc = Integer.parseInt(parts[1]);
            if (doc < 0 || doc >= most) {
                throw noCursor();
            }
            return new FieldDoc(doc, Float.NaN, new Object[] {value(parts[2], order)});
        } catch (NumberFormatException e) {
            throw noCursor().because(e);
        }
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw noCursor().because(e);
        }
    }

    private static Problem noCursor() {
        return Problem.usage("this is no cursor: take it from the end of the page before");
    }

    private static String value(@Nullable Object value) {
        return value instanceof BytesRef text ? "=" + text.utf8ToString() : String.valueOf(value);
    }

    private static @Nullable Object value(String text, SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> Float.valueOf(text);
            case NEWEST, OLDEST, LARGEST, SMALLEST -> Long.valueOf(text);
            case PUBLISHER, ID -> text.startsWith("=") ? new BytesRef(text.substring(1)) : null;
        };
    }
}
