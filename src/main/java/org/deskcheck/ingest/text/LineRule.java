// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;

/** A family of rules that knows one part of a page. It sees the labels of the families before it. Without state. */
@FunctionalInterface
interface LineRule {

    /** Labels the lines it knows; lines that have a label keep it unless the rule has better evidence. */
    void apply(Labels labels);
}
