// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/** The name in a part about the author, for pages that print it nowhere else. */
final class BioName {

    private static final int MAX_WORDS = 5;

    private BioName() {}

    /** The authors named under a heading "About the author", as printed; none when it is about a company. */
    static List<String> of(Labels labels) {
        for (int i = 0; i + 1 < labels.size(); i++) {
            boolean head = labels.is(i, BlockRole.BIO)
                    && labels.line(i).plain().startsWith("about the ")
                    && labels.line(i).words() <= 4
                    && !labels.line(i).plain().contains("company");
            if (head && labels.is(i + 1, BlockRole.BIO)) {
                return name(labels.line(i + 1)).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** The whole line when it is a name, else what stands before "is a". */
    private static Optional<String> name(Line line) {
        String text = line.unmarked();
        int verb = text.indexOf(" is ");
        String name = verb > 0 ? text.substring(0, verb) : text;
        boolean fits = !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && name.split("\\s+", -1).length <= MAX_WORDS
                && name.indexOf('.') < 0;
        return fits ? Optional.of(name) : Optional.empty();
    }
}
