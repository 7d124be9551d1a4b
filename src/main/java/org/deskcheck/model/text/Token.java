// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

/**
 * A word or a mark of a sentence.
 *
 * @param span where it stands
 * @param text its characters
 * @param lemma its dictionary form, in lower case unless it is a name
 * @param pos its part of speech in the Penn Treebank's tags
 * @param name what the name tagger says of it
 */
public record Token(Span span, String text, String lemma, String pos, NameTag name) {}
