// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the words of tone of one clause together: which movement moves which thing. One pass from left to right; each word
 * looks at the unit before it and at the next word of tone only.
 */
final class ClauseJudge {

    /** "high costs" weigh less than costs that rise. */
    private static final int AMOUNT_PERCENT = 66;

    /** What "wider doors" says: next to nothing. */
    private static final int OTHER_PERCENT = 50;

    private final Attachment attachment;
    private final List<Cue> cues;
    private final List<Unit> units = new ArrayList<>();

    private ClauseJudge(Reading reading, List<Cue> cues) {
        this.attachment = new Attachment(reading);
        this.cues = cues;
    }

    /** What a clause says, in order, from its words of tone. */
    static List<Unit> judge(Reading reading, List<Cue> cues) {
        ClauseJudge judge = new ClauseJudge(reading, cues);
        for (int i = 0; i < cues.size(); i++) {
            Optional<Cue> next = i + 1 < cues.size() ? Optional.of(cues.get(i + 1)) : Optional.empty();
            judge.read(cues.get(i), next);
        }
        return judge.withoutSources();
    }

    private List<Unit> withoutSources() {
        List<Unit> kept = new ArrayList<>();
        for (Unit unit : units) {
            if (kept.isEmpty() || !attachment.isSource(kept.get(kept.size() - 1), unit)) {
                kept.add(unit);
            }
        }
        return kept;
    }

    private void read(Cue cue, Optional<Cue> next) {
        if (cue.kind().isThing()) {
            readThing(cue);
        } else if (cue.kind().isMovement()) {
            readMovement(cue, next);
        } else if (cue.kind() == CueKind.PEAK || cue.kind() == CueKind.TROUGH) {
            readAmount(cue, next);
        } else if (cue.kind() == CueKind.SUMMIT || cue.kind() == CueKind.FLOOR) {
            readExtreme(cue);
        } else {
            readJudgement(cue);
        }
    }

    private void readThing(Cue cue) {
        if (units.isEmpty()) {
            units.add(Unit.thing(cue));
        } else if (attachment.takesObject(last(), cue)) {
            replaceLast(last().moving(cue));
        } else if (last().to() == cue.from() && last().isPlain()) {
            replaceLast(last().about(cue));
        } else if (last().to() == cue.from() && last().isNoun()) {
            replaceLast(last().compoundedWith(cue));
        } else {
            units.add(Unit.thing(cue));
        }
    }

    private void readMovement(Cue cue, Optional<Cue> next) {
        if (attachment.raisesMoney(cue)) {
            return;
        }
        boolean before =
                next.map(following -> !attachment.wantsNext(cue, following)).orElse(true);
        if (!units.isEmpty() && before && attachment.isSubject(last(), cue)) {
            replaceLast(last().movedBy(cue));
        } else if (!units.isEmpty() && attachment.isDoneTo(last(), cue)) {
            replaceLast(last().moving(Unit.movement(cue)));
        } else if (attachment.isOfOther(cue, next)) {
            units.add(Unit.movement(cue.as(cue.kind(), cue.weight() * OTHER_PERCENT / 100)));
        } else {
            units.add(Unit.movement(cue));
        }
    }

    /** "high costs", "demand is low": a movement that has happened; alone it says nothing. */
    private void readAmount(Cue cue, Optional<Cue> next) {
        boolean attributive = next.map(following ->
                        following.from() == cue.to() && following.kind().isThing())
                .orElse(false);
        CueKind moved = cue.kind() == CueKind.PEAK ? CueKind.RISE : CueKind.FALL;
        Cue movement = cue.as(moved, cue.weight() * AMOUNT_PERCENT / 100);
        if (attributive) {
            units.add(Unit.movement(movement));
        } else if (!units.isEmpty() && attachment.hasAmount(last(), cue, false)) {
            replaceLast(last().movedBy(movement));
        }
    }

    /** "fell to a record low" says it once; "unemployment is at a record low" says it of its subject. */
    private void readExtreme(Cue cue) {
        if (units.isEmpty()) {
            units.add(Unit.plain(cue));
        } else if (attachment.hasAmount(last(), cue, true)) {
            replaceLast(last().movedBy(cue));
        } else if (!attachment.isTold(last(), cue)) {
            units.add(Unit.plain(cue));
        }
    }

    /** A plain judgement; after a lessening word it turns: "averts a default". */
    private void readJudgement(Cue cue) {
        Unit plain = Unit.plain(cue);
        if (!units.isEmpty() && attachment.isDoneTo(last(), cue)) {
            replaceLast(last().moving(plain));
        } else {
            units.add(plain);
        }
    }

    private Unit last() {
        return units.get(units.size() - 1);
    }

    private void replaceLast(Unit unit) {
        units.set(units.size() - 1, unit);
    }
}
