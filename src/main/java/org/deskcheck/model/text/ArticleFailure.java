// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

/**
 * An input that could not be analysed; a value, not an exception, because the run goes on.
 *
 * @param id the article's id, or the path of the input that never became an article
 * @param stage where it failed
 * @param message what is wrong and what to do, in one sentence
 */
public record ArticleFailure(String id, Stage stage, String message) {}
