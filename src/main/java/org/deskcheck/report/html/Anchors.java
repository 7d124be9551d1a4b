// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** Names the places of an article's page. */
final class Anchors {

    private Anchors() {}

    /** The anchor of the place where {@code span} begins: its offset in code points, such as {@code c123}. */
    static String of(Span span) {
        return of(span.begin());
    }

    /** The anchor of an offset in code points. */
    static String of(int offset) {
        return "c" + offset;
    }

    /** The part of {@code span} that lies in the text; at its end, and empty, when none does. */
    static Span within(Span span, Text text) {
        int begin = Math.min(span.begin(), text.length());
        return new Span(begin, Math.min(span.end(), text.length()));
    }

    /** The anchor of a finding, the same on every page. */
    static String ofFinding(String id) {
        return id.startsWith("f-") ? id : "f-" + id;
    }
}
