// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.Map;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** What needs no guess because the markup says it: front matter, rules, pictures and tables. */
final class Shapes implements LineRule {

    private static final Map<LineShape, BlockRole> ROLES = Map.of(
            LineShape.FRONT_MATTER, BlockRole.FURNITURE,
            LineShape.RULE, BlockRole.FURNITURE,
            LineShape.IMAGE, BlockRole.CAPTION,
            LineShape.TABLE_ROW, BlockRole.TABLE);

    @Override
    public void apply(Labels labels) {
        labels.free().forEach(i -> {
            BlockRole role = ROLES.get(labels.line(i).shape());
            if (role != null) {
                labels.label(i, role, labels.line(i).shape() == LineShape.IMAGE ? "picture" : reason(labels, i));
            } else if (labels.line(i).words() == 0) {
                labels.label(i, BlockRole.FURNITURE, "no words");
            }
        });
    }

    private static String reason(Labels labels, int index) {
        return switch (labels.line(index).shape()) {
            case FRONT_MATTER -> "front matter";
            case TABLE_ROW -> "row of a table";
            default -> "rule between sections";
        };
    }
}
