// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Says of whom a sentence says what it says: of the subject of the clause, of the object of what is done, of both sides
 * in opposite ways.
 */
final class Allotment {

    /** How many words may stand between what is done and to whom: "weighs heavily on". */
    private static final int OBJECT_REACH = 3;

    /** "boosts" says more when its object is named. */
    private static final int DONE_TO_NAME = 2;

    private static final int FULL = 100;
    /** What a reason counts beside what it is the reason of. */
    private static final int REASON_PERCENT = 25;

    /** How far behind a subject it may be said not to move: "prices remained broadly steady". */
    private static final int STEADY_REACH = 6;

    private final JudgedSentence sentence;
    private final List<Named> names;
    private final BitSet aside;
    private final List<Side> sides;

    private Allotment(JudgedSentence sentence, List<Named> names, SideBook book) {
        this.sentence = sentence;
        this.names = names;
        this.aside = Roles.aside(sentence, names);
        this.sides = Sides.of(sentence, names, book);
    }

    /** What is said of each name; names of which nothing is said do not occur. */
    static List<Share> of(JudgedSentence sentence, List<Named> names, SideBook book) {
        Allotment allotment = new Allotment(sentence, names, book);
        List<Share> shares = new ArrayList<>();
        allotment.sides.forEach(side -> allotment.allot(side, shares));
        for (Judgement judgement : sentence.judgements()) {
            allotment.allot(judgement, shares);
        }
        allotment.contrast(shares);
        shares.sort(Comparator.comparingInt(share -> share.judgement().from()));
        return allotment.withReasonsLess(shares);
    }

    /** "Unlike Y, X raised its forecast": of Y the opposite of what is said first of another. */
    private void contrast(List<Share> shares) {
        for (int i = 0; i < names.size() && !shares.isEmpty(); i++) {
            if (isUnlike(names.get(i))) {
                shares.add(new Share(i, -shares.get(0).value(), shares.get(0).judgement()));
            }
        }
    }

    private boolean isUnlike(Named name) {
        return name.from() > 0 && sentence.reading().word(name.from() - 1).equals("unlike");
    }

    /** "X wins the case against Y": each side what the verb says of it. */
    private void allot(Side side, List<Share> shares) {
        int weight = sentence.clauses().get(sentence.clauseOf(side.from())).weight();
        share(side.subject(), side.ofSubject() * weight / FULL, side, shares);
        share(side.other(), side.ofOther() * weight / FULL, side, shares);
    }

    private void share(int name, int value, Side side, List<Share> shares) {
        if (name >= 0 && value != 0) {
            Judgement judgement = new Judgement(value, side.from(), side.to(), side.from(), false, false);
            coordinated(name).forEach(i -> shares.add(new Share(i, value, judgement)));
        }
    }

    /** "falls on strong dollar", "gains despite weak demand": what is done outweighs what it is done for. */
    private List<Share> withReasonsLess(List<Share> shares) {
        int[] told = new int[names.size()];
        Arrays.fill(told, -1);
        List<Share> weighed = new ArrayList<>();
        for (Share share : shares) {
            int earlier = told[share.name()];
            boolean steady = earlier < 0 && isSteady(names.get(share.name()), share.judgement());
            boolean reason = steady || earlier >= 0 && isReason(earlier, share.judgement());
            weighed.add(share.worth(value(share) * (reason ? REASON_PERCENT : FULL) / FULL));
            told[share.name()] = earlier < 0 ? share.judgement().to() : earlier;
        }
        return weighed;
    }

    /** What is outweighed in the sentence is all that is said of a name in that clause: "A falls but B gains". */
    private int value(Share share) {
        Named name = names.get(share.name());
        Clause clause =
                sentence.clauses().get(sentence.clauseOf(share.judgement().head()));
        boolean alone = clause.contains(name.from()) && othersFollow(clause, name);
        return alone ? share.value() * FULL / clause.weight() : share.value();
    }

    /** Whether another name is told of behind the clause of this one. */
    private boolean othersFollow(Clause clause, Named name) {
        return names.stream().anyMatch(other -> other != name && other.from() >= clause.to());
    }

    /** "Shares flat as banks weigh": a subject that is said not to move does not. */
    private boolean isSteady(Named name, Judgement judgement) {
        for (int i = name.to(); i < Math.min(name.to() + STEADY_REACH, judgement.from()); i++) {
            if (sentence.reading().is(GrammarKind.STEADY, i)) {
                return isReason(i, judgement);
            }
        }
        return false;
    }

