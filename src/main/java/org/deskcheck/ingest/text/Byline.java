// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;

/**
 * A byline taken apart.
 *
 * @param authors as printed, in order
 * @param publisher what is printed behind them, where the page prints it elsewhere too
 */
record Byline(List<String> authors, Optional<String> publisher) {

    private static final int MAX_LENGTH = 200;

    /** The word before the authors; it may be glued to the publisher before it. */
    private static final Pattern BY = Pattern.compile(
            "(?:^|[|·•—–]\\s?|(?<=\\p{Ll})(?=By ))"
                    + "(?:(?<=^)(?:Von|VON|Par|PAR|Por|POR|Door|Av|Af)|[Bb]y|BY|[Ww]ritten by|[Ww]ords by|[Ss]tory by|[Rr]eporting by|Authors?:)\\s(?=(?:the )?\\p{Lu})");

    /** The word for "by" in other languages begins names and headlines, too. */
    private static final Pattern FOREIGN = Pattern.compile("(?:Von|VON|Par|PAR|Por|POR|Door|Av|Af)\\s");

    private static final Pattern DESK = Pattern.compile("\\s?(?:newsroom|news desk|staff|desk|editorial team|team)$");
    private static final Pattern DATED = Pattern.compile("(?:[Pp]ublished|[Uu]pdated|[Pp]osted)(?: on)?:?$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s?(?:[|·•]|\\s[—–-]\\s)\\s?");
    private static final Pattern AND = Pattern.compile(",? and |, | & ");

    /** Letters after which a capital inside a name is no seam: McDonald, MacLeod, DeMarco, O'Neil. */
    private static final Pattern NAME_PREFIX = Pattern.compile("(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O')$");

    /** Whether a line says "by" somebody, at its beginning, after a separator, or glued to what comes before. */
    static boolean isExplicit(String text) {
        return text.length() <= MAX_LENGTH
                && BY.matcher(text).find()
                && !FOREIGN.matcher(text).lookingAt();
    }

    /**
     * Takes a byline apart.
     *
     * @param line the line, without marks around it
     * @param page letters and digits of the page, by {@link Headlines#key}; a publisher glued to a name is known by
     *     standing elsewhere too
     */
    static Byline of(String line, String page) {
        Matcher by = BY.matcher(line);
        String authors = line;
        Optional<String> publisher = Optional.empty();
        if (by.find()) {
            publisher = publisher(line.substring(0, by.start()), page);
            authors = line.substring(by.end());
        }
        String[] parts = SEPARATOR.split(undated(authors), -1);
        Byline split = glued(parts[0], page);
        for (int i = 1; i < parts.length && publisher.isEmpty(); i++) {
            publisher = publisher(parts[i], page);
        }
        if (split.publisher.isEmpty() && publisher.isEmpty() && split.authors.size() == 1) {
            publisher = desk(split.authors.get(0), page);
        }
        return new Byline(split.authors, split.publisher.isPresent() ? split.publisher : publisher);
    }

    /** What stands before a date; the date, and the word for it, may be glued to the name. */
    private static String undated(String text) {
        List<PrintedDate> dates = PrintedDates.in(text);
        String before = dates.isEmpty() ? text : text.substring(0, dates.get(0).begin());
        return DATED.matcher(before.trim()).replaceAll("");
    }

    /** Splits where two names were run together, at a seam behind which stands a name that the page prints elsewhere. */
    private static Byline glued(String text, String page) {
        for (int seam : seams(text)) {
            String behind = DESK.matcher(text.substring(seam).trim()).replaceAll("");
            if (occurrences(page, behind) > 1) {
                String before = text.substring(0, seam).trim();
                String names = before.endsWith("for") ? before.substring(0, before.length() - 3) : before;
                return new Byline(names(names), Optional.of(behind));
            }
        }
        int comma = text.indexOf(", ");
        if (comma > 0 && comma + 2 < text.length() && Character.isLowerCase(text.charAt(comma + 2))) {
            return new Byline(names(text.substring(0, comma)), Optional.empty());
        }
        return new Byline(names(text), Optional.empty());
    }

    /** Where a small letter meets a capital, and where {@code for} ends. */
    private static List<Integer> seams(String text) {
        List<Integer> seams = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            boolean glued = Character.isLowerCase(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i))
                    && !NAME_PREFIX
                            .matcher(text.substring(Math.max(0, i - 4), i))
                            .find();
            if (glued || text.startsWith("for ", i - 1) && i + 3 < text.length()) {
                seams.add(glued ? i : i + 3);
            }
        }
        for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 2)) {
            seams.add(comma + 2);
        }
        return seams;
    }

    /** "the Metal Monthly desk" is the publisher itself. */
    private static Optional<String> desk(String author, String page) {
        String name = author.startsWith("the ") ? author.substring(4) : author;
        return DESK.matcher(name).find() ? publisher(name, page) : Optional.empty();
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String name : AND.split(text, -1)) {
            String trimmed = name.replace("*", "").replace("_", "").trim();
            while (trimmed.endsWith(",") || trimmed.endsWith(".") && !trimmed.endsWith("r.")) {
                trimmed = trimmed.substring(0, trimmed.length() - 1).trim();
            }
            if (!trimmed.isEmpty()) {
                names.add(trimmed);
            }
        }
        return names;
    }

    private static Optional<String> publisher(String text, String page) {
        String trimmed = DESK.matcher(text.replace("*", "").trim()).replaceAll("");
        boolean name = !trimmed.isEmpty() && Character.isUpperCase(trimmed.charAt(0)) && trimmed.length() < 60;
        return name && !Datelines.isDate(trimmed) && occurrences(page, trimmed) > 1
                ? Optional.of(trimmed)
                : Optional.empty();
    }

    /** How often the page prints a name, whatever its case and spaces; not counted beyond three. */
    private static int occurrences(String page, String name) {
        String key = Headlines.key(name);
        if (key.length() < 3) {
            return 0;
        }
        int count = 0;
        for (int at = page.indexOf(key); at >= 0 && count < 3; at = page.indexOf(key, at + key.length())) {
            count++;
        }
        return count;
    }
}
