// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

/** What the commands say of their inputs. */
final class InputWords {

    /** What an input may be. */
    static final String DESCRIPTION =
            "Files, archives, folders (read with all in them), or - for standard input: each line there that"
                    + " begins with { is an article in JSON, any other the path of a file or folder. Content decides the format, not the"
                    + " name: text, Markdown, HTML, saved pages (MHTML), JSON Lines, ninjs, NewsML-G2, NITF, RSS, Atom, JSON Feed, WARC,"
                    + " PDF, e-mail; in gzip, bzip2, zip or tar.";

    private InputWords() {}
}
