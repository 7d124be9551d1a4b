// SPDX-License-Identifier: GPL-3.0-or-later
/** Where are the sentences, tokens and names, and which language is it? CoreNLP and OpenNLP, each in one class. */
@NullMarked
package org.deskcheck.annotate;

import org.jspecify.annotations.NullMarked;
