// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.deskcheck.model.Problem;

/** Says in one sentence what Lucene's parser did not understand, and where. */
final class QueryFault {

    private static final String ADVICE = "; put a backslash before : ( ) [ ] \" ~ ^ / that are meant as text";

    private QueryFault() {}

    static Problem of(ParseException fault) {
        if (fault.getCause() instanceof TooManyClauses) {
            return tooManyClauses();
        }
        if (fault.getCause() instanceof ParseException cause) {
            return of(cause);
        }
        return Problem.usage("the query cannot be read" + place(fault));
    }

    static Problem tooManyClauses() {
        return Problem.usage("the query has more than 1,024 parts: ask for less at a time");
    }

    private static String place(ParseException fault) {
        Token token = fault.currentToken == null ? null : fault.currentToken.next;
        if (token != null) {
            String found = token.image.isEmpty() ? "its end" : "\"" + Vocabulary.cut(token.image) + "\"";
            return " at column " + (token.beginColumn + 1) + ", at " + found + ADVICE;
        }
        String said = String.valueOf(fault.getMessage());
        if (said.contains("not allowed as first character")) {
            return ": a word cannot begin with * or ?, begin it with a letter";
        }
        if (said.contains("escape character")) {
            return ": it ends with a backslash, behind which something must stand";
        }
        return ADVICE;
    }
}
