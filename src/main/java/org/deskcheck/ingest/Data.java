// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.util.Optional;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.json.JsonHead;

/** What is written for programs and is none of the formats in which articles come. */
enum Data {
    JSON("is JSON, but neither ninjs nor JSON Feed nor an object with \"id\" and \"text\" or \"html\"; convert it."),
    XML("is XML, but neither a feed nor NITF nor NewsML-G2 nor a page; convert it.");

    private final String refusal;

    Data(String refusal) {
        this.refusal = refusal;
    }

    /** Why it is not read, and what to do. */
    String refusal() {
        return refusal;
    }

    /** The kind of data that a file is which begins like this; nothing for text. */
    static Optional<Data> of(Head head) {
        if (head.text().startsWith("<?xml")) {
            return Optional.of(XML);
        }
        return JsonHead.of(head).map(json -> JSON);
    }

    /** Whether it is JSON Lines with articles, whatever it is called: an object on its first line, another on the next. */
    static boolean isLines(Head head) {
        String text = head.text();
        int end = text.indexOf('\n');
        return end > 0
                && text.substring(0, end).stripTrailing().endsWith("}")
                && text.substring(end).stripLeading().startsWith("{")
                && JsonHead.of(head)
                        .filter(json -> json.has("id") && (json.has("text") || json.has("html")))
                        .isPresent();
    }
}
