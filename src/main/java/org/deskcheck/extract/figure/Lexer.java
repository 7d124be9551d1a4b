// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import java.util.function.Predicate;
import org.deskcheck.extract.figure.Lexeme.Kind;

/**
 * Cuts characters into lexemes, each character looked at a bounded number of times. Thread-safe.
 *
 * <p>A border between letters and digits cuts only where letters may stand before a number ("USD34") or after one
 * ("480MW", "24703m2"). Every other mixture ("H100", "i7-860", "S-1", "10-K") is a name.
 */
final class Lexer {

    /** Longer runs of letters are no word of any table. */
    private static final int LONGEST_WORD = 40;

    /** What English has on average, with the blank; only a first guess of how much room is needed. */
    private static final int LETTERS_PER_WORD = 5;

    private final Predicate<String> opensNumber;
    private final Predicate<String> takesPower;

    /**
     * A lexer for a vocabulary.
     *
     * @param opensNumber says which letters may be glued to the front of a number, such as USD and Rs
     * @param takesPower says after which letters a single 2 or 3 is a power, such as km
     */
    Lexer(Predicate<String> opensNumber, Predicate<String> takesPower) {
        this.opensNumber = opensNumber;
        this.takesPower = takesPower;
    }

    /** The lexemes of the characters from {@code begin} to {@code end}. */
    Lexemes read(String text, int begin, int end) {
        return new Lexemes(new Cutting(text, begin, end).all());
    }

    /** The state of one reading. */
    private final class Cutting {

        private final String text;
        private final int end;
        private final Cuts cuts;
        private int at;
        private boolean spaced = true;

        Cutting(String text, int begin, int end) {
            this.text = text;
            this.at = begin;
            this.end = end;
            this.cuts = new Cuts(text, (end - begin) / LETTERS_PER_WORD + 1);
        }

        Cuts all() {
            while (at < end) {
                char c = text.charAt(at);
                if (Characters.isSpace(c)) {
                    space(c);
                } else {
                    cut(c);
                    spaced = false;
                }
            }
            return cuts;
        }

        private void space(char c) {
            if (Characters.isLineEnd(c) && !cuts.endsWith(Kind.BREAK)) {
                cuts.add(Kind.BREAK, at, at + 1, true);
            }
            at++;
            spaced = true;
        }

        private void cut(char c) {
            int address = spaced ? Address.end(text, at, end) : at;
            if (address > at) {
                add(Kind.NAME, address);
            } else if (Characters.isLetter(c)) {
                word();
            } else if (Characters.isDigit(c) || Digits.isLeadingPoint(text, at, end, spaced)) {
                number();
            } else {
                add(Kind.SIGN, at + 1);
            }
        }

        private void word() {
            int past = Characters.endOfLetters(text, at, end);
            if (past < end && Characters.isDigit(text.charAt(past)) && !mayOpenNumber(past)) {
                add(Kind.NAME, Characters.endOfName(text, past, end));
            } else if (isHyphenName(past)) {
                add(Kind.NAME, Characters.endOfName(text, past + 1, end));
            } else {
                add(past - at > LONGEST_WORD ? Kind.NAME : Kind.WORD, past);
            }
        }

        private boolean mayOpenNumber(int past) {
            if (past - at > LONGEST_WORD) {
                return false;
            }
            String letters = text.substring(at, past);
            return opensNumber.test(letters) || isPower(past) && takesPower.test(letters);
        }

        /** Whether a single 2 or 3 stands there, as in "24703m2". */
        private boolean isPower(int place) {
            boolean single = place + 1 >= end || !Character.isLetterOrDigit(text.charAt(place + 1));
            return single && (text.charAt(place) == '2' || text.charAt(place) == '3');
        }

        /** "S-1", "COVID-19"; but not "BTC-1.57%", a name and a signed share, nor the bn of "$1.2bn-1.5bn". */
        private boolean isHyphenName(int past) {
            boolean suffix = !spaced && at > 0 && Characters.isDigit(text.charAt(at - 1));
            boolean hyphen = !suffix && past + 1 < end && Characters.isHyphen(text.charAt(past));
            if (!hyphen || !Characters.isDigit(text.charAt(past + 1))) {
                return false;
            }
            Optional<Digits> digits = Digits.read(text, past + 1, end);
            int after = digits.map(Digits::end).orElse(past + 1);
            return after >= end || text.charAt(after) != '%';
        }

        private void number() {
            Optional<Digits> read = Digits.read(text, at, end);
            if (read.isEmpty()) {
                add(Kind.NAME, Characters.endOfName(text, at, end));
                return;
            }
            Digits digits = read.get();
            if (isNumberName(digits.end())) {
                add(Kind.NAME, Characters.endOfName(text, digits.end(), end));
            } else {
                Kind kind = digits.isFraction() ? Kind.FRACTION : Kind.NUMBER;
                cuts.add(kind, at, digits.end(), spaced, digits.value());
                at = digits.end();
            }
        }

        /** "10-K", "3D5", "5e3a1c"; but not "480MW" or "24703m2". */
        private boolean isNumberName(int past) {
            if (past < end && Characters.isHyphen(text.charAt(past))) {
                boolean letter = past + 1 < end && Character.isUpperCase(text.charAt(past + 1));
                return letter && (past + 2 >= end || !Character.isLetterOrDigit(text.charAt(past + 2)));
            }
            int letters = Characters.endOfLetters(text, past, end);
            boolean mixed = letters > past && letters < end && Characters.isDigit(text.charAt(letters));
            return mixed && !isPower(letters);
        }

        private void add(Kind kind, int past) {
            cuts.add(kind, at, past, spaced);
            at = past;
        }
    }
}
