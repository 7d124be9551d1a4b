// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;

/** Names that a symbol with its exchange stands behind: {@code Fjord Kraft (OSE: FKRAFT)}. */
final class SymbolNames implements NameFinder {

    /** How far before its symbol the bracket may open; one bracket holds several listings. */
    private static final int REACH = 60;

    private static final Set<String> BRACKETS = Set.of("(", "[", "<");

    private final List<SymbolMention> symbols;
    private final NameRun runs;
    private final NotNames notNames;
    private final CorporateSuffixes suffixes;

    SymbolNames(List<SymbolMention> symbols, NotNames notNames, CorporateSuffixes suffixes) {
        this.symbols = symbols.stream()
                .filter(symbol ->
                        symbol.kind() == SymbolKind.EQUITY && symbol.exchange().isPresent())
                .toList();
        this.notNames = notNames;
        this.suffixes = suffixes;
        this.runs = new NameRun(notNames);
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i < line.tokens().size(); i++) {
            boolean bracket = BRACKETS.contains(line.word(i));
            Optional<SymbolMention> symbol =
                    bracket ? symbolIn(line.token(i).span().begin()) : Optional.empty();
            if (symbol.isPresent()) {
                int end = line.word(i - 1).equals("'s") || line.word(i - 1).equals("’s") ? i - 1 : i;
                candidate(line, end, symbol.get().span(), candidates);
            }
        }
        return candidates;
    }

    private void candidate(Line line, int end, Span symbol, List<Candidate> candidates) {
        int head = end > 1
                        && suffixes.isLegal(line.word(end - 1))
                        && line.word(end - 2).equals(",")
                ? end - 2
                : end;
        int begin = runs.beginOf(line, head);
        if (begin < head && !line.isTitled() && !notNames.isAll(line.words(line.span(begin, head)))) {
            candidates.add(Candidate.unknown(line.span(begin, end), EntityType.COMPANY, Evidence.SYMBOL, symbol));
        }
    }

    /** The first symbol behind this bracket, if it is near; the symbols are in the order of the text. */
    private Optional<SymbolMention> symbolIn(int bracket) {
        int low = 0;
        int high = symbols.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (symbols.get(middle).span().begin() < bracket) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean near = low < symbols.size() && symbols.get(low).span().begin() - bracket < REACH;
        return near ? Optional.of(symbols.get(low)) : Optional.empty();
    }
}
