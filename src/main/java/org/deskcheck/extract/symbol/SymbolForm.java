// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.List;
import org.deskcheck.model.fact.SymbolMention;

/** One way of printing symbols. */
interface SymbolForm {

    /**
     * The symbols of this form, in the order of the text.
     *
     * @param page the text, with what stronger forms have found in it
     */
    List<SymbolMention> scan(Page page);
}
