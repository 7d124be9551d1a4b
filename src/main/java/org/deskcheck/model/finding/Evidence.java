// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.text.Span;

/**
 * A place in an article that a finding rests on.
 *
 * @param article the article's id
 * @param span where in its text: the figure or the phrase, not the paragraph
 */
public record Evidence(String article, Span span) {}
