// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.BitSet;
import java.util.List;

/** Which of the names of a sentence only speak, or only stand by, so that what is said is not said of them. */
final class Roles {

    /** "..., says Jane Doe of Example Research": a source behind the colon or the comma is short. */
    private static final int SOURCE_LENGTH = 9;

    private final JudgedSentence sentence;
    private final List<Named> names;
    private final BitSet aside = new BitSet();

    private Roles(JudgedSentence sentence, List<Named> names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The indices of the names of which nothing is said. */
    static BitSet aside(JudgedSentence sentence, List<Named> names) {
        Roles roles = new Roles(sentence, names);
        for (int i = 0; i < names.size(); i++) {
            roles.aside.set(i, roles.isSource(names.get(i)) || roles.isSpeaker(i) || roles.isUnlike(names.get(i)));
        }
        for (int i = 0; i < names.size(); i++) {
            roles.aside.set(i, roles.aside.get(i) || roles.isBystander(i));
        }
        return roles.aside;
    }

    /** "Buy X: Jane Doe, Example Research": the last part, behind a colon, without a judgement. */
    private boolean isSource(Named name) {
        int at = sentence.clauseOf(name.from());
        Clause clause = sentence.clauses().get(at);
        boolean last = clause.to() == sentence.reading().size();
        boolean colon = at > 0 && sentence.reading().word(clause.from()).equals(":");
        boolean saidBy = sentence.reading().is(GrammarKind.SPEAKER, name.from() - 1) && name.from() > 1;
        boolean short_ = clause.to() - clause.from() <= SOURCE_LENGTH;
        return saidBy || last && colon && short_ && !isJudged(clause);
    }

    private boolean isJudged(Clause clause) {
        return sentence.judgements().stream().anyMatch(judgement -> clause.contains(judgement.head()));
    }

    /** "Broker A upgrades B", "A says B will grow": the verb stands right behind the one, and before another. */
    private boolean isSpeaker(int i) {
        Named name = names.get(i);
        int verb = name.to();
        while (verb < name.to() + 2 && sentence.reading().tag(verb).startsWith("R")) {
            verb++;
        }
        boolean speaks = sentence.reading().is(GrammarKind.SPEAKER, verb)
                || sentence.reading().is(GrammarKind.RATER, verb);
        return speaks && i + 1 < names.size() && !isPhrase(verb);
    }

    /** "warns on profit" tells of the one who warns. */
    private boolean isPhrase(int verb) {
        return sentence.judgements().stream()
                .anyMatch(judgement -> judgement.from() == verb
                        && judgement.to() > verb + 1
                        && !judgement.ofObject()
                        && sentence.reading().tag(verb + 1).equals("IN"));
    }

    /** "A rallies ahead of B's results": a preposition sets the name apart from a subject or from a judgement. */
    private boolean isBystander(int i) {
        Named name = names.get(i);
        if (!isSetApart(name) || isJudgedThere(name)) {
            return false;
        }
        boolean besideSubject = i > 0 && !aside.get(0) && !isSetApart(names.get(0));
        return besideSubject || PARTING.contains(before(name));
    }

    /** "Stay away from B": the advice that opens the clause ends with the preposition, and is of what follows. */
    private boolean isJudgedThere(Named name) {
        int clause = sentence.clauses().get(sentence.clauseOf(name.from())).from();
        return sentence.judgements().stream()
                .anyMatch(judgement -> judgement.to() == name.from() - 1
                        && sentence.clauseOf(judgement.head()) == sentence.clauseOf(name.from())
                        && judgement.from() <= clause + 1
                        && !judgement.transitive());
    }

    /** "Unlike Y": what is said is not said of Y. */
    private boolean isUnlike(Named name) {
        return before(name).equals("unlike");
    }

    private boolean isSetApart(Named name) {
        return name.from() > 0 && sentence.reading().is(GrammarKind.PREPOSITION, name.from() - 1);
    }

    private String before(Named name) {
        return sentence.reading().word(name.from() - 1);
    }

    private static final List<String> PARTING =
            List.of("before", "after", "post", "by", "from", "with", "at", "vs", "against", "via");
}
