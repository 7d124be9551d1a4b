// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Span;

/** What the name tagger marked, trimmed to the name and cleared of what it is known to mistake. */
final class TaggedNames implements NameFinder {

    private static final Set<String> EDGES = Set.of(
            "the", "The", "THE", "a", "A", "an", "An", "'s", "’s", "'", "’", ",", ".", "-", "–", "—", "\"", "“", "”",
            "(", ")", ":", ";", "&", "and", "of", "/", "*", "|", "on", "with", "to", "from", "by", "as");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "/", "(", ")", "[", "]", "|", "–", "—", "'s", "’s", "\"", "“", "”");

    /** "Kari Moe of Fjord": the tagger takes the employer into the name of a person. */
    private static final Set<String> EMPLOYED = Set.of("of", "at", "from", "for");

    /** "Fjord Capital Updates Coverage on Kraft Corp.": what stands between two names; but "Committee on Trade" is one. */
    private static final Set<String> RELATIONS = Set.of("on", "with", "to", "from", "by", "as");

    private static final Set<String> COUNTRIES =
            Set.of("USA", "US", "U.S.", "America", "Americas", "India", "Canada", "Europe", "UK", "Japan", "Australia");

    private static final Set<String> REGIONS = Set.of("County", "Province", "Island", "Islands", "Peninsula", "Coast");

    /** Longer runs are lists or tables that lost their marks. */
    private static final int LONGEST = 12;

    private static final int LONGEST_ACRONYM = 5;

    private final NotNames notNames;
    private final CorporateSuffixes suffixes;
    private final People people;

    /** Names as the tagger marked them in an article with these people. */
    TaggedNames(NotNames notNames, CorporateSuffixes suffixes, People people) {
        this.notNames = notNames;
        this.suffixes = suffixes;
        this.people = people;
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        int from = 0;
        while (from < line.tokens().size()) {
            int to = from + 1;
            NameTag tag = line.token(from).name();
            if (tag != NameTag.NONE) {
                while (to < line.tokens().size() && line.token(to).name() == tag && !isBreak(line, to)) {
                    to++;
                }
                candidate(line, from, to, tag).ifPresent(candidates::add);
            }
            from = to;
        }
        return candidates;
    }

    private boolean isBreak(Line line, int index) {
        boolean legal = index + 1 < line.tokens().size() && suffixes.isLegal(line.word(index + 1));
        String before = line.word(index - 1);
        if (line.word(index).equals("and") && (suffixes.isLegal(before) || suffixes.isActivity(before))) {
            return true;
        }
        if (line.word(index).equals("and") && isTwo(line, index)) {
            return true;
        }
        if (line.token(index).name() == NameTag.ORGANIZATION && RELATIONS.contains(line.word(index))) {
            return !suffixes.isBody(before);
        }
        if (line.token(index).name() == NameTag.PERSON && EMPLOYED.contains(line.word(index))) {
            return true;
        }
        return BREAKS.contains(line.word(index)) && !(line.word(index).equals(",") && legal);
    }

    /** "Fjord Point and Kraft Securities": two words or more on either side, and the last ends like a company. */
    private boolean isTwo(Line line, int and) {
        int from = and;
        while (from > 0 && line.token(from - 1).name() == NameTag.ORGANIZATION) {
            from--;
        }
        int to = and + 1;
        while (to < line.tokens().size()
                && line.token(to).name() == NameTag.ORGANIZATION
                && !line.word(to).equals("and")) {
            to++;
        }
        return and - from > 1
                && to - and > 2
                && (suffixes.isActivity(line.word(to - 1)) || suffixes.isLegal(line.word(to - 1)))
                && line.word(and - 1).indexOf('&') < 0;
    }

    private Optional<Candidate> candidate(Line line, int first, int last, NameTag tag) {
        int from = first;
        int to = last;
        if (tag == NameTag.ORGANIZATION) {
            from = extendedLeft(line, from);
            to = extendedRight(line, to);
        }
        while (from < to
                && (EDGES.contains(line.word(from))
                        || notNames.isOpener(line.word(from))
                        || to - from > 1 && tag == NameTag.ORGANIZATION && isDescription(line, from))) {
            from++;
        }
        while (from < to
                && (EDGES.contains(line.word(to - 1))
                        || isStuck(line, from, to, tag)
                        || to - from > 1 && tag == NameTag.ORGANIZATION && isDescription(line, to - 1))) {
            to--;
        }
        if (from == to || to - from > LONGEST) {
            return Optional.empty();
        }
        from = tag == NameTag.ORGANIZATION ? behindOffice(line, from, to) : from;
        to = beforeVerb(line, from, to);
        Span span = line.span(from, to);
        String words = line.words(span);
        boolean verb = to - from == 1
                && from > 0
                && to < line.tokens().size()
                && line.word(from - 1).equals("to")
                && line.token(to).pos().equals("DT");
        boolean named = !verb
                && words.chars().anyMatch(Character::isUpperCase)
                && words.length() > 1
                && words.indexOf('@') < 0
                && !suffixes.isLegal(words)
                && !notNames.isAll(words)
                && !suffixes.isThing(words.substring(words.lastIndexOf(' ') + 1));
        if (named && people.isCompany(words, tag)) {
            return Optional.of(Candidate.unknown(span, EntityType.COMPANY, Evidence.INTRODUCED));
        }
        return named
                ? Optional.of(Candidate.unknown(span, typeOf(line, to, tag, words), Evidence.TAGGED))
                : Optional.empty();
    }

    /** "research startup" before "Fjord": small words that tell what it is. */
    private static boolean isDescription(Line line, int index) {
        String word = line.word(index);
        String pos = line.token(index).pos();
        return word.length() > 3
                && word.chars().allMatch(Character::isLowerCase)
                && (pos.startsWith("NN") || pos.startsWith("JJ") || pos.startsWith("VB"));
    }

    /** "General Partner of Fjord Ventures": the employer alone. */
    private int behindOffice(Line line, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (EMPLOYED.contains(line.word(i)) && notNames.isAll(line.words(line.span(from, i)))) {
                return i + 1;
            }
        }
        return from;
    }

    /** "Fjord Capital Partners Updates Coverage": the name ends where it ends like a company and a verb follows. */
    private int beforeVerb(Line line, int from, int to) {
        boolean isCut = to < line.tokens().size() && RELATIONS.contains(line.word(to));
        for (int i = from + 1; i + 1 < to; i++) {
            boolean verb = line.token(i + 1).pos().startsWith("VB");
            boolean closed = suffixes.isActivity(line.word(i)) || suffixes.isLegal(line.word(i));
            if (closed && (verb || isCut && line.word(i + 1).endsWith("s"))) {
                return i + 1;
            }
        }
        return to;
    }

    /** "Wonderla Holidays IPO": an acronym that is no part of the name. */
    private boolean isStuck(Line line, int from, int to, NameTag tag) {
        return tag == NameTag.ORGANIZATION
                && to - from > 1
                && notNames.isAcronym(line.word(to - 1))
                && !suffixes.isLegal(line.word(to - 1))
                && !suffixes.isActivity(line.word(to - 1));
    }

    private EntityType typeOf(Line line, int to, NameTag tag, String words) {
        return switch (tag) {
            case PERSON -> typeOfPerson(line, to, words);
            case LOCATION -> CamelCase.isBrand(words) || isFirm(words) ? EntityType.COMPANY : EntityType.PLACE;
            case ORGANIZATION, NONE ->
                REGIONS.contains(words.substring(words.lastIndexOf(' ') + 1))
                        ? EntityType.PLACE
                        : suffixes.typeOf(words);
        };
    }

    /** "Fjord Ventures" is no place; "West Bank" may be one. */
    private boolean isFirm(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.indexOf(' ') > 0 && !last.equals("Bank") && suffixes.isActivity(last);
    }

    /** What is tagged as a person may be a place ("McLean, Va."), a bank ("Rabobank") or an acronym. */
    private static EntityType typeOfPerson(Line line, int to, String words) {
        boolean place = words.indexOf(' ') < 0
                && to + 1 < line.tokens().size()
                && line.word(to).equals(",")
                && line.token(to + 1).name() == NameTag.LOCATION
                && line.word(to + 1).endsWith(".");
        boolean acronym = words.length() <= LONGEST_ACRONYM
                && !line.isTitled()
                && words.chars().allMatch(Character::isUpperCase);
        boolean brand = words.endsWith("bank") || CamelCase.isBrand(words);
        return place ? EntityType.PLACE : acronym || brand ? EntityType.COMPANY : EntityType.PERSON;
    }

    /** Over proper nouns that the tagger left out: "Lahontan Gold" before a marked "Corp". */
    private int extendedLeft(Line line, int from) {
        int begin = from;
        while (!line.isTitled() && begin > 1 && isLeftOut(line, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private int extendedRight(Line line, int to) {
        int end = to;
        boolean comma =
                end + 1 < line.tokens().size() && line.word(end).equals(",") && suffixes.isLegal(line.word(end + 1));
        end = comma ? end + 2 : end;
        if (isBranch(line, end)) {
            end++;
        }
        while (end < line.tokens().size()
                && (suffixes.isLegal(line.word(end)) || !line.isTitled() && isLeftOut(line, end))) {
            end++;
        }
        return end;
    }

    /** "Fjord Bank USA": the country of a branch. */
    private boolean isBranch(Line line, int index) {
        return index < line.tokens().size()
                && index > 0
                && COUNTRIES.contains(line.word(index))
                && suffixes.isActivity(line.word(index - 1));
    }

    private boolean isLeftOut(Line line, int index) {
        return line.token(index).name() == NameTag.NONE
                && NameRun.isProper(line, index)
                && !notNames.contains(line.word(index));
    }
}
