// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Span;

/** Names that an apposition makes companies: "X, a leading maker of pumps, said", "X (X or the Company), the pump maker". */
final class AppositionNames implements NameFinder {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    /** How far the noun may stand from its article. */
    private static final int REACH = 14;
    /** How many tokens the brackets between the name and the comma may hold. */
    private static final int BRACKETS = 24;

    private final Set<String> nouns;
    private final NotNames notNames;
    private final NameRun runs;

    private AppositionNames(Set<String> nouns, NotNames notNames) {
        this.nouns = nouns;
        this.notNames = notNames;
        this.runs = new NameRun(notNames);
    }

    /** With the words of {@code models/company-contexts.tsv}. */
    static AppositionNames standard(NotNames notNames) {
        Set<String> nouns = Table.read("company-contexts.tsv").rows().stream()
                .filter(row -> row.get("place").equals("apposed"))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
        return new AppositionNames(nouns, notNames);
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; !line.isTitled() && i + 2 < line.tokens().size(); i++) {
            int noun = line.word(i).equals(",") && ARTICLES.contains(line.word(i + 1)) ? companyNoun(line, i + 1) : -1;
            if (noun >= 0) {
                candidate(line, beforeBrackets(line, i), line.span(i + 1, noun + 1))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(Line line, int end, Span apposed) {
        int begin = runs.beginOf(line, end);
        if (begin == end && end == 1 && Character.isUpperCase(line.word(0).charAt(0))) {
            begin = line.token(0).pos().startsWith("VB") ? 0 : end;
        }
        if (begin >= end) {
            return Optional.empty();
        }
        Span span = line.span(begin, end);
        boolean person = end - begin > 1 && line.isTagged(span, NameTag.PERSON);
        boolean named = line.words(apposed).startsWith("the ");
        boolean place = line.isTagged(span, NameTag.LOCATION) && (named || end - begin > 1);
        return person || place || notNames.isAll(line.words(span))
                ? Optional.empty()
                : Optional.of(Candidate.unknown(span, EntityType.COMPANY, Evidence.APPOSED, apposed));
    }

    /** One past the name before a comma, the brackets between them aside. */
    private static int beforeBrackets(Line line, int comma) {
        int end = comma;
        while (end > 1 && line.word(end - 1).equals(")")) {
            int open = end - 1;
            while (open > 0 && end - open < BRACKETS && !line.word(open).equals("(")) {
                open--;
            }
            if (!line.word(open).equals("(")) {
                break;
            }
            end = line.word(open - (open > 0 ? 1 : 0)).equals(",") ? open - 1 : open;
        }
        return end;
    }

    /** The head of the noun phrase behind an article, when it is a noun for companies and says more than "the company"; else -1. */
    private int companyNoun(Line line, int article) {
        for (int i = article + 1; i < Math.min(line.tokens().size() - 1, article + REACH); i++) {
            String pos = line.token(i).pos();
            boolean noun = pos.startsWith("NN");
            if (noun
                    && !line.token(i + 1).pos().startsWith("NN")
                    && !line.word(i + 1).equals("-")) {
                if (nouns.contains(line.word(i))) {
                    return i > article + 1 || !line.word(article).equals("the") ? i : -1;
                }
                if (!line.word(i + 1).equals("and")
                        && !line.token(i + 1).pos().equals("POS")
                        && !line.word(i + 1).equals(",")
                        && !line.word(article).equals("one")) {
                    return -1;
                }
            } else if (pos.startsWith("VBZ")
                    || pos.startsWith("VBD") && i == article + 1
                    || pos.equals("MD")
                    || pos.startsWith("W")
                    || line.word(i).equals("(")) {
                return -1;
            }
        }
        return -1;
    }
}
