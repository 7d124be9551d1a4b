// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.ingest.page.DateWords;
import org.deskcheck.ingest.page.DayEvidence;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;
import org.deskcheck.model.text.BlockRole;

/**
 * The days of publication and of the last change, from the lines of a page that print them and from the opening of a
 * release. A day that is not certain is left open, and a note says so.
 */
final class PublicationDays {

    /** A release prints place and day before the dash that opens its first paragraph. */
    private static final int OPENING = 140;

    /** What follows the day in an opening: a dash, a colon, or the name of a wire between slashes or brackets. */
    private static final String DASHES = "-–—/(:|";

    private static final int MAX_SMALL_LETTERS = 40;

    /**
     * A day with the line it is printed in.
     *
     * @param change whether it is the day of a change
     */
    private record Stamp(PrintedDate date, String line, boolean change) {}

    private final DayEvidence evidence;

    private PublicationDays(DayEvidence evidence) {
        this.evidence = evidence;
    }

    /** What the labelled lines say of days, and nothing else. */
    static Masthead of(Labels labels, DayEvidence evidence) {
        List<Line> lines = new ArrayList<>(labels.all(BlockRole.DATELINE));
        lines.addAll(labels.all(BlockRole.BYLINE));
        List<Stamp> stamps = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Line line : lines) {
            stamps.addAll(stamps(line.text()));
            PrintedDates.impossible(line.text())
                    .ifPresent(day -> notes.add("the printed date \"" + day + "\" is no day of the calendar"));
        }
        if (stamps.stream().allMatch(Stamp::change)) {
            Stream.of(labels.first(BlockRole.DEK), labels.first(BlockRole.BODY))
                    .flatMap(line -> line.flatMap(PublicationDays::opening).stream())
                    .findFirst()
                    .ifPresent(stamps::add);
        }
        return new PublicationDays(evidence).masthead(stamps).noted(notes);
    }

    private Masthead masthead(List<Stamp> stamps) {
        List<Stamp> publications =
                stamps.stream().filter(stamp -> !stamp.change()).toList();
        List<Stamp> changes = stamps.stream().filter(Stamp::change).toList();
        Optional<LocalDate> published = first(publications);
        Optional<LocalDate> updated = first(changes);
        Masthead masthead =
                Masthead.EMPTY.dated(published.or(() -> publications.isEmpty() ? updated : published), updated);
        if (publications.isEmpty() && updated.isPresent()) {
            return masthead.note(
                    "the page prints only the day of its last change, which stands for that of publication");
        }
        List<Stamp> wanted = publications.isEmpty() ? changes : publications;
        return published.isPresent() || wanted.isEmpty()
                ? masthead
                : masthead.note(open(wanted.get(0).date()));
    }

    private static String open(PrintedDate date) {
        return "the printed date could be " + date.day() + " or " + date.other().orElseThrow()
                + ", so the day is left open";
    }

    private Optional<LocalDate> first(List<Stamp> stamps) {
        return stamps.stream()
                .flatMap(stamp -> evidence.resolve(stamp.date(), stamp.line()).stream())
                .findFirst();
    }

    /** The days of a line, each with the words since the one before it. */
    private static List<Stamp> stamps(String line) {
        List<Stamp> stamps = new ArrayList<>();
        int from = 0;
        boolean change = false;
        for (PrintedDate date : PrintedDates.in(line)) {
            for (String word : line.substring(from, date.begin()).split("[^\\p{L}]+", -1)) {
                change = DateWords.meansChange(word) || change && !DateWords.meansPublication(word);
            }
            stamps.add(new Stamp(date, line, change));
            from = date.end();
        }
        return stamps;
    }

    /** Whether a line begins as releases do, with the day of publication. */
    static boolean isOpening(Line line) {
        return opening(line).isPresent();
    }

    private static Optional<Stamp> opening(Line line) {
        String head = line.text().substring(0, Math.min(OPENING, line.text().length()));
        return PrintedDates.in(head).stream()
                .findFirst()
                .filter(date -> opensRelease(head, date))
                .map(date -> new Stamp(date, head.substring(0, date.end()), false));
    }

    private static boolean opensRelease(String head, PrintedDate date) {
        String rest = head.substring(date.end()).trim();
        String before = head.substring(0, date.begin()).trim();
        boolean place = before.isEmpty()
                || Character.isUpperCase(before.charAt(0))
                || DASHES.indexOf(before.charAt(0)) >= 0
                || before.startsWith("**");
        boolean dash = !rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0;
        boolean sentence = before.toLowerCase(Locale.ROOT).contains(" on ");
        return place
                && dash
                && !sentence
                && before.chars().filter(Character::isLowerCase).count() < MAX_SMALL_LETTERS;
    }
}
