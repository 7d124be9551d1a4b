// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.text.Span;

/** Cuts a stretch of text into atoms. */
final class Atoms {

    private Atoms() {}

    /** The atoms of a stretch, white space left out. */
    static List<Atom> of(String flat, Span span) {
        List<Atom> atoms = new ArrayList<>();
        int at = span.begin();
        while (at < span.end()) {
            char c = flat.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < span.end() && Character.isLetterOrDigit(flat.charAt(end))) {
                    end++;
                }
                atoms.add(new Atom(at, end, flat.substring(at, end)));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                atoms.add(new Atom(at, end, c == '’' || c == '‘' ? "'" : String.valueOf(c)));
            }
            at = end;
        }
        return atoms;
    }

    /** The atoms of a name. */
    static List<Atom> of(String name) {
        return of(name, new Span(0, name.length()));
    }
}
