// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import org.deskcheck.model.StableId;

/** Names of files for articles, whatever their ids are. */
final class FileName {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
    private static final int LONGEST = 80;

    private FileName() {}

    /**
     * The id itself where it is made of lower-case letters, digits, hyphens, underscores and dots; otherwise what can be
     * kept of it, and a digest of all. So no two articles meet in one file, also where a file system does not tell upper
     * from lower case, and none leaves the folder.
     */
    static String of(String article) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < article.length() && name.length() < LONGEST; i++) {
            char c = article.charAt(i);
            name.append(PLAIN.indexOf(c) >= 0 ? c : '-');
        }
        boolean kept = name.toString().equals(article) && !article.isEmpty() && article.charAt(0) != '.';
        return kept ? article : StableId.of("x", article).substring(2) + "-" + name;
    }
}
