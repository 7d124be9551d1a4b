// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads two amounts as one range: "$180–190 billion", "8- to 16-meter", "between 44 and 50 mg", "from 2 to 2,5 million EUR". */
final class RangeReader {

    private final AmountReader amounts;
    private final BoundReader bounds;
    private final ChangeWords changes;

    RangeReader(AmountReader amounts, BoundReader bounds, ChangeWords changes) {
        this.amounts = amounts;
        this.bounds = bounds;
        this.changes = changes;
    }

    /** The range that begins with an amount already read. */
    Optional<Reading> read(Lexemes lexemes, Amount first) {
        int opening = bounds.outerFrom(lexemes, first.from()) - 1;
        boolean between = lexemes.is(opening, "between");
        int at = afterConnective(lexemes, first, between);
        if (at < 0 || first.sign() == Amount.Sign.PLUS) {
            return Optional.empty();
        }
        boolean framed = between || lexemes.is(opening, "from");
        return amounts.read(lexemes, at)
                .filter(second -> framed || !isChange(lexemes, first, second, opening))
                .filter(second -> between || !lexemes.is(opening, "from") || !changes.governs(lexemes, opening))
                .flatMap(second -> merged(lexemes, first, second, framed));
    }

    /** The place after "to", a dash, or the "and" of "between"; -1 when there is none. */
    private static int afterConnective(Lexemes lexemes, Amount first, boolean between) {
        int at = first.past();
        if (lexemes.is(at, "-") && lexemes.is(at + 1, "to")) {
            return at + 2;
        }
        Lexeme sign = lexemes.at(at);
        boolean word = sign.is("to") || between && sign.is("and");
        boolean dash = sign.is("-") || sign.is("–") || sign.is("—") && lexemes.glued(at);
        // "$142.80 -0.6%": a hyphen with a blank before it only is a sign
        boolean even = sign.spaced() == lexemes.at(at + 1).spaced();
        if (!word && !(dash && even)) {
            return -1;
        }
        boolean about = lexemes.is(at + 1, "~") || lexemes.is(at + 1, "about") || lexemes.is(at + 1, "around");
        return about ? at + 2 : at + 1;
    }

    /** "rose $5 million to $9 million": the change, then the level. */
    private boolean isChange(Lexemes lexemes, Amount first, Amount second, int opening) {
        boolean whole = !first.isBare() && !second.isBare() && lexemes.is(first.past(), "to");
        return whole && changes.isMovement(lexemes, opening);
    }

    private static Optional<Reading> merged(Lexemes lexemes, Amount first, Amount second, boolean framed) {
        boolean dated = first.isBare() && Labels.isYear(first.numeral()) && !second.isBare();
        if (dated || second.sign() != Amount.Sign.NONE && second.sign() != first.sign()) {
            return Optional.empty();
        }
        Optional<Amount> left =
                first.isBare() ? Optional.of(first.likeThe(second, shared(first, second))) : Optional.of(first);
        Optional<Amount> right =
                second.isBare() && !first.isBare() ? inherited(lexemes, first, second, framed) : Optional.of(second);
        return left.flatMap(a -> right.flatMap(b -> joined(a, b, framed)));
    }

    /** The second number takes the currency printed before the first, unless it counts things of its own. */
    private static Optional<Amount> inherited(Lexemes lexemes, Amount first, Amount second, boolean framed) {
        boolean prefixed = first.currency().isPresent() && first.numeral().from() > first.from();
        boolean counts = Nouns.isPlural(lexemes.at(second.past())) || Labels.isYear(second.numeral());
        return (prefixed || framed) && !counts
                ? Optional.of(second.likeThe(first, second.numeral()))
                : Optional.empty();
    }

    /** The first number takes the magnitude of the second when it is no larger before it ("180–190 billion"). */
    private static Numeral shared(Amount first, Amount second) {
        Numeral a = first.numeral();
        Numeral b = second.numeral();
        boolean shares = !a.isScaled() && a.mantissa().compareTo(b.mantissa()) <= 0;
        return shares ? a.scaled(b.magnitude(), a.past()) : a;
    }

    private static Optional<Reading> joined(Amount first, Amount second, boolean framed) {
        if (first.kind() != second.kind() || !first.unit().equals(second.unit())) {
            return Optional.empty();
        }
        Amount scaled =
                second.numeral().isScaled() ? first.with(shared(first, second)).withPast(first.past()) : first;
        BigDecimal rise = second.value().subtract(scaled.value());
        boolean ordered = rise.signum() > 0 || framed && rise.signum() < 0;
        return ordered ? Optional.of(Reading.range(scaled, second)) : Optional.empty();
    }
}
