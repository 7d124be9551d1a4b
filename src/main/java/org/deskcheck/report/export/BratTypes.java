// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.PartyRole;

/** The types of the annotations, and how brat is told of them. */
final class BratTypes {

    /** A party whose name stands where no entity was found. */
    static final String PARTY = "Party";

    private BratTypes() {}

    /** The name of a type, such as {@code FAQ_question} would have: its first letter in upper case, underscores. */
    static String of(String label) {
        String type = label.replace('-', '_');
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    /** The type of a deal's event, apart from any type of entity. */
    static String of(DealType type) {
        return of(type.label()) + "_deal";
    }

    static String configuration() {
        String figures = types(FigureKind.values()).collect(joining("|"));
        String names =
                Stream.concat(types(EntityType.values()), Stream.of(PARTY)).collect(joining("|"));
        String roles =
                types(PartyRole.values()).map(role -> role + "*:" + names).collect(joining(", "));
        StringBuilder lines = new StringBuilder("[entities]\n");
        Stream.of(types(EntityType.values()), types(FigureKind.values()))
                .flatMap(types -> types)
                .forEach(type -> lines.append(type).append('\n'));
        lines.append("Symbol\nDate\nClaim\nDisclaimer\n").append(PARTY).append("\n\n[relations]\n");
        lines.append("States\tArg1:Claim, Arg2:").append(figures).append("\n\n[events]\n");
        for (DealType type : DealType.values()) {
            lines.append(of(type)).append('\t').append(roles).append('\n');
        }
        lines.append("\n[attributes]\nBound\tArg:").append(figures).append(", Value:");
        lines.append(labels(Bound.values())).append('\n');
        lines.append("Status\tArg:<EVENT>, Value:")
                .append(labels(DealStatus.values()))
                .append('\n');
        return lines.toString();
    }

    private static Stream<String> types(Labelled... constants) {
        return Arrays.stream(constants).map(constant -> of(constant.label()));
    }

    private static String labels(Labelled... constants) {
        return Arrays.stream(constants).map(Labelled::label).collect(joining("|"));
    }
}