    /** Whether a judgement stands behind a word that gives a reason or a circumstance for the one that ends before it. */
    private boolean isReason(int earlier, Judgement later) {
        Reading reading = sentence.reading();
        for (int i = later.from() - 1; i >= earlier; i--) {
            if (reading.is(GrammarKind.STOP, i) || reading.is(GrammarKind.TURN, i)) {
                return false;
            }
            boolean joins = reading.is(GrammarKind.JOIN, i) && !reading.word(i).equals("while");
            if (joins || reading.is(GrammarKind.CONCESSION, i) || REASONS.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> REASONS = List.of("on", "amid", "by", "with", "over", "in", "from", "for");

    private void allot(Judgement judgement, List<Share> shares) {
        Clause clause = sentence.clauses().get(sentence.clauseOf(judgement.head()));
        int before = lastBefore(judgement.head(), clause.from());
        int after = firstAfter(judgement.head(), clause.to());
        if (judgement.ofObject()) {
            give(after, judgement.value(), judgement, shares);
        } else if (isDoneTo(judgement)) {
            give(after, -Math.abs(judgement.value()), judgement, shares);
        } else if (before >= 0 && after >= 0 && sentence.reading().is(GrammarKind.VERSUS, judgement.head())) {
            give(before, Math.max(0, judgement.value()), judgement, shares);
            give(after, -Math.abs(judgement.value()), judgement, shares);
        } else if (after >= 0 && isObject(names.get(after), judgement)) {
            int told = judgement.transitive() ? DONE_TO_NAME : 1;
            give(after, judgement.value() * told, judgement, shares);
        } else if (before >= 0) {
            give(before, judgement.value(), judgement, shares);
        } else if (after >= 0) {
            give(after, judgement.value(), judgement, shares);
        } else {
            give(elsewhere(judgement, clause), judgement.value(), judgement, shares);
        }
    }

    /** "X sues somebody" says nothing of X; "X sued by somebody", "X barred from trading" do. */
    private boolean isDoneTo(Judgement judgement) {
        int next = judgement.to();
        boolean passive = sentence.reading().tag(next).equals("IN")
                || sentence.reading().tag(next).isEmpty();
        return sentence.reading().is(GrammarKind.AGAINST, judgement.head()) && !passive;
    }

    /** A name right behind the verb that does something to it: "fraud hits X". */
    private boolean isObject(Named name, Judgement judgement) {
        boolean near = name.from() - judgement.to() <= OBJECT_REACH - 1;
        return near
                && (judgement.transitive()
                        || sentence.reading().word(judgement.to()).equals("on"));
    }

    /**
     * In a clause without a name: the subject of the nearest clause before it, else after it; but "to buy Y; stock up 4%"
     * tells of the subject of the sentence.
     */
    private int elsewhere(Judgement judgement, Clause clause) {
        if (sentence.reading().any(GrammarKind.TRADABLE, clause.from(), judgement.head())) {
            return firstAfter(-1, sentence.reading().size());
        }
        int before = lastBefore(clause.from(), 0);
        return before >= 0
                ? before
                : firstAfter(clause.from(), sentence.reading().size());
    }

    private int lastBefore(int word, int floor) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).to() <= word && names.get(i).from() >= floor && !aside.get(i)) {
                return i;
            }
        }
        return -1;
    }

    private int firstAfter(int word, int ceiling) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).from() > word && names.get(i).from() < ceiling && !aside.get(i)) {
                return i;
            }
        }
        return -1;
    }

    private void give(int name, int value, Judgement judgement, List<Share> shares) {
        boolean told = sides.stream().anyMatch(side -> side.tells(name, judgement.head()));
        if (name >= 0 && value != 0 && !told) {
            coordinated(name).forEach(i -> shares.add(new Share(i, value, judgement)));
        }
    }

    /** A name with those it stands in a row with. */
    private List<Integer> coordinated(int name) {
        int first = name;
        while (first > 0 && areCoordinated(names.get(first - 1), names.get(first))) {
            first--;
        }
        List<Integer> row = new ArrayList<>();
        for (int i = first; i == first || i < names.size() && areCoordinated(names.get(i - 1), names.get(i)); i++) {
            row.add(i);
        }
        return row;
    }

    /** "A, B and C shares". */
    private boolean areCoordinated(Named one, Named next) {
        if (isUnlike(one)) {
            return false;
        }
        boolean linked = one.to() == next.from();
        for (int i = one.to(); i < next.from(); i++) {
            boolean link = LINKS.contains(sentence.reading().word(i));
            boolean other = linked && sentence.reading().word(i).equals("other");
            if (!link && !other && !sentence.reading().is(GrammarKind.TRADABLE, i)) {
                return false;
            }
            linked |= link;
        }
        return linked;
    }

    private static final List<String> LINKS = List.of(",", "and", "&", "or", "/");
}
