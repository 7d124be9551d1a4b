// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

/**
 * Something that can be read into one article.
 *
 * @param id the given id, or the path relative to the input; no two documents of a run share one
 * @param path where it is, for messages: a file's path, with the line for JSON Lines ({@code wire.jsonl:12})
 * @param content what is there
 * @param raw whether its text is the body already, so that no boilerplate is looked for
 */
public record Document(String id, String path, Content content, boolean raw) {}
