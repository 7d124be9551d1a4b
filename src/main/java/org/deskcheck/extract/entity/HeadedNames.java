// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.NameTag;

/** Names that are known by how they are built: "Bank of X", "Ministry of Finance", "X & Y", brands such as {@code iQSTEL}. */
final class HeadedNames implements NameFinder {

    private static final Set<String> HEADS = Set.of(
            "Bank",
            "Ministry",
            "Department",
            "University",
            "Institute",
            "Bureau",
            "Chamber",
            "College",
            "Academy",
            "Council",
            "Federation",
            "Association",
            "Confederation",
            "Organization",
            "Organisation");
    private static final int LONGEST = 6;
    private static final int SHORTEST_PARTNER = 3;

    private final CorporateSuffixes suffixes;
    private final NotNames notNames;

    HeadedNames(CorporateSuffixes suffixes, NotNames notNames) {
        this.suffixes = suffixes;
        this.notNames = notNames;
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; !line.isTitled() && i < line.tokens().size(); i++) {
            int end = headed(line, i);
            if (end > i) {
                EntityType type = line.word(i).equals("Bank") ? EntityType.COMPANY : EntityType.ORGANIZATION;
                candidates.add(Candidate.unknown(line.span(i, end), type, Evidence.SUFFIXED, line.span(i, i + 2)));
            } else if (isPartnership(line, i)) {
                candidates.add(Candidate.unknown(
                        line.span(i, i + 3), EntityType.COMPANY, Evidence.SUFFIXED, line.span(i + 1, i + 2)));
            } else if (isBrand(line.word(i)) && !notNames.contains(line.word(i))) {
                candidates.add(Candidate.unknown(line.span(i, i + 1), EntityType.COMPANY, Evidence.CONTEXT));
            }
        }
        return candidates;
    }

    /** One past "Ministry of Food and Agriculture" at a token; the token itself when there is none. */
    private static int headed(Line line, int index) {
        boolean head = index + 2 < line.tokens().size()
                && HEADS.contains(line.word(index))
                && (line.word(index + 1).equals("of") || line.word(index + 1).equals("for"))
                && (index == 0 || !NameRun.isNameWord(line, index - 1));
        int end = index + 2;
        while (head && end < line.tokens().size() && end - index < LONGEST && isCapital(line, end)) {
            boolean joined = end + 2 < line.tokens().size()
                    && line.word(end + 1).equals("and")
                    && isCapital(line, end + 2)
                    && line.token(end).name() == NameTag.ORGANIZATION
                    && line.token(end + 1).name() == NameTag.ORGANIZATION;
            end += joined ? 2 : 1;
        }
        return head && end > index + 2 ? end : index;
    }

    private static boolean isCapital(Line line, int index) {
        return Character.isUpperCase(line.word(index).charAt(0)) && NameRun.isNameWord(line, index);
    }

    /** "Fjord & Kraft": two proper nouns that are no words of business. */
    private boolean isPartnership(Line line, int index) {
        return index + 2 < line.tokens().size()
                && line.word(index + 1).equals("&")
                && isPartner(line, index)
                && (isPartner(line, index + 2) || suffixes.isLegal(line.word(index + 2)))
                && (index == 0 || !NameRun.isNameWord(line, index - 1))
                && (index + 3 == line.tokens().size() || !NameRun.isNameWord(line, index + 3));
    }

    private boolean isPartner(Line line, int index) {
        String word = line.word(index);
        return word.length() >= SHORTEST_PARTNER
                && line.token(index).pos().startsWith("NNP")
                && isCapital(line, index)
                && !suffixes.isActivity(word)
                && !suffixes.isThing(word)
                && !notNames.contains(word);
    }

    /** A small letter, a capital and at least two small ones: "eToro"; units and gene names are shorter. */
    private static boolean isBrand(String word) {
        return word.length() > SHORTEST_PARTNER
                && Character.isLowerCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1))
                && word.substring(2).chars().allMatch(Character::isLowerCase);
    }
}
