// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;

/** Lines with addresses of the web and of mail in them. */
final class Addresses {

    /** A line of an address has no more words than this, the address among them. */
    private static final int MAX_WORDS = 4;

    private static final int MAX_POST = 400;

    private Addresses() {}

    /** Whether a line prints an address. */
    static boolean in(Line line) {
        String plain = line.plain();
        return plain.contains("://") || plain.contains("www.") || isMail(plain);
    }

    /** Whether a line is an address with at most a few words before it, such as the name of a network. */
    static boolean isAlone(Line line) {
        return line.words() <= MAX_WORDS
                && in(line)
                && !line.is(LineShape.HEADING)
                && line.text().indexOf('[') < 0;
    }

    /** {@code The post … appeared first on …}, as feeds add it. */
    static boolean isPost(Line line) {
        String plain = line.plain();
        return plain.startsWith("the post ") && plain.length() < MAX_POST && plain.contains(" appeared first on ");
    }

    /** A sign between characters that are no spaces, with a point after it. */
    private static boolean isMail(String plain) {
        int at = plain.indexOf('@');
        return at > 0
                && at + 1 < plain.length()
                && !Character.isWhitespace(plain.charAt(at - 1))
                && !Character.isWhitespace(plain.charAt(at + 1))
                && plain.indexOf('.', at) > 0;
    }
}
