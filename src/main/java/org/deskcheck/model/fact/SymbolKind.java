// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** What a symbol stands for. */
public enum SymbolKind implements Labelled {
    EQUITY,
    CRYPTO,
    PAIR,
    INDEX,
    CASHTAG
}
