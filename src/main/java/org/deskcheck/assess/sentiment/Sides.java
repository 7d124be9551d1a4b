// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds in a sentence what is done by one name to another, and what it says of either. One pass; each verb looks a few words ahead. */
final class Sides {

    /** How many words may stand between the verb and the other side: "cancels a $40 million order placed with". */
    private static final int REACH = 12;
    /** How many words may stand between a participle and "by": "downgraded to sell by". */
    private static final int PASSIVE_REACH = 4;
    /** How many words may stand between the other side and what must follow it: "cuts X shares to sell". */
    private static final int BEHIND_REACH = 5;
    /** How far before a verb its negation may stand. */
    private static final int NEGATION_REACH = 4;

    private final Reading reading;
    private final JudgedSentence sentence;
    private final List<Named> names;
    private final int[] nameAt;

    private Sides(JudgedSentence sentence, List<Named> names) {
        this.sentence = sentence;
        this.reading = sentence.reading();
        this.names = names;
        this.nameAt = new int[reading.size() + 1];
        Arrays.fill(nameAt, -1);
        for (int i = 0; i < names.size(); i++) {
            nameAt[names.get(i).from()] = i;
        }
    }

    /** What is done between names, in order. */
    static List<Side> of(JudgedSentence sentence, List<Named> names, SideBook book) {
        Sides sides = new Sides(sentence, names);
        List<Side> found = new ArrayList<>();
        for (int at = 0; names.size() > 0 && at < sides.reading.size(); at++) {
            if (sides.mayBeVerb(at)) {
                sides.read(at, book.at(sides.reading.words(), at)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Headlines make taggers take "fines" for a plural. */
    private boolean mayBeVerb(int at) {
        String tag = reading.tag(at);
        boolean verb = tag.startsWith("V") || tag.equals("NNS") || tag.startsWith("J") && at > 0 && isNameBefore(at);
        return verb && !reading.any(GrammarKind.NEGATOR, Math.max(0, at - NEGATION_REACH), at);
    }

    private boolean isNameBefore(int at) {
        return reading.word(at - 1).isEmpty();
    }

    private Optional<Side> read(int at, List<PhraseBook.Match<SideRule>> matches) {
        for (PhraseBook.Match<SideRule> match : matches) {
            Clause clause = sentence.clauses().get(sentence.clauseOf(at));
            int end = Math.min(clause.to(), at + match.length() + REACH);
            Optional<Side> side = passive(at, match, clause).or(() -> active(at, match, clause, end));
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /** "X is sued by Y", "X downgraded to sell by Y". */
    private Optional<Side> passive(int at, PhraseBook.Match<SideRule> match, Clause clause) {
        boolean participle = reading.tag(at).equals("VBN")
                || reading.tag(at).equals("VBD")
                || reading.tag(at).startsWith("J");
        int subject = lastBefore(at, clause.from());
        if (!match.value().isDirect() || !participle || subject < 0) {
            return Optional.empty();
        }
        int from = at + match.length();
        for (int i = from; i < Math.min(clause.to() - 1, from + PASSIVE_REACH); i++) {
            if (nameAt[i] >= 0) {
                return Optional.empty();
            }
            int doer = reading.word(i).equals("by") ? nameAt[i + 1] : -1;
            if (doer >= 0
                    && (isFollowed(match.value(), from)
                            || isFollowed(match.value(), names.get(doer).to()))) {
                return Optional.of(new Side(
                        at,
                        i + 2,
                        subject,
                        match.value().other(),
                        doer,
                        match.value().subject()));
            }
        }
        return Optional.empty();
    }

    private Optional<Side> active(int at, PhraseBook.Match<SideRule> match, Clause clause, int end) {
        SideRule rule = match.value();
        int from = at + match.length();
        for (int i = from; i < end && !reading.word(i).equals(","); i++) {
            boolean object = rule.objects().isEmpty() || anyWord(rule.objects(), from, i);
            if (nameAt[i] >= 0
                    && object
                    && isLinked(rule, from, i)
                    && isFollowed(rule, names.get(nameAt[i]).to())) {
                int subject = lastBefore(at, clause.from());
                return Optional.of(new Side(at, i, subject, rule.subject(), nameAt[i], rule.other()));
            }
        }
        return Optional.empty();
    }

    private boolean anyWord(List<String> wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (wanted.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The link stands before the name, or before its article or its attribute: "against the lender X", "from rival X". */
    private boolean isLinked(SideRule rule, int from, int name) {
        for (List<String> link : rule.links()) {
            boolean near =
                    link.isEmpty() ? name - from <= 1 : endsWith(link, from, name) || endsWith(link, from, name - 1);
            if (near) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(List<String> link, int from, int to) {
        int at = to - link.size();
        return at >= from && reading.words().subList(at, to).equals(link);
    }

    private boolean isFollowed(SideRule rule, int from) {
        for (int i = from; i < Math.min(from + BEHIND_REACH, reading.size()); i++) {
            for (List<String> words : rule.behind()) {
                if (i + words.size() <= reading.size()
                        && reading.words().subList(i, i + words.size()).equals(words)) {
                    return true;
                }
            }
        }
        return rule.behind().isEmpty();
    }

    private int lastBefore(int word, int floor) {
        for (int i = word - 1; i >= floor; i--) {
            if (nameAt[i] >= 0) {
                return nameAt[i];
            }
        }
        return -1;
    }
}
