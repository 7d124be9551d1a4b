// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** Names that no gazetteer and no tagger knows, read from the capitals: "Halden Robotics Ltd". */
final class ProperNames {

    private static final Set<String> SUFFIXES = Set.of(
            "Inc",
            "Inc.",
            "Corp",
            "Corp.",
            "Corporation",
            "Ltd",
            "Ltd.",
            "Limited",
            "LLC",
            "PLC",
            "plc",
            "AG",
            "SA",
            "Co",
            "Co.",
            "N.V.",
            "NV",
            "Oyj",
            "AB",
            "ASA",
            "SE",
            "LP",
            "L.P.",
            "GmbH",
            "S.A.");
    /** Capitalized words that are no names of companies. */
    private static final Set<String> COMMON = Set.of(
            "Full",
            "Nasdaq",
            "NYSE",
            "NASDAQ",
            "Inc",
            "LLC",
            "NA",
            "N.A.",
            "CEO",
            "Founder",
            "Co-founder",
            "Co-Founder",
            "Chair",
            "CFO",
            "CTO",
            "COO",
            "AI",
            "IPO",
            "Series",
            "Company",
            "Board",
            "Notes",
            "Credit",
            "Facility",
            "Agreement",
            "Offering",
            "Transaction",
            "Q1",
            "Q2",
            "Q3",
            "Q4",
            "GPU",
            "LOI",
            "MOU",
            "Property",
            "Shares",
            "Unit",
            "Units",
            "ETF",
            "President",
            "Chairman",
            "Director",
            "Class",
            "Securities",
            "Act",
            "Parties",
            "Bitcoin",
            "Ethereum",
            "BTC",
            "ETH",
            "US",
            "U.S.",
            "EBITDA",
            "Merger",
            "Acquisition",
            "Arrangement",
            "Term",
            "Loan",
            "Letter",
            "Intent",
            "Placement",
            "Round",
            "Seed",
            "ATM",
            "Association",
            "Assets",
            "Stock",
            "Warrants");
    /** Forms of companies that are printed small, after the name. */
    private static final Set<String> FORMS = Set.of("srl", "plc", "spa", "sarl", "bv", "ag", "ltd");

    private static final int LONGEST = 8;

    private ProperNames() {}

    /** The run of capitalized proper nouns that ends a noun phrase, outside headlines, where every word is capitalized. */
    static Optional<Span> of(Phrases phrases, Chunk noun) {
        if (phrases.sentence().role() == BlockRole.HEADLINE
                || isShouted(phrases)
                || phrases.isDate(noun)
                || phrases.isFigure(noun)) {
            return Optional.empty();
        }
        List<Token> tokens = phrases.sentence().tokens();
        int last = noun.head();
        if (last > noun.first() && FORMS.contains(tokens.get(last).text())) {
            last--;
        }
        int first = last + 1;
        while (first > noun.first() && isName(tokens, first - 1) && last - first < LONGEST) {
            first--;
        }
        boolean lab = last > first && tokens.get(last).text().equals("AI");
        if (first > last
                || COMMON.contains(tokens.get(last).text()) && !lab
                || tokens.get(last).text().length() < 2) {
            return Optional.empty();
        }
        return Optional.of(tokens.get(first).span().cover(tokens.get(last).span()));
    }

    /** Whether the sentence is printed in capitals throughout, as headlines of wire copy are. */
    private static boolean isShouted(Phrases phrases) {
        return phrases.sentence().tokens().stream()
                .allMatch(token -> token.text().chars().noneMatch(Character::isLowerCase));
    }

    private static boolean isName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        char initial = token.text().charAt(0);
        boolean capital = at > 0
                && Character.isUpperCase(initial)
                && (token.pos().startsWith("NN") || token.pos().startsWith("JJ"));
        boolean proper = capital
                || token.pos().startsWith("NNP")
                || token.pos().equals("CC") && token.text().equals("&");
        return proper && (Character.isUpperCase(initial) || initial == '&');
    }

    /** A name without the form of its company: "Halden Robotics" of "Halden Robotics Ltd". */
    static String plain(String name) {
        int space = name.lastIndexOf(' ');
        boolean suffixed = space > 0 && SUFFIXES.contains(name.substring(space + 1));
        return suffixed ? name.substring(0, space).replaceAll(",$", "") : name;
    }

    /** Whether two names are one: the same, or one the beginning of the other. */
    static boolean isSame(String a, String b) {
        return a.equals(b) || a.startsWith(b + " ") || b.startsWith(a + " ");
    }
}
