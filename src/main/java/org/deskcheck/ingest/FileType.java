// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.util.Locale;
import java.util.Set;

/** What the name of a file says of it. */
enum FileType {
    /** One article. */
    ARTICLE,
    /** One article a line. */
    JSON_LINES,
    /** Data that lies beside articles: read only when it is named itself. (JSON and XML show by their content what they are.) */
    DATA,
    /** A picture or a part of a page that lies beside articles. */
    IMAGE,
    /** The content decides. */
    UNKNOWN;

    private static final Set<String> ARTICLES = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson", "jsonl.gz", "ndjson.gz");
    private static final Set<String> DATA_FILES =
            Set.of("csv", "tsv", "yaml", "yml", "toml", "properties", "ini", "lock", "log", "css", "js", "map");
    private static final Set<String> IMAGES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "tif", "tiff", "mp3", "mp4", "webm",
            "woff", "woff2", "ttf");

    /** By the name of a file, without folders. */
    static FileType of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
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

    /**
     * Whether a file is taken up when the folder or the archive it lies in is the input: no hidden one, no README.md, nothing that
     * only lies beside articles.
     *
     * @param path the path in there; only its end counts, but for folders of hidden files
     */
    static boolean isTaken(String path) {
        String[] names = path.replace('\\', '/').split("/", -1);
        for (String name : names) {
            boolean hidden = name.startsWith(".") && !name.equals(".") && !name.equals("..");
            if (hidden || name.equals("__MACOSX")) {
                return false;
            }
        }
        String last = names[names.length - 1];
        FileType type = of(last);
        return type != DATA && type != IMAGE && !last.equalsIgnoreCase("readme.md");
    }
}
