// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * Finds the companies, organizations, people and places that an article names, and tells which names are one.
 *
 * <p>Four witnesses are heard line by line: the tables, the name tagger, the endings of names, and the words and symbols around
 * them. What they agree on becomes the article's roster, and in a second pass the roster is looked for everywhere. Linear in the
 * length of the text. Immutable; safe for threads.
 */
public final class EntityFinder {

    /** Blocks outside the article that name its publisher or its author's employer. */
    private static final Set<BlockRole> BESIDE = EnumSet.of(BlockRole.DISCLAIMER, BlockRole.BIO, BlockRole.DATELINE);

    private final Gazetteer gazetteer;
    private final CorporateSuffixes suffixes = CorporateSuffixes.standard();
    private final NotNames notNames = NotNames.standard();
    private final CanonicalName canonical = new CanonicalName(suffixes);
    private final Overlaps overlaps = new Overlaps(suffixes);
    private final List<NameFinder> finders;
    private final NameFinder tagged = new TaggedNames(notNames, suffixes);

    private EntityFinder(Securities securities) {
        gazetteer = Gazetteer.of(securities);
        finders = List.of(
                new KnownNames(gazetteer, suffixes),
                new SuffixedNames(suffixes, notNames),
                ContextNames.standard(notNames));
    }

    /** A finder with the tables packaged with the program. */
    public static EntityFinder standard() {
        return of(Securities.standard());
    }

    /** A finder that takes its listed companies from a table of the user's. */
    public static EntityFinder of(Securities securities) {
        return new EntityFinder(securities);
    }

    /**
     * The names of an article, in the order of the text, without overlaps, without possessives and articles.
     *
     * @param annotated the article with its sentences
     * @param symbols the symbols found in it; a company stands before many, and none is a name
     */
    public List<EntityMention> find(AnnotatedArticle annotated, List<SymbolMention> symbols) {
        String flat = annotated.article().text().flat();
        SymbolZones zones = new SymbolZones(flat, symbols);
        Map<Line, List<Candidate>> lines = new LinkedHashMap<>();
        lines(annotated).forEach(line -> lines.put(line, new ArrayList<>()));
        boolean onlyTitles = lines.keySet().stream().allMatch(Line::isTitled);
        NameFinder beside = new SymbolNames(symbols, notNames, suffixes);
        Map<Line, List<Candidate>> unsure = new LinkedHashMap<>();
        Roster roster = new Roster(gazetteer, canonical, notNames);
        lines.forEach((line, kept) -> {
            List<Candidate> candidates = candidates(line, beside, onlyTitles, zones);
            kept.addAll(overlaps.resolve(line, candidates));
            unsure.put(line, candidates.stream().filter(c -> !c.sure()).toList());
            kept.forEach(candidate -> note(roster, candidate, flat, line));
        });
        agree(lines, unsure, roster, zones);
        return mentions(annotated, lines, roster);
    }

    private static List<Line> lines(AnnotatedArticle annotated) {
        String flat = annotated.article().text().flat();
        List<Line> lines = new ArrayList<>();
        annotated.sentences().forEach(sentence -> lines.add(new Line(flat, sentence.span(), sentence.tokens())));
        annotated.article().blocks().stream()
                .filter(block -> BESIDE.contains(block.role()))
                .forEach(block -> lines.add(new Line(flat, block.span(), List.of())));
        return lines;
    }

    private List<Candidate> candidates(Line line, NameFinder beside, boolean onlyTitles, SymbolZones zones) {
        List<Candidate> candidates = new ArrayList<>();
        finders.forEach(finder -> candidates.addAll(finder.find(line)));
        candidates.addAll(beside.find(line));
        if (onlyTitles || !line.isTitled()) {
            candidates.addAll(tagged.find(line));
        }
        candidates.removeIf(candidate -> zones.isIn(candidate.span()));
        return candidates;
    }

    private static void note(Roster roster, Candidate candidate, String flat, Line line) {
        String words = line.words(candidate.span());
        roster.note(candidate, words);
        ShortForms.after(flat, candidate.span().end(), words).forEach(form -> roster.noteForm(form, words));
    }

    private static void agree(
            Map<Line, List<Candidate>> lines, Map<Line, List<Candidate>> unsure, Roster roster, SymbolZones zones) {
        Agreement agreement = new Agreement(roster, List.copyOf(lines.keySet()));
        lines.forEach((line, kept) -> {
            List<Candidate> more = new ArrayList<>(agreement.find(line));
            unsure.getOrDefault(line, List.of()).stream()
                    .filter(candidate -> candidate.known().filter(roster::hasKnown).isPresent())
                    .forEach(more::add);
            more.stream()
                    .filter(candidate -> !zones.isIn(candidate.span()))
                    .filter(candidate -> kept.stream().noneMatch(k -> k.span().overlaps(candidate.span())))
                    .forEach(kept::add);
        });
    }

    private static List<EntityMention> mentions(
            AnnotatedArticle annotated, Map<Line, List<Candidate>> lines, Roster roster) {
        List<EntityMention> mentions = new ArrayList<>();
        lines.forEach((line, kept) -> kept.forEach(candidate -> {
            Span span = candidate.span();
            KnownEntity entity = roster.entityOf(candidate, line.words(span));
            String text = annotated.article().text().slice(span);
            mentions.add(new EntityMention(span, text, entity.type(), entity.name(), entity.id()));
        }));
        mentions.sort(Comparator.comparing(EntityMention::span));
        return List.copyOf(mentions);
    }
}
