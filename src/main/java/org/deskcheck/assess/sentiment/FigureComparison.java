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

    /** How many words may stand between the word that compares and the figure it compares with. */
    private static final int REACH = 7;

    private static final int STRENGTH = 50;

    private FigureComparison() {}

    /** The units of a clause, where a thing that nothing moves is moved by the figures behind it. */
    static List<Unit> apply(List<Unit> units, Reading reading, Clause clause) {
        boolean nothingMoves = units.stream().noneMatch(Unit::isMoved);
        if (units.isEmpty() || !nothingMoves || !reading.any(GrammarKind.COMPARING, clause.from(), clause.to())) {
            return units;
        }
        Unit thing = units.get(0);
        Optional<Amount> now = next(reading, thing.to(), clause.to());
        int comparing =
                now.map(amount -> comparing(reading, amount.to(), clause.to())).orElse(-1);
        if (comparing < 0) {
            return units;
        }
        Optional<Amount> then = next(reading, comparing, Math.min(clause.to(), comparing + REACH));
        int direction = then.map(before -> direction(units, now.orElseThrow(), before, comparing))
                .orElse(0);
        return direction == 0
                ? units
                : replaced(
                        units,
                        thing.movedBy(direction, STRENGTH, then.orElseThrow().to()));
    }

    private static Optional<Amount> next(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Amount> amount = Amount.at(reading, i);
            if (amount.isPresent()) {
                return amount;
            }
        }
        return Optional.empty();
    }

    private static int comparing(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(GrammarKind.COMPARING, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Which way the thing moved: a profit after a loss is up whatever the figures. */
    private static int direction(List<Unit> units, Amount now, Amount then, int comparing) {
        Unit thing = units.get(0);
        for (Unit other : units.subList(1, units.size())) {
            if (other.from() > comparing && other.sign() * thing.sign() < 0) {
                return 1;
            }
        }
        return now.unit().equals(then.unit()) ? now.value().compareTo(then.value()) : 0;
    }

    private static List<Unit> replaced(List<Unit> units, Unit first) {
        List<Unit> moved = new ArrayList<>(units);
        moved.set(0, first);
        moved.removeIf(unit -> unit != first && unit.from() < first.to());
        return moved;
    }
}
