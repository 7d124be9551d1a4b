// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;

/**
 * The amount of a deal is one matter, whatever verb tells of it: "is buying X for", "to acquire X for" and "the price
 * of X" all give the purchase price of X. Immutable.
 */
final class DealMeasures {

    /** Whose deal it is, the one that names it first. */
    private static final List<PartyRole> PRINCIPALS = List.of(
            PartyRole.TARGET,
            PartyRole.ISSUER,
            PartyRole.BORROWER,
            PartyRole.PROVIDER,
            PartyRole.LESSOR,
            PartyRole.PARTNER,
            PartyRole.ACQUIRER,
            PartyRole.SELLER,
            PartyRole.CUSTOMER,
            PartyRole.LESSEE,
            PartyRole.INVESTOR);

    /** Measures of a sentence that the deal explains better; a valuation or a revenue stays what it is. */
    private static final Set<String> GENERAL = Set.of(
            "price",
            "contract value",
            "financing amount",
            "debt",
            "investment",
            "holdings",
            "expense",
            "spending",
            "gross proceeds",
            "cash",
            "market size",
            "lease value",
            "rent");

    private final List<Deal> deals;
    private final Map<String, String> idsByName;

    private DealMeasures(List<Deal> deals, Map<String, String> idsByName) {
        this.deals = deals;
        this.idsByName = idsByName;
    }

    /** The amounts of the deals of an article; of deals that share one, that with the most parties comes first. */
    static DealMeasures of(List<Deal> deals, List<EntityMention> entities) {
        Map<String, String> ids = new HashMap<>();
        entities.stream().filter(SubjectReader::isBody).forEach(entity -> ids.putIfAbsent(entity.name(), entity.id()));
        List<Deal> withAmount = deals.stream()
                .filter(deal ->
                        deal.amount().isPresent() && measure(deal.type()).isPresent())
                .sorted(Comparator.comparing((Deal deal) -> -deal.parties().size())
                        .thenComparing(Deal::type))
                .toList();
        return new DealMeasures(withAmount, Map.copyOf(ids));
    }

    /** What the amount of a deal measures; nothing for deals of no particular kind. */
    private static Optional<String> measure(DealType type) {
        return switch (type) {
            case ACQUISITION, MERGER, DIVESTITURE -> Optional.of("purchase price");
            case INVESTMENT -> Optional.of("investment");
            case EQUITY_FINANCING, IPO -> Optional.of("offering size");
            case DEBT_FINANCING -> Optional.of("financing amount");
            case CONTRACT -> Optional.of("contract value");
            case LEASE -> Optional.of("lease value");
            case JOINT_VENTURE -> Optional.of("venture capital");
            case BUYBACK -> Optional.of("buyback size");
            case OTHER -> Optional.empty();
        };
    }

    /** A claim whose figure is the amount of a deal becomes one about that deal and its parties; others stay as they are. */
    Claim read(Claim claim, Figure figure) {
        // What a whole trade spends is no deal of somebody.
        if (claim.about().stream().anyMatch(about -> about.startsWith(MatterReader.SET))) {
            return claim;
        }
        return deals.stream()
                .filter(deal -> isAmount(deal, claim, figure))
                .findFirst()
                .map(deal -> about(deal, claim))
                .orElse(claim);
    }

    private boolean isAmount(Deal deal, Claim claim, Figure figure) {
        Figure amount = deal.amount().orElseThrow();
        if (amount.span().equals(figure.span())) {
            return true;
        }
        boolean sameAmount = figure.kind() == FigureKind.MONEY
                && figure.per().isEmpty()
                && figure.bound() != Bound.VAGUE
                && figure.unit().equals(amount.unit())
                && figure.value().compareTo(amount.value()) == 0;
        return sameAmount
                && claim.measure().map(GENERAL::contains).orElse(true)
                && principals(deal).stream().anyMatch(claim.about()::contains);
    }

    private Claim about(Deal deal, Claim claim) {
        Set<String> about = new TreeSet<>(claim.about());
        about.addAll(principals(deal));
        return new Claim(
                claim.id(),
                claim.span(),
                claim.text(),
                subject(deal).or(claim::subject),
                measure(deal.type()),
                claim.scope(),
                claim.period(),
                claim.figure(),
                claim.modality(),
                claim.direction(),
                claim.attribution(),
                claim.checkWorthiness(),
                List.copyOf(about),
                claim.terms());
    }

    private static Optional<String> subject(Deal deal) {
        return deal.parties().stream()
                .filter(party -> PRINCIPALS.contains(party.role()))
                .min(Comparator.comparingInt(party -> PRINCIPALS.indexOf(party.role())))
                .map(Party::name);
    }

    private List<String> principals(Deal deal) {
        return deal.parties().stream()
                .filter(party -> PRINCIPALS.contains(party.role()))
                .flatMap(party -> Optional.ofNullable(idsByName.get(party.name())).stream())
                .toList();
    }
}
