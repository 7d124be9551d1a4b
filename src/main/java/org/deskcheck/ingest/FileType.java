// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the name of a file says of it. */
enum FileType {
    /** One article. */
    ARTICLE,
    /** One article a line. */
    JSON_LINES,
    /** Data that lies beside articles: read only when it is named itself. */
    DATA,
    /** A picture or a part of a page that lies beside articles. */
    IMAGE,
    /** The content decides. */
    UNKNOWN;

    private static final Set<String> ARTICLES = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson", "jsonl.gz", "ndjson.gz");
    private static final Set<String> DATA_FILES =
            Set.of("json", "csv", "tsv", "yaml", "yml", "toml", "properties", "ini", "lock", "log", "css", "js", "map");
    private static final Set<String> IMAGES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "tif", "tiff", "mp3", "mp4", "webm",
            "woff", "woff2", "ttf");

    static FileType of(Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String extension = plain.substring(plain.lastIndexOf('.') + 1) + name.substring(plain.length());
        if (LINES.contains(extension)) {
            return JSON_LINES;
        }
        if (ARTICLES.contains(extension)) {
            return ARTICLE;
        }
        if (DATA_FILES.contains(extension)) {
            return DATA;
        }
        return IMAGES.contains(extension) ? IMAGE : UNKNOWN;
    }

    /** Whether a file of this type is taken up when the folder it lies in is the input. */
    boolean isTakenFromFolders() {
        return this == ARTICLE || this == JSON_LINES || this == UNKNOWN;
    }
}
