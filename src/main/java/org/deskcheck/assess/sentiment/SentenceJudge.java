// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;

/** Reads a sentence clause by clause and says what it says well or ill. Stateless after construction; threads may share it. */
final class SentenceJudge {

    private static final int FULL = 100;
    /** A question states nothing. */
    private static final int ASKED = 30;

    private final ToneLexicon lexicon;
    private final CueFinder finder;

    SentenceJudge(ToneLexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = new CueFinder(lexicon);
    }

    /**
     * Judges a sentence.
     *
     * @param names the names in it, in order, whose words carry no tone
     */
    JudgedSentence judge(Sentence sentence, List<Span> names) {
        Reading reading = Reading.of(sentence, names, lexicon);
        List<Cue> cues = finder.find(reading);
        List<Clause> clauses = Clause.of(reading);
        int share = reading.word(reading.size() - 1).equals("?") ? ASKED : FULL;
        List<Judgement> judgements = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int end = next;
            while (end < cues.size() && cues.get(end).from() < clause.to()) {
                end++;
            }
            judgements.addAll(
                    judge(reading, clause, Clause.compared(clauses, i, reading), cues.subList(next, end), share));
            next = end;
        }
        return new JudgedSentence(reading, clauses, judgements);
    }

    private static List<Judgement> judge(Reading reading, Clause clause, int compared, List<Cue> cues, int share) {
        List<Judgement> judgements = new ArrayList<>();
        int floor = clause.from();
        List<Unit> units = FigureComparison.apply(ClauseJudge.judge(reading, cues), reading, compared);
        for (Unit unit : FigureComparison.withoutOutdone(units, reading)) {
            Judgement judgement = Modifiers.apply(unit.judgement(), reading, floor);
            int value = judgement.value() * clause.weight() / FULL * share / FULL;
            if (value != 0) {
                judgements.add(judgement.worth(value));
            }
            floor = unit.to();
        }
        return judgements;
    }
}
