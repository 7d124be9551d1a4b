// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Span;

/**
 * Names that the words around them make companies: "mining firm X", "X shares", "X raises 5 million", "Buy X". Only for proper
 * nouns that no table knows, and not in titles, where everything is capitalised.
 */
final class ContextNames implements NameFinder {

    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> verbs;
    private final Set<String> headline;
    private final Set<String> advice;
    private final Set<String> offices;
    private final Set<String> deals;
    private final Set<String> agents;
    private final NotNames notNames;
    private final CorporateSuffixes suffixes;

    private ContextNames(Table table, NotNames notNames, CorporateSuffixes suffixes) {
        this.before = words(table, "before");
        this.after = words(table, "after");
        this.verbs = words(table, "verb");
        this.headline = words(table, "headline");
        this.advice = words(table, "advice");
        this.offices = words(table, "office");
        this.deals = words(table, "deal");
        this.agents = words(table, "client");
        this.notNames = notNames;
        this.suffixes = suffixes;
    }

    /** With the words of {@code models/company-contexts.tsv}. */
    static ContextNames standard(NotNames notNames, CorporateSuffixes suffixes) {
        return new ContextNames(Table.read("company-contexts.tsv"), notNames, suffixes);
    }

    private static Set<String> words(Table table, String place) {
        Set<String> words = new HashSet<>();
        table.rows().stream().filter(row -> row.get("place").equals(place)).forEach(row -> words.add(row.get("word")));
        return Set.copyOf(words);
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        int from = 0;
        while (!line.isTitled() && from < line.tokens().size()) {
            int to = NameRun.endOf(line, from);
            if (to > from) {
                candidate(line, from, to).ifPresent(candidates::add);
            }
            from = Math.max(to, from + 1);
        }
        return candidates;
    }

    private Optional<Candidate> candidate(Line line, int first, int last) {
        boolean advised = first == 0 && last - first > 1 && advice.contains(line.word(first));
        int from = advised ? first + 1 : first;
        int to = last;
        while (from < to && notNames.isOpener(line.word(from))) {
            from++;
        }
        while (to > from && notNames.isAcronym(line.word(to - 1))) {
            to--;
        }
        if (from == to || isSomethingElse(line, from, to)) {
            return Optional.empty();
        }
        int beside = introducing(line, from);
        if (beside < 0 && isFollowed(line, to)) {
            beside = to;
        }
        if (beside >= 0) {
            return Optional.of(company(line, from, to, Evidence.INTRODUCED, beside));
        }
        int doing = advised ? first : isActing(line, from, to) || from == 0 && to < last ? to : trading(line, from);
        return doing >= 0 ? Optional.of(company(line, from, to, Evidence.CONTEXT, doing)) : Optional.empty();
    }

    private boolean isSomethingElse(Line line, int from, int to) {
        if (suffixes.isThing(line.word(to - 1))
                || to < line.tokens().size() && suffixes.isThing(capital(line.word(to)))) {
            return true;
        }
        boolean person = to - from > 1 && line.isTagged(line.span(from, to), NameTag.PERSON);
        boolean place = line.isTagged(line.span(from, to), NameTag.LOCATION);
        return person || place || notNames.isAll(line.words(line.span(from, to)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Candidate company(Line line, int from, int to, Evidence evidence, int because) {
        Span words = line.span(because, because + 1);
        return Candidate.unknown(line.span(from, to), EntityType.COMPANY, evidence, words);
    }

    /** The word before a name that says what it is: "mining firm X", "CEO of X", "analysts at X"; -1 without one. */
    private int introducing(Line line, int from) {
        if (from > 0
                && (before.contains(line.word(from - 1))
                        || from == 1 && (advice.contains(line.word(0)) || before.contains(small(line.word(0))))
                        || isParticiple(line, from)
                        || isCalled(line, from))) {
            return from - 1;
        }
        if (from > 1 && line.word(from - 1).equals("for") && agents.contains(small(line.word(from - 2)))) {
            return from - 2;
        }
        boolean office = from > 1
                && (line.word(from - 1).equals("of") || line.word(from - 1).equals("at"))
                && offices.contains(line.word(from - 2));
        return office ? from - 2 : -1;
    }

    /** "Fjord-backed X", "London-listed X". */
    private static boolean isParticiple(Line line, int from) {
        return from > 2
                && line.word(from - 2).equals("-")
                && Set.of("backed", "owned", "listed").contains(line.word(from - 1));
    }

    /** "a start-up called X". */
    private boolean isCalled(Line line, int from) {
        boolean called =
                line.word(from - 1).equals("called") || line.word(from - 1).equals("named");
        int noun = from > 2 && line.word(from - 2).equals(",") ? from - 3 : from - 2;
        return called
                && noun >= 0
                && (before.contains(small(line.word(noun))) || line.word(noun).equals("up"));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The word of a trade before a name: "acquired X", "the acquisition of X"; -1 without one. */
    private int trading(Line line, int from) {
        boolean noun = from > 1
                && (line.word(from - 1).equals("of") || line.word(from - 1).equals("with"))
                && deals.contains(line.word(from - 2));
        if (noun) {
            return from - 2;
        }
        return from > 0 && deals.contains(line.word(from - 1)) ? from - 1 : -1;
    }

    private boolean isFollowed(Line line, int to) {
        return to < line.tokens().size() && after.contains(line.word(to));
    }

    private boolean isActing(Line line, int from, int to) {
        return from == 0
                && to < line.tokens().size()
                && (verbs.contains(line.word(to).toLowerCase(Locale.ROOT))
                        || line.isHeadline() && headline.contains(line.word(to)));
    }
}
