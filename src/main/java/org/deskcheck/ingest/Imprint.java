// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

/**
 * What an article is read from: with the same of both, and the same id and path, the same article is read.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param given what the file that it stands in says of it besides
 */
public record Imprint(String sha256, String given) {}
