// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which tokens name a person, an organisation or a place? CoreNLP's name model and its search for the best labels, with
 * the features of a sentence found in memory instead of spelled out for every token.
 *
 * <p>CoreNLP's {@code NERFeatureFactory} writes some 150 strings per token and looks each up among two million. Which
 * features a word, or a pair of words or shapes, can bring is a fact of the model, so it is looked up once and kept.
 */
@NullMarked
package org.deskcheck.annotate.name;

import org.jspecify.annotations.NullMarked;
