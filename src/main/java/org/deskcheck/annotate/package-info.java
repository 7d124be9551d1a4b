// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where are the sentences, tokens and names, and which language is it? CoreNLP, with its names
 * in a package of their own, and OpenNLP in one class.
 */
@NullMarked
package org.deskcheck.annotate;

import org.jspecify.annotations.NullMarked;
