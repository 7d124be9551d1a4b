// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

/**
 * Where an article was read from.
 *
 * @param path as given: a file's path, with the line for JSON Lines ({@code wire.jsonl:12}), or {@code -}
 * @param sha256 of the bytes read, in lower-case hexadecimal
 * @param bytes how many bytes were read
 * @param charset the encoding they were read in, such as {@code UTF-8}
 * @param mediaType what they turned out to be, such as {@code text/html}
 */
public record Source(String path, String sha256, long bytes, String charset, String mediaType) {}
