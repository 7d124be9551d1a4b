// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.List;

/**
 * A trading venue.
 *
 * @param name its name in the records, such as {@code NYSE AMERICAN}
 * @param printed how it is printed before a symbol
 * @param digits whether its symbols may be all digits
 * @param suffixes what agencies set behind a symbol of it, such as {@code N}
 */
record Exchange(String name, List<String> printed, boolean digits, List<String> suffixes) {

    Exchange {
        printed = List.copyOf(printed);
        suffixes = List.copyOf(suffixes);
    }
}
