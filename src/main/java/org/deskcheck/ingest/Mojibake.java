// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells of characters that were spoiled before the text came here: UTF-8 that somebody read as windows-1252 and wrote down as such
 * ({@code â€™} for {@code ’}), and characters that were replaced by U+FFFD. It is told and not repaired: the text of a record is the text of the
 * file, and its spans are places in that.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char LOST = '\ufffd';
    private static final int CONTINUATION = 0x80;
    private static final int LEAD = 0xC2;
    private static final int MAX_LEAD = 0xF4;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String AFTER_LETTERS = "’‘“”‹›«»…–—™®©°¹²³·\u00a0\u00ad";
    private static final String LOST_AND_SPOILED = "ï¿½";

    /** What stands for rare letters may stand for itself, once or twice. */
    private static final int MIN_DOUBTFUL = 3;

    private final String text;
    private int certain;
    private int doubtful;
    private String spoiled = "";
    private String meant = "";

    private Mojibake(String text) {
        this.text = text;
    }

    /** What is to be said of a text; nothing when it is whole. */
    static List<String> notes(String text) {
        List<String> notes = new ArrayList<>();
        new Mojibake(text).doubleEncoded().ifPresent(notes::add);
        long lost = text.chars().filter(c -> c == LOST).count();
        if (lost > 0) {
            notes.add("characters were lost before the text came here: U+FFFD stands in their place " + times(lost));
        }
        return notes;
    }

    private Optional<String> doubleEncoded() {
        for (int i = 0; i < text.length(); ) {
            i += Math.max(1, sequence(i));
        }
        return certain == 0 && doubtful < MIN_DOUBTFUL
                ? Optional.empty()
                : Optional.of("the text was read in a wrong encoding before it came here: \"" + spoiled + "\" for \""
                        + meant + "\" and the like " + times(certain + doubtful) + "; it is kept as it is");
    }

    /** How many characters from here on are the bytes of one; 0 when they are none, or may be meant as they stand. */
    private int sequence(int at) {
        int lead = text.charAt(at);
        int length = lead < LEAD || lead > MAX_LEAD ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > text.length()) {
            return 0;
        }
        byte[] octets = new byte[length];
        octets[0] = (byte) lead;
        for (int i = 1; i < length; i++) {
            int octet = octet(text.charAt(at + i));
            if (octet < CONTINUATION || octet >= LEAD - 2) {
                return 0;
            }
            octets[i] = (byte) octet;
        }
        String character = new String(octets, StandardCharsets.UTF_8);
        boolean malformed = character.indexOf(LOST) >= 0 && !text.startsWith(LOST_AND_SPOILED, at);
        return malformed || !count(text.substring(at, at + length), character) ? 0 : length;
    }

    private boolean count(String octets, String character) {
        boolean common = octets.charAt(0) == 'Â' || octets.charAt(0) == 'Ã';
        boolean space = common && octets.charAt(1) == NO_BREAK_SPACE;
        if (!space && octets.chars().skip(1).allMatch(Mojibake::mayFollowALetter)) {
            return false;
        }
        if (common || octets.length() > 2) {
            certain++;
        } else {
            doubtful++;
        }
        if (spoiled.isEmpty()) {
            spoiled = octets;
            meant = character;
        }
        return true;
    }

    /** In "né…”" and "CAFÉ™" nothing is spoiled. */
    private static boolean mayFollowALetter(int c) {
        return Character.isLetter(c) || AFTER_LETTERS.indexOf(c) >= 0;
    }

    /** The byte that is this character in windows-1252, or in Latin-1 where that has none; -1 when it is none. */
    private static int octet(char c) {
        if (c < 0x100) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes[0] == '?' ? -1 : bytes[0] & 0xFF;
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }
}
