// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.model.text.BlockRole;

/** Lines that say of themselves, or of what follows, that somebody paid for them. */
final class Adverts implements LineRule {

    private static final Phrases ADVERT = new Phrases("advert");
    private static final int MAX_WORDS = 16;

    @Override
    public void apply(Labels labels) {
        labels.free()
                .filter(i -> labels.line(i).words() <= MAX_WORDS && ADVERT.starts(labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.ADVERT, "marks an advertisement"));
    }
}
