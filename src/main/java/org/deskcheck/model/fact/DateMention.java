// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.time.LocalDate;
import org.deskcheck.model.text.Span;

/**
 * A date or a period that the article names.
 *
 * @param span where it stands
 * @param text the characters there
 * @param start its first day
 * @param end its last day; the first again for a single day
 */
public record DateMention(Span span, String text, LocalDate start, LocalDate end) {}
