// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealGrounds;
import org.deskcheck.model.fact.DealVariant;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Why a deal was read, in words: what announces it, by what each party has its role, what its status came from.
 *
 * @param text the text
 */
record DealWords(Text text) {

    private static final int SHOWN = 40;

    /** The reasons of a deal on one line. */
    String of(Deal deal) {
        List<String> words = new ArrayList<>();
        deal.grounds().ifPresent(grounds -> {
            words.add("announced by " + quoted(grounds.trigger()));
            words.add(deal.status().label() + " " + status(grounds));
        });
        deal.parties().forEach(party -> words.add(party(party)));
        deal.upfront().ifPresent(figure -> words.add("upfront " + figure.text()));
        deal.variants().forEach(variant -> words.add(otherwise(variant)));
        return String.join("; ", words);
    }

    private String status(DealGrounds grounds) {
        String by = quoted(grounds.statusWords());
        return switch (grounds.status()) {
            case OWN_VERB -> "by the form of " + by;
            case VERB_ABOVE -> "by the verb " + by;
            case PAPER -> "by the paper " + by;
            case NOUN_ABOVE, OWN_NOUN -> "by the noun " + by;
            case TALKS -> "by the talks " + by;
            case MENTION -> "because it is mentioned";
        };
    }

    private static String party(Party party) {
        String role = party.role().label() + " " + party.name() + ": ";
        return role
                + switch (party.ground()) {
                    case SUBJECT, OBJECT, OWNER -> party.ground().label();
                    case BY, OF, WITH, TO, FROM, IN, FOR, ON ->
                        "behind “" + party.ground().label() + "”";
                    case QUALIFIER -> "before the noun";
                    case BACKER -> "puts up the money";
                    case AGENT -> "places or arranges it";
                    case FORMER_OWNER -> "named as the owner before";
                    case RATING -> "rated it";
                    case PART -> "takes a part of it";
                    case OTHER -> "named in the sentence";
                };
    }

    private static String otherwise(DealVariant variant) {
        List<String> words = new ArrayList<>();
        variant.status().ifPresent(status -> words.add(status.label()));
        variant.amount().map(Figure::text).ifPresent(words::add);
        variant.stake().map(Figure::text).ifPresent(words::add);
        return "told otherwise at " + variant.span().begin() + ": " + String.join(" ", words);
    }

    private String quoted(Span span) {
        return "“" + Line.of(text, span, SHOWN) + "”";
    }
}
