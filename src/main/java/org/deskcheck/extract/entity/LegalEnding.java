// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.List;
import java.util.Locale;
import org.deskcheck.model.text.Span;

/** The legal form behind a name, which belongs to its mention: ", Inc." and the full stop that sentences share with it. */
final class LegalEnding {

    private final CorporateSuffixes suffixes;

    LegalEnding(CorporateSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    /** The index past the legal forms that follow the atoms before {@code end}, a comma before each aside; {@code end} without. */
    int after(List<Atom> atoms, int end) {
        int at = end;
        while (true) {
            int form = at < atoms.size() && atoms.get(at).text().equals(",") ? at + 1 : at;
            if (form >= atoms.size() || !suffixes.isLegal(atoms.get(form).text())) {
                return at;
            }
            at = form + 1;
        }
    }

    /** The span of a mention with the full stop of its abbreviated legal form, which tokenizers give to the sentence. */
    Span withStop(String flat, Span span) {
        int end = span.end();
        boolean stopped = end < flat.length() && flat.charAt(end) == '.';
        boolean more = end + 1 < flat.length() && Character.isLetterOrDigit(flat.charAt(end + 1));
        int word = end;
        while (word > span.begin() && Character.isLetter(flat.charAt(word - 1))) {
            word--;
        }
        String last = flat.substring(word, end);
        boolean abbreviated = suffixes.isLegal(last) && suffixes.isLegal(last + '.') && word > span.begin();
        return stopped && !more && abbreviated && !last.equals(last.toUpperCase(Locale.ROOT))
                ? new Span(span.begin(), end + 1)
                : span;
    }
}
