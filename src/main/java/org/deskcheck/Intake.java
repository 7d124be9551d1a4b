// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Inputs;
import org.deskcheck.model.Problem;

/** What a command is given to read. */
final class Intake {

    private Intake() {}

    /**
     * The documents of all inputs, one at least.
     *
     * @throws Problem when an input is not there, or there is nothing in any of them
     */
    static Iterator<Document> documents(List<String> inputs, InputStream standardInput, boolean raw) {
        Iterator<Document> documents = Inputs.of(inputs, standardInput, raw).documents();
        if (!documents.hasNext()) {
            throw Problem.notFound("no articles in " + String.join(", ", inputs)
                    + ": give files, archives or folders with articles (`deskcheck run --help` lists the formats),"
                    + " or - with JSON Lines or paths on standard input");
        }
        return documents;
    }

    /** How many documents there are, unless they come through a pipe, which can be read only once. */
    static OptionalInt count(List<String> inputs) {
        if (inputs.contains("-")) {
            return OptionalInt.empty();
        }
        int count = 0;
        Iterator<Document> documents = documents(inputs, InputStream.nullInputStream(), false);
        while (documents.hasNext()) {
            documents.next();
            count++;
        }
        return OptionalInt.of(count);
    }
}
