// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a movement out of two figures that are set beside each other: "profit was EUR 5 mn compared with EUR 3 mn", "a
 * profit of EUR 1 mn against a loss of EUR 2 mn".
 */
final class FigureComparison {

    private static final int STRENGTH = 50;

    private FigureComparison() {}

    /**
     * The units of a clause, where a thing that nothing moves is moved by the figures behind it.
     *
     * @param end one past the last word in which such figures may stand; a bracket closes the clause but not what is compared
     */
    static List<Unit> apply(List<Unit> units, Reading reading, int end) {
        boolean nothingMoves = units.stream().noneMatch(Unit::isMoved);
        if (units.isEmpty() || !nothingMoves) {
            return units;
        }
        Unit thing = units.get(0);
        return FigurePair.after(reading, thing.to(), end)
                .filter(pair -> direction(units, pair) != 0)
                .map(pair -> replaced(
                        units,
                        thing.movedBy(
                                direction(units, pair), STRENGTH, pair.then().to())))
                .orElse(units);
    }

    /** Which way the thing moved: a profit after a loss is up whatever the figures. */
    private static int direction(List<Unit> units, FigurePair pair) {
        Unit thing = units.get(0);
        for (Unit other : units.subList(1, units.size())) {
            if (other.from() > pair.between() && other.sign() * thing.sign() < 0) {
                return 1;
            }
        }
        return pair.direction();
    }

    private static List<Unit> replaced(List<Unit> units, Unit first) {
        List<Unit> moved = new ArrayList<>(units);
        moved.set(0, first);
        moved.removeIf(unit -> unit != first && unit.from() < first.to());
        return moved;
    }

    /** What was, said as a plain judgement behind a plain judgement, is outdone: "positive, against a negative EUR 1 mn". */
    static List<Unit> withoutOutdone(List<Unit> units, Reading reading) {
        List<Unit> kept = new ArrayList<>();
        for (Unit unit : units) {
            Optional<Unit> last = kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
            boolean outdone = last.filter(before -> unit.isPlain()
                            && before.value() * unit.value() < 0
                            && reading.any(GrammarKind.COMPARING, before.to(), unit.from()))
                    .isPresent();
            if (!outdone) {
                kept.add(unit);
            }
        }
        return kept;
    }
}
