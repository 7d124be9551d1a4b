// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.StableId;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealGrounds;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.Rating;
import org.deskcheck.model.text.Span;

/** A deal while it is being put together from the sentences that speak of it. Not safe for threads. */
final class Draft {

    final DealType type;
    private Standing standing;
    private final Span trigger;
    private boolean pending;
    private boolean implied;
    final List<Party> parties = new ArrayList<>();
    Optional<Figure> amount = Optional.empty();
    private boolean partial;
    boolean undisclosed;
    final List<Figure> tranches = new ArrayList<>();
    Optional<Figure> tenor = Optional.empty();
    Optional<Figure> rate = Optional.empty();
    final List<Rating> ratings = new ArrayList<>();
    Optional<String> collateral = Optional.empty();
    Optional<Figure> stake = Optional.empty();
    Optional<Figure> upfront = Optional.empty();
    /** The round by its letter, "series b". */
    Optional<String> series = Optional.empty();

    Optional<LocalDate> date = Optional.empty();
    private final List<Mention> mentions = new ArrayList<>();
    final List<Span> evidence = new ArrayList<>();

    /** A deal of a type that a word of a sentence announces. */
    Draft(DealType type, Standing standing, Phrases phrases, Chunk trigger) {
        this.type = type;
        this.standing = standing;
        this.trigger = phrases.span(trigger);
        this.evidence.add(phrases.sentence().span());
    }

    /** Adds a party unless it takes part already in this role, or in another that the same sentence gave it first. */
    void add(Party party) {
        boolean known = has(party.name());
        if (!known) {
            parties.add(party);
        }
    }

    /** The names of those in a role, in order. */
    List<String> names(PartyRole role) {
        return parties.stream().filter(p -> p.role() == role).map(Party::name).toList();
    }

    /** Whether a name takes part. */
    boolean has(String name) {
        return parties.stream().anyMatch(p -> ProperNames.isSame(p.name(), name));
    }

    /** Takes note that a listing is under way, which needs papers filed. */
    void isUnderway() {
        standing = standing.as(DealStatus.FILED);
    }

    /** Takes note that an award or a lease, once made, is signed rather than done. */
    void isOpen() {
        if (standing.is(DealStatus.COMPLETED)) {
            standing = standing.as(DealStatus.SIGNED);
        }
    }

    /** Takes note that the status was not told but is only the least that can be said. */
    void isImplied() {
        implied = true;
    }

    /** Takes the status back to signed when the closing is said to be still to come. */
    void isPending() {
        if (standing.is(DealStatus.COMPLETED)) {
            standing = standing.as(DealStatus.SIGNED);
        }
        pending = true;
    }

    /** Takes note that the amount is one that only adds to the whole. */
    void addsOnly() {
        partial = true;
    }

    /** Whether the amount only adds to the whole. */
    boolean isPartial() {
        return partial;
    }

    /** Gives a party another role. */
    void recast(Party party, PartyRole role) {
        parties.set(parties.indexOf(party), party.as(role));
    }

    /** How much is known of it. */
    int particulars() {
        return parties.size()
                + ratings.size()
                + tranches.size()
                + (amount.isPresent() ? 1 : 0)
                + (upfront.isPresent() ? 1 : 0)
                + (undisclosed ? 1 : 0);
    }

    /** Takes down another place that speaks of it. */
    void addEvidence(Span place) {
        if (!evidence.contains(place)) {
            evidence.add(place);
        }
    }

    /** The status as far as it is known. */
    DealStatus status() {
        return standing.status();
    }

    /** The status with the words that tell it. */
    Standing standing() {
        return standing;
    }

    /** Takes down what its sentence says of it, to be held against other mentions. */
    void takeDown() {
        mentions.add(new Mention(
                evidence.get(0), implied ? Optional.empty() : Optional.of(standing.status()), amount, stake));
    }

    /** Takes in what another sentence says of the same deal; what is known already stays. */
    void absorb(Draft other) {
        if (implied || !other.implied) {
            boolean own = (!implied || other.implied) && Statuses.further(status(), other.status()) == status();
            standing = own ? standing : other.standing;
            implied &= other.implied;
        }
        if (pending || other.pending) {
            isPending();
        }
        other.parties.forEach(this::add);
        amount = amount.or(() -> other.amount);
        undisclosed |= other.undisclosed;
        tranches.addAll(
                other.tranches.stream().filter(t -> !tranches.contains(t)).toList());
        tenor = tenor.or(() -> other.tenor);
        rate = rate.or(() -> other.rate);
        ratings.addAll(other.ratings);
        collateral = collateral.or(() -> other.collateral);
        stake = stake.or(() -> other.stake);
        upfront = upfront.or(() -> other.upfront);
        series = series.or(() -> other.series);
        mentions.addAll(other.mentions);
        date = date.or(() -> other.date);
        evidence.addAll(
                other.evidence.stream().filter(e -> !evidence.contains(e)).toList());
    }

    /** Without its seller a sale to somebody is told as a purchase. */
    private DealType told() {
        boolean bought = type == DealType.DIVESTITURE
                && names(PartyRole.SELLER).isEmpty()
                && !names(PartyRole.ACQUIRER).isEmpty();
        return bought ? DealType.ACQUISITION : type;
    }

    /** What is read as done is no other status where the closing is said to be still to come. */
    private List<Mention> toldMentions() {
        return pending
                ? mentions.stream()
                        .map(mention -> mention.without(DealStatus.COMPLETED))
                        .toList()
                : mentions;
    }

    /** The deal; its id is made of the type and the names or, without names, of the first evidence. */
    Deal toDeal(String article, int ordinal) {
        List<Party> ordered =
                parties.stream().sorted(Comparator.comparing(Party::role)).toList();
        String key =
                ordered.stream().map(p -> p.role().label() + " " + p.name()).reduce("", (a, b) -> a + "\n" + b);
        DealType told = told();
        return new Deal(
                StableId.of("d", article, told.label(), key, String.valueOf(ordinal)),
                told,
                status(),
                ordered,
                amount,
                undisclosed && amount.isEmpty(),
                tranches,
                tenor,
                rate,
                ratings,
                collateral,
                stake,
                upfront,
                date,
                Mention.variants(toldMentions(), status(), amount, stake),
                evidence.stream().sorted().toList(),
                Optional.of(new DealGrounds(trigger, standing.ground(), standing.words())));
    }
}
