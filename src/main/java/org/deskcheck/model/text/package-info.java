// SPDX-License-Identifier: GPL-3.0-or-later
/** What is an article, and what are its layers: blocks, sentences, tokens? */
@NullMarked
package org.deskcheck.model.text;

import org.jspecify.annotations.NullMarked;
