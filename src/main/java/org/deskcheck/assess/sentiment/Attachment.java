// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import java.util.Optional;

/** Tells which words of a clause belong to each other: what moves, and what moves it. */
record Attachment(Reading reading) {

    /** How many words may stand between a thing and the movement after it: "sales of the paper division rose". */
    private static final int SUBJECT_REACH = 12;
    /** How many words may stand between a verb and its object: "cut its long-term debt". */
    private static final int OBJECT_REACH = 4;
    /** How many words may stand between a verb and a judgement or a movement as its object: "eased the drop". */
    private static final int NOUN_REACH = 2;
    /** How many words may stand between an adjective and its noun. */
    private static final int ATTRIBUTE_REACH = 1;
    /** How many words may stand between a thing and the amount it has: "demand is still low". */
    private static final int PREDICATE_REACH = 2;
    /** How many words may stand between "benefit from" and what it comes from. */
    private static final int SOURCE_REACH = 3;
    /** How many words may stand between a movement and the extreme it reaches: "fell to its lowest". */
    private static final int EXTREME_REACH = 5;

    /** Whether a movement still wants its thing, and this may be it: "higher costs", "a rise in sales", "cut its debt". */
    boolean takesObject(Unit movement, Cue thing) {
        if (!movement.isMoved() || movement.hasThing() || isBroken(movement.to(), thing.from())) {
            return false;
        }
        int gap = thing.from() - movement.to();
        if (movement.transitive()) {
            return gap <= OBJECT_REACH;
        }
        boolean linked = reading.word(movement.to()).equals("of") || hasIn(movement.to(), thing.from());
        // "slips on profit booking": what stands behind a preposition does not move.
        boolean apart = gap > 0 && !linked && reading.tag(movement.to()).equals("IN");
        return gap <= ATTRIBUTE_REACH && !apart || linked && gap <= OBJECT_REACH;
    }

    /** "drop in orders", "drop of 5 per cent in orders". */
    private boolean hasIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.word(i).equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is done to a judgement or a movement: "averts a default", "pares gains". */
    boolean isDoneTo(Unit verb, Cue noun) {
        return verb.transitive()
                && !verb.hasThing()
                && noun.from() - verb.to() <= NOUN_REACH
                && !isBroken(verb.to(), noun.from());
    }

    /** Whether the thing that moves comes after the movement. */
    boolean wantsNext(Cue movement, Cue next) {
        if (isBroken(movement.to(), next.from())) {
            return false;
        }
        int gap = next.from() - movement.to();
        if (movement.kind().isTransitive() && !reading.word(movement.to()).equals("by")) {
            return gap <= OBJECT_REACH && (next.kind().isThing() || gap <= NOUN_REACH);
        }
        boolean noun = reading.tag(movement.from()).startsWith("N")
                && reading.word(movement.to()).equals("in");
        return next.kind().isThing() && (isAttributive(movement, gap) || noun && gap <= OBJECT_REACH);
    }

    /** "higher costs"; a participle only behind a preposition, "by increased fixed costs". */
    private boolean isAttributive(Cue movement, int gap) {
        String tag = reading.tag(movement.from());
        boolean participle = tag.equals("VBN") || tag.equals("VBG");
        if (participle && reading.tag(movement.from() - 1).equals("IN")) {
            return gap <= ATTRIBUTE_REACH;
        }
        return gap == 0 && !tag.startsWith("VB");
    }

    /** Whether a movement may be that of the unit before it. */
    boolean isSubject(Unit unit, Cue movement) {
        int gap = movement.from() - unit.to();
        boolean open = unit.isPlain() && reading.tag(unit.to() - 1).equals("IN");
        if (unit.isMoved()) {
            return !open && gap <= 1 && !unit.transitive() && !isBroken(unit.to(), movement.from());
        }
        return unit.hasThing() && gap <= SUBJECT_REACH;
    }

    /** "lower floors", "wider doors": it tells of a thing that is no news either way. */
    boolean isOfOther(Cue movement, Optional<Cue> next) {
        boolean known = next.map(thing -> thing.from() - movement.to() <= ATTRIBUTE_REACH + 1)
                .orElse(false);
        return !known
                && reading.tag(movement.from()).equals("JJR")
                && reading.tag(movement.to()).startsWith("NN");
    }

    /** "benefit from weak prices", "helped by lower costs": good whatever it comes from. */
    boolean isSource(Unit good, Unit source) {
        boolean open =
                good.isPlain() && good.value() > 0 && reading.tag(good.to() - 1).equals("IN");
        return open && source.value() < 0 && source.from() - good.to() <= SOURCE_REACH;
    }

    /** Whether a thing has an amount: "costs are high", "demand is low", "at a record low". */
    boolean hasAmount(Unit thing, Cue amount, boolean extreme) {
        boolean linked = extreme || COPULAS.contains(reading.word(amount.from() - 1));
        boolean near = amount.from() - thing.to() <= (linked ? SUBJECT_REACH : PREDICATE_REACH);
        return thing.hasThing() && !thing.isMoved() && near;
    }

    private static final List<String> COPULAS = List.of("is", "are", "was", "were", "been", "remains", "remained");

    /** Whether a movement before it has already told an extreme: "fell to a record low". */
    boolean isTold(Unit movement, Cue extreme) {
        return movement.isMoved()
                && movement.direction() == extreme.kind().sign()
                && extreme.from() - movement.to() <= EXTREME_REACH;
    }

    /** "raises EUR 5 million", "raises up to 3 per cent": an amount is no thing that could be good or bad news. */
    boolean raisesMoney(Cue movement) {
        int at = movement.to();
        if (reading.word(at).equals("up") && reading.word(at + 1).equals("to")) {
            at += 2;
        } else if (reading.word(at).equals("over")) {
            at++;
        }
        String tag = reading.tag(at);
        boolean amount = tag.equals("$") || tag.equals("CD") || reading.word(at).startsWith("rs");
        return movement.kind() == CueKind.RAISE && amount;
    }

    /** "margin narrowed and its income rose": what begins anew behind "and" is no object of the verb before. */
    private boolean isOwned(int at) {
        return reading.tag(at).equals("PRP$") || reading.tag(at).equals("DT");
    }

    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.word(i).equals(",") || reading.word(i).equals("and") && isOwned(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
