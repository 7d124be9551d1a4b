// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An article's id as a relative reference (RFC 3986), whatever characters the id has. */
final class ArticleUri {

    /** The name of what ids are relative to. */
    static final String BASE = "INPUT";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~";
    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final int LOW = 0xF;

    private ArticleUri() {}

    static void write(JsonGenerator json, String article) throws IOException {
        json.writeStringField("uri", of(article));
        json.writeStringField("uriBaseId", BASE);
    }

    /** Percent-encoded but for what may stand in a path; a dot stays only where it cannot mean a folder above. */
    static String of(String article) {
        StringBuilder uri = new StringBuilder(article.length());
        char before = '/';
        for (byte b : article.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = UNRESERVED.indexOf(c) >= 0 || c == '/' && before != '/' || c == '.' && isInName(before);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & LOW));
            }
            before = c;
        }
        return uri.toString();
    }

    private static boolean isInName(char before) {
        return before != '/' && before != '.';
    }
}
