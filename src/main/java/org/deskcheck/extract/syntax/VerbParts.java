// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.Set;

/** Which tokens belong to verb groups. For one sentence. */
final class VerbParts {

    private final TaggedTokens tagged;

    VerbParts(TaggedTokens tagged) {
        this.tagged = tagged;
    }

    /** Whether a token can be a part of the verb group that begins at {@code first}. */
    boolean isVerbPart(int at, int first) {
        String pos = tagged.pos(at);
        if (tagged.isVerb(at)) {
            return at == first || !tagged.isVerb(at - 1) || isAuxiliary(at - 1);
        }
        if (pos.equals("MD")) {
            return at == first || !tagged.isVerb(at - 1);
        }
        boolean beforeVerb = at + 1 < tagged.size()
                && (tagged.isVerb(at + 1) || tagged.pos(at + 1).equals("MD"));
        return switch (pos) {
            case "TO" ->
                at == first
                        && !tagged.isNamed(Math.min(at + 1, tagged.size() - 1))
                        && (tagged.pos(Math.min(at + 1, tagged.size() - 1)).equals("VB")
                                || at + 2 < tagged.size()
                                        && tagged.pos(at + 1).equals("RB")
                                        && tagged.pos(at + 2).equals("VB"));
            case "RB" ->
                beforeVerb
                        || at > first && tagged.text(at).equals("not")
                        || at + 2 < tagged.size()
                                && at > first
                                && tagged.pos(at + 1).equals("RB")
                                && tagged.isVerb(at + 2);
            default -> false;
        };
    }

    private boolean isAuxiliary(int at) {
        return Set.of("be", "have", "do", "get").contains(tagged.token(at).lemma());
    }
}
