// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

/**
 * A story and the source it is to be held against.
 *
 * @param id the pair's id
 * @param source the text that the story goes back to
 * @param story the text to check
 */
public record TextPair(String id, Document source, Document story) {}
