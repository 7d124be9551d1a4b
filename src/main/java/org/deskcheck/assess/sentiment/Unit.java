// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/**
 * What is built up while a clause is read: a thing, a movement, or both.
 *
 * @param direction 1 when it moves up, −1 when down, 0 when nothing moves it
 * @param strength 0 to 100: how strongly
 * @param sign 1 for a thing that is good when up, −1 when bad, 0 when neither is news; 1 where no thing is known
 * @param hasThing whether what moves is known
 * @param transitive whether it is a movement that is done to what follows
 * @param isPlain whether it is a plain judgement, which is its own thing
 * @param deal whether it is a purchase or a sale, which says something of what follows only
 * @param from its first word
 * @param to one past its last word
 * @param head its judging word
 */
record Unit(
        int direction,
        int strength,
        int sign,
        boolean hasThing,
        boolean transitive,
        boolean isPlain,
        boolean deal,
        int from,
        int to,
        int head) {

    /** A movement without a thing says less than one with it. */
    private static final int BARE_PERCENT = 80;
    /** What "expands" says when it does not say what. */
    private static final int UNTOLD_PERCENT = 35;

    static Unit thing(Cue cue) {
        return new Unit(
                0, cue.weight(), cue.kind().sign(), true, false, false, false, cue.from(), cue.to(), cue.from());
    }

    /** A plain judgement, which is its own thing. */
    static Unit plain(Cue cue) {
        boolean deal = cue.kind().isDeal();
        return new Unit(cue.kind().sign(), cue.weight(), 1, true, false, true, deal, cue.from(), cue.to(), cue.from());
    }

    static Unit movement(Cue cue) {
        boolean transitive = cue.kind().isTransitive();
        return new Unit(
                cue.kind().sign(), cue.weight(), 1, false, transitive, false, false, cue.from(), cue.to(), cue.from());
    }

    /** Whether it is a thing, or one with what moves it before it, so that another noun may follow: "lower input cost". */
    boolean isNoun() {
        return hasThing && head <= from;
    }

    /** Whether something moves it already. */
    boolean isMoved() {
        return direction != 0;
    }

    /** This thing, moved by a later word; "growth slowed" is a movement that is moved again. */
    Unit movedBy(Cue cue) {
        int turned = (isMoved() ? direction : 1) * cue.kind().sign();
        return new Unit(
                turned,
                Math.max(strength, cue.weight()),
                sign,
                hasThing,
                false,
                false,
                deal,
                from,
                cue.to(),
                cue.from());
    }

    /** This thing, moved by figures that end before {@code end}. */
    Unit movedBy(int way, int how, int end) {
        return new Unit(way, how, sign, hasThing, false, false, deal, from, end, from);
    }

    /** This plain judgement with the thing it is about: "weak demand". */
    Unit about(Cue cue) {
        return new Unit(direction, strength, sign, hasThing, transitive, isPlain, deal, from, cue.to(), head);
    }

    /** This movement with the thing it moves. */
    Unit moving(Cue cue) {
        int stronger = Math.max(strength, cue.weight());
        return new Unit(direction, stronger, cue.kind().sign(), true, transitive, false, deal, from, cue.to(), head);
    }

    /** This movement, done to another: "pares gains", "eases concerns". */
    Unit moving(Unit other) {
        int turned = direction * other.direction;
        return new Unit(
                turned,
                Math.max(strength, other.strength),
                other.sign,
                other.hasThing,
                transitive,
                false,
                deal,
                from,
                other.to,
                head);
    }

    /** This thing as the first half of a compound: "margin" of "margin pressure". */
    Unit compoundedWith(Cue cue) {
        return new Unit(
                direction,
                cue.weight(),
                cue.kind().sign(),
                true,
                transitive,
                false,
                deal,
                from,
                cue.to(),
                isMoved() ? head : cue.from());
    }

    /** What it comes to, −100 to 100. */
    int value() {
        if (!isMoved()) {
            return sign * strength;
        }
        int full = direction * sign * strength;
        int bare = transitive ? UNTOLD_PERCENT : BARE_PERCENT;
        return hasThing ? full : full * bare / 100;
    }

    Judgement judgement() {
        return new Judgement(value(), from, to, head, transitive, deal);
    }
}
