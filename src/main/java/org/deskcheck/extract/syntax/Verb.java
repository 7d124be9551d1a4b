// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.model.text.Token;

/**
 * What the form of a verb group says.
 *
 * @param lemma the main verb
 * @param passive "was acquired", and the bare participle "acquired by"
 * @param negated "has not", "never"
 * @param modal the modal verb in lower case ("will", "could"), or nothing
 * @param infinitive "to acquire"
 * @param participle without an auxiliary: "acquiring", "backed (by)"
 * @param progressive "is raising"
 * @param perfect "has agreed"
 * @param past "acquired", "has acquired", "was acquired"
 */
public record Verb(
        String lemma,
        boolean passive,
        boolean negated,
        String modal,
        boolean infinitive,
        boolean participle,
        boolean progressive,
        boolean perfect,
        boolean past) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    /** Reads the form of a verb group. */
    static Verb of(List<Token> group, Token head) {
        boolean be = has(group, head, "be");
        boolean have = has(group, head, "have");
        String modal = group.stream()
                .filter(t -> t.pos().equals("MD"))
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        boolean infinitive = group.get(0).pos().equals("TO");
        boolean bare = !be && !have && modal.isEmpty() && !infinitive;
        String pos = head.pos();
        return new Verb(
                head.lemma().toLowerCase(Locale.ROOT),
                pos.equals("VBN") && (be || bare),
                group.stream().anyMatch(t -> NEGATIONS.contains(t.text().toLowerCase(Locale.ROOT))),
                modal,
                infinitive,
                bare && (pos.equals("VBG") || pos.equals("VBN")),
                be && pos.equals("VBG"),
                have,
                isPast(group, pos, have));
    }

    private static boolean has(List<Token> group, Token head, String auxiliary) {
        return group.stream().anyMatch(t -> t != head && t.lemma().equals(auxiliary));
    }

    private static boolean isPast(List<Token> group, String pos, boolean have) {
        return pos.equals("VBD")
                || have
                || pos.equals("VBN") && group.stream().anyMatch(t -> t.pos().equals("VBD"));
    }

    /** The same as an active past tense. */
    Verb active() {
        return new Verb(lemma, false, negated, modal, false, false, false, false, true);
    }

    /** The same as an infinitive. */
    Verb coordinated() {
        return new Verb(lemma, passive, negated, modal, true, false, false, false, false);
    }

    /** The same as a participle. */
    Verb reduced() {
        return new Verb(lemma, true, negated, modal, false, true, false, false, false);
    }

    /** Whether the group has a tense of its own, so that it has a subject of its own. */
    public boolean isFinite() {
        return !infinitive && !participle;
    }
}
