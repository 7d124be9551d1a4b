// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * A symbol of a security, an asset or an index, as printed.
 *
 * @param span where it stands, without the exchange and the brackets
 * @param text the characters there
 * @param symbol the symbol in its usual form, such as {@code IREN} or {@code BTC/USD}
 * @param kind what it stands for
 * @param exchange the exchange printed beside it, or known of it
 * @param name the company or asset it stands for, where known
 */
public record SymbolMention(
        Span span, String text, String symbol, SymbolKind kind, Optional<String> exchange, Optional<String> name) {}
