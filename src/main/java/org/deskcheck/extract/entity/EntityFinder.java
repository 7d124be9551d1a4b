// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

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

    /** An article of so few sentences is a list of headlines. */
    private static final int MOST_HEADLINES = 2;

    private final Gazetteer gazetteer;
    private final CorporateSuffixes suffixes = CorporateSuffixes.standard();
    private final NotNames notNames = NotNames.standard();
    private final CanonicalName canonical = new CanonicalName(suffixes);
    private final Overlaps overlaps = new Overlaps(suffixes);
    private final Enumerations enumerations = new Enumerations(notNames);
    private final LegalEnding endings = new LegalEnding(suffixes);
    private final List<NameFinder> finders;
    private final Doings doings = Doings.standard();

    private EntityFinder(Securities securities) {
        gazetteer = Gazetteer.of(securities);
        finders = List.of(
                new KnownNames(gazetteer, suffixes),
                new SuffixedNames(suffixes, notNames),
                new HeadedNames(suffixes, notNames),
                ContextNames.standard(notNames, suffixes),
                AppositionNames.standard(notNames));
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
        List<Line> lines = lines(annotated);
        Vocabulary vocabulary = new Vocabulary(lines, suffixes, notNames);
        SymbolZones zones = new SymbolZones(annotated.article().text().flat(), symbols);
        Witnesses witnesses = witnesses(lines, symbols, zones, vocabulary);
        List<Sheet> sheets = lines.stream()
                .map(line -> overlaps.resolve(line, witnesses.hear(line)))
                .toList();
        sheets.forEach(enumerations::complete);
        Roster roster = roster(annotated, sheets, symbols);
        agree(sheets, roster, vocabulary, zones);
        return mentions(annotated, sheets, roster);
    }

    private static List<Line> lines(AnnotatedArticle annotated) {
        String flat = annotated.article().text().flat();
        List<Line> lines = new ArrayList<>();
        boolean single = annotated.sentences().size() <= MOST_HEADLINES;
        for (Sentence sentence : annotated.sentences()) {
            boolean headline = single || sentence.role() == BlockRole.HEADLINE;
            lines.add(new Line(flat, sentence.span(), sentence.tokens(), headline));
        }
        annotated.article().blocks().stream()
                .filter(block -> BESIDE.contains(block.role()))
                .forEach(block -> lines.add(new Line(flat, block.span(), List.of(), false)));
        return lines;
    }

    private Witnesses witnesses(
            List<Line> lines, List<SymbolMention> symbols, SymbolZones zones, Vocabulary vocabulary) {
        List<NameFinder> all = new ArrayList<>(finders);
        all.add(new SymbolNames(symbols, notNames, suffixes));
        boolean onlyTitles = lines.stream().allMatch(Line::isTitled);
        NameFinder tagged = new TaggedNames(notNames, suffixes, new People(lines, doings));
        return new Witnesses(all, tagged, zones, vocabulary, new DefinedTerms(lines), onlyTitles);
    }

    private Roster roster(AnnotatedArticle annotated, List<Sheet> sheets, List<SymbolMention> symbols) {
        String flat = annotated.article().text().flat();
        Roster roster = new Roster(gazetteer, canonical, notNames, suffixes);
        for (Sheet sheet : sheets) {
            for (Candidate candidate : sheet.kept()) {
                String words = sheet.words(candidate);
                roster.note(candidate, words);
                ShortForms.after(flat, candidate.span().end(), words).forEach(form -> roster.noteForm(form, words));
                if (candidate.type() == EntityType.COMPANY) {
                    ShortForms.otherNames(flat, candidate.span().end())
                            .forEach(name -> roster.noteForm(canonical.of(name), words));
                }
            }
        }
        annotated.article().publisher().ifPresent(roster::notePublisher);
        symbols.stream()
                .filter(symbol -> symbol.kind() == SymbolKind.EQUITY)
                .forEach(symbol -> symbol.name().ifPresent(name -> roster.noteSymbol(symbol.symbol(), name)));
        roster.join();
        return roster;
    }

    private void agree(List<Sheet> sheets, Roster roster, Vocabulary vocabulary, SymbolZones zones) {
        Agreement agreement = new Agreement(roster, vocabulary, endings);
        for (Sheet sheet : sheets) {
            Stream.concat(
                            agreement.find(sheet.line()).stream(),
                            sheet.unsure().stream()
                                    .filter(candidate -> candidate
                                            .known()
                                            .filter(roster::hasKnown)
                                            .isPresent())
                                    .map(Candidate::supported))
                    .filter(candidate -> !zones.isIn(candidate.span()))
                    .forEach(sheet::keep);
        }
    }

    private List<EntityMention> mentions(AnnotatedArticle annotated, List<Sheet> sheets, Roster roster) {
        Text whole = annotated.article().text();
        List<EntityMention> mentions = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Candidate candidate : sheet.kept()) {
                KnownEntity entity = roster.entityOf(candidate, sheet.words(candidate));
                Span span = endings.withStop(whole.flat(), candidate.span());
                mentions.add(new EntityMention(
                        span,
                        whole.slice(span),
                        entity.type(),
                        entity.name(),
                        entity.id(),
                        Optional.of(candidate.reason())));
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return SupportingMentions.named(mentions);
    }
}
