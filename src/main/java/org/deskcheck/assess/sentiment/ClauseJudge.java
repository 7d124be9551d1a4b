// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words of tone of one clause together: which movement moves which thing. One pass from left to right; each
 * word looks at the unit before it and at the next word of tone only.
 */
final class ClauseJudge {

    /** How many words may stand between a thing and the movement after it: "sales of the paper division rose". */
    private static final int SUBJECT_REACH = 12;
    /** How many words may stand between a verb and its object: "cut its long-term debt". */
    private static final int OBJECT_REACH = 4;
    /** How many words may stand between a movement and the extreme it reaches: "fell to its lowest". */
    private static final int EXTREME_REACH = 5;
    /** How many words may stand between an adjective and its noun. */
    private static final int ATTRIBUTE_REACH = 1;

    private final Reading reading;
    private final List<Cue> cues;
    private final List<Unit> units = new ArrayList<>();

    private ClauseJudge(Reading reading, List<Cue> cues) {
        this.reading = reading;
        this.cues = cues;
    }

    /** What a clause says, in order, from its words of tone. */
    static List<Unit> judge(Reading reading, List<Cue> cues) {
        ClauseJudge judge = new ClauseJudge(reading, cues);
        for (int i = 0; i < cues.size(); i++) {
            judge.read(i);
        }
        return judge.units;
    }

    private void read(int i) {
        Cue cue = cues.get(i);
        if (cue.kind().isThing()) {
            readThing(cue);
        } else if (cue.kind().isMovement()) {
            readMovement(cue, i);
        } else if (cue.kind() == CueKind.PEAK || cue.kind() == CueKind.TROUGH) {
            readAmount(cue, i);
        } else if (cue.kind() == CueKind.SUMMIT || cue.kind() == CueKind.FLOOR) {
            readExtreme(cue);
        } else {
            readJudgement(cue);
        }
    }

    private void readThing(Cue cue) {
        if (!units.isEmpty() && takesObject(last(), cue)) {
            replaceLast(last().moving(cue));
        } else if (!units.isEmpty() && last().isPlain() && last().to() == cue.from()) {
            replaceLast(last().about(cue));
        } else if (!units.isEmpty()
                && last().to() == cue.from()
                && last().hasThing()
                && last().head() <= last().from()) {
            replaceLast(last().compoundedWith(cue));
        } else {
            units.add(Unit.thing(cue));
        }
    }

    /** Whether a movement still wants its thing, and this may be it: "higher costs", "a rise in sales", "cut its debt". */
    private boolean takesObject(Unit movement, Cue cue) {
        if (!movement.isMoved() || movement.hasThing()) {
            return false;
        }
        int gap = cue.from() - movement.to();
        if (isBroken(movement.to(), cue.from())) {
            return false;
        }
        if (movement.transitive()) {
            return gap <= OBJECT_REACH;
        }
        String between = reading.word(movement.to());
        boolean linked = between.equals("in") || between.equals("of") || movedByFigure(movement.to(), cue.from());
        return gap <= ATTRIBUTE_REACH || linked && gap <= OBJECT_REACH;
    }

    /** "a 15 percent rise", then "in sales" behind the figure: "drop of 5 per cent in orders". */
    private boolean movedByFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.word(i).equals("in")) {
                return true;
            }
        }
        return false;
    }

    private void readMovement(Cue cue, int i) {
        if (raisesMoney(cue)) {
            return;
        }
        if (!units.isEmpty() && !wantsNext(cue, i) && isSubject(last(), cue)) {
            replaceLast(last().movedBy(cue));
        } else if (!units.isEmpty() && last().transitive() && !last().hasThing() && cue.from() - last().to() <= 2) {
            replaceLast(last().moving(Unit.movement(cue)));
        } else {
            units.add(Unit.movement(cue));
        }
    }

    /** "raises EUR 5 million", "cuts 3 per cent": an amount is no thing that could be good or bad news. */
    private boolean raisesMoney(Cue cue) {
        int at = cue.to();
        boolean upTo = reading.word(at).equals("up") && reading.word(at + 1).equals("to")
                || reading.word(at).equals("over");
        int amount = upTo ? at + (reading.word(at).equals("up") ? 2 : 1) : at;
        return cue.kind() == CueKind.RAISE
                && (reading.tag(amount).equals("$")
                        || reading.tag(amount).equals("CD")
                        || reading.word(amount).startsWith("rs"));
    }

    /** Whether the thing that moves comes after the movement. */
    private boolean wantsNext(Cue cue, int i) {
        if (i + 1 >= cues.size() || isBroken(cue.to(), cues.get(i + 1).from())) {
            return false;
        }
        Cue next = cues.get(i + 1);
        int gap = next.from() - cue.to();
        if (cue.kind().isTransitive() && !reading.word(cue.to()).equals("by")) {
            return gap <= OBJECT_REACH && (next.kind().isThing() || gap <= 2);
        }
        boolean attributive =
                gap == 0 && next.kind().isThing() && !reading.tag(cue.from()).startsWith("VB");
        boolean noun = reading.tag(cue.from()).startsWith("N") && next.kind().isThing();
        return attributive
                || noun && gap <= OBJECT_REACH && reading.word(cue.to()).equals("in");
    }

    /** Whether a movement may be that of the unit before it. */
    private boolean isSubject(Unit unit, Cue cue) {
        int gap = cue.from() - unit.to();
        if (unit.isMoved()) {
            return gap <= 1 && !unit.transitive() && !isBroken(unit.to(), cue.from());
        }
        return unit.hasThing() && gap <= SUBJECT_REACH;
    }

    /** "high costs", "low demand": a movement that has happened; alone it says nothing. */
    private void readAmount(Cue cue, int i) {
        boolean attributive = i + 1 < cues.size()
                && cues.get(i + 1).from() == cue.to()
                && cues.get(i + 1).kind().isThing();
        if (attributive) {
            CueKind moved = cue.kind() == CueKind.PEAK ? CueKind.RISE : CueKind.FALL;
            units.add(Unit.movement(cue.as(moved, cue.weight() * 2 / 3)));
        }
    }

    /** "fell to a record low" says it once; "unemployment is at a record low" says it of its subject. */
    private void readExtreme(Cue cue) {
        boolean told = !units.isEmpty() && last().isMoved() && cue.from() - last().to() <= EXTREME_REACH;
        if (told && last().direction() == cue.kind().sign()) {
            return;
        }
        if (!units.isEmpty() && !last().isMoved() && cue.from() - last().to() <= SUBJECT_REACH) {
            replaceLast(last().movedBy(cue));
        } else {
            units.add(Unit.plain(cue));
        }
    }

    /** A plain judgement; after a lessening word it turns: "averts a default". */
    private void readJudgement(Cue cue) {
        Unit plain = Unit.plain(cue);
        boolean object = !units.isEmpty()
                && last().transitive()
                && !last().hasThing()
                && cue.from() - last().to() <= 2
                && !isBroken(last().to(), cue.from());
        if (object) {
            replaceLast(last().moving(plain));
        } else {
            units.add(plain);
        }
    }

    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private Unit last() {
        return units.get(units.size() - 1);
    }

    private void replaceLast(Unit unit) {
        units.set(units.size() - 1, unit);
    }
}
