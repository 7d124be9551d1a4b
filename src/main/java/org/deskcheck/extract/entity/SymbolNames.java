// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;

/** Names that a symbol with its exchange stands behind: {@code Fjord Kraft (OSE: FKRAFT)}. */
final class SymbolNames implements NameFinder {

    /** How far before its symbol the bracket may open; one bracket holds several listings. */
    private static final int REACH = 60;

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
            boolean bracket = line.word(i).equals("(") || line.word(i).equals("[");
            if (bracket && holdsSymbol(line.token(i).span().begin())) {
                int end = line.word(i - 1).equals("'s") || line.word(i - 1).equals("’s") ? i - 1 : i;
                candidate(line, end, candidates);
            }
        }
        return candidates;
    }

    private void candidate(Line line, int end, List<Candidate> candidates) {
        int head = end > 1
                        && suffixes.isLegal(line.word(end - 1))
                        && line.word(end - 2).equals(",")
                ? end - 2
                : end;
        int begin = runs.beginOf(line, head);
        if (begin < head && !line.isTitled() && !notNames.isAll(line.words(line.span(begin, head)))) {
            candidates.add(Candidate.unknown(line.span(begin, end), EntityType.COMPANY, Evidence.SYMBOL));
        }
    }

    /** Whether the first symbol behind this bracket is near; the symbols are in the order of the text. */
    private boolean holdsSymbol(int bracket) {
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
        return low < symbols.size() && symbols.get(low).span().begin() - bracket < REACH;
    }
}
