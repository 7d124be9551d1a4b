// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Token;

/** Puts right what the tagger gets wrong and the words around show: nouns and adjectives that must be verbs. */
final class Retagging {

    private static final Set<String> AFTER_VERBS = Set.of("$", "DT", "PRP$", "RB");
    private static final Set<String> OBJECTS = Set.of("$", "DT", "PRP$", "NN", "NNS", "NNP", "NNPS");

    private static final Set<String> PARTICIPLES = Set.of("priced", "led", "backed", "valued");
    private static final Set<String> BEHIND = Set.of("at", "by", "for", "under", "with");

    private Retagging() {}

    /** The sentence with such words as verbs. */
    static Sentence of(Sentence sentence, List<EntityMention> entities) {
        Set<Integer> ends = new HashSet<>();
        entities.forEach(entity -> ends.add(entity.span().end()));
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean verb = false;
        boolean changed = false;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (isInfinitive(tokens, i)) {
                tokens.set(i - 1, as(tokens.get(i - 1), "TO", "to"));
                tokens.set(i, as(tokens.get(i), "VB", tokens.get(i).lemma()));
                changed = true;
            } else if (!verb
                    && isPast(tokens, i)
                    && ends.contains(tokens.get(i - 1).span().end())) {
                String text = tokens.get(i).text();
                tokens.set(i, as(tokens.get(i), "VBD", text.substring(0, text.length() - 1)));
                changed = true;
            }
            if (sentence.role() == BlockRole.HEADLINE && isTitleParticiple(tokens, i)) {
                tokens.set(i, as(tokens.get(i), "VBN", participle(tokens.get(i).text())));
                changed = true;
            }
            verb |= tokens.get(i).pos().startsWith("VB");
        }
        return changed ? new Sentence(sentence.span(), sentence.role(), tokens) : sentence;
    }

    /** "to unlock $5 million": what stands between "to" and a price or an article is a verb. */
    private static boolean isInfinitive(List<Token> tokens, int at) {
        return tokens.get(at).pos().equals("NN")
                && tokens.get(at - 1).text().equals("to")
                && !tokens.get(at).text().equals("date")
                && AFTER_VERBS.contains(tokens.get(at + 1).pos());
    }

    /** "Unit 8 leveraged its site": the first word on "-ed" behind a name with a number, before any verb. */
    private static boolean isPast(List<Token> tokens, int at) {
        return tokens.get(at).pos().equals("JJ")
                && tokens.get(at - 1).pos().equals("CD")
                && tokens.get(at).text().endsWith("ed")
                && Character.isLowerCase(tokens.get(at).text().charAt(0))
                && OBJECTS.contains(tokens.get(at + 1).pos());
    }

    /** "Offering Priced At the Market", "Round Led By X": capitals make the tagger take the participle for a name. */
    private static boolean isTitleParticiple(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return PARTICIPLES.contains(text.toLowerCase(Locale.ROOT))
                && tokens.get(at).pos().startsWith("N")
                && tokens.get(at - 1).pos().startsWith("N")
                && BEHIND.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT));
    }

    private static String participle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("led") ? "lead" : lower.equals("backed") ? "back" : lower.substring(0, lower.length() - 1);
    }

    private static Token as(Token token, String pos, String lemma) {
        return new Token(token.span(), token.text(), lemma, pos, token.name());
    }
}
