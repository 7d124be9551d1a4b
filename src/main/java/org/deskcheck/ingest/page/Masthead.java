// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page, or the one who hands it over, says about the article. Whatever is not said is empty.
 *
 * @param title the headline
 * @param bylines the authors as printed, in order
 * @param publisher who published it
 * @param published the day of publication, only where it is certain
 * @param updated the day it was last changed, only where it is certain
 * @param section the part of the publication it stands in, as printed
 * @param url the canonical address
 * @param notes what a reader should know about these
 */
public record Masthead(
        Optional<String> title,
        List<String> bylines,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> section,
        Optional<String> url,
        List<String> notes) {

    /** Says nothing. */
    public static final Masthead EMPTY =
            new Masthead(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Takes copies. */
    public Masthead {
        bylines = List.copyOf(bylines);
        notes = List.copyOf(notes);
    }

    /** Says nothing of updates and sections. */
    public Masthead(
            Optional<String> title,
            List<String> bylines,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> url,
            List<String> notes) {
        this(title, bylines, publisher, published, Optional.empty(), Optional.empty(), url, notes);
    }

    /** This, and from {@code other} whatever this does not say; the notes of both. */
    public Masthead or(Masthead other) {
        return new Masthead(
                title.or(other::title),
                bylines.isEmpty() ? other.bylines : bylines,
                publisher.or(other::publisher),
                published.or(other::published),
                updated.or(other::updated),
                section.or(other::section),
                url.or(other::url),
                Stream.concat(notes.stream(), other.notes.stream()).distinct().toList());
    }

    /** This with another title, or none. */
    public Masthead titled(Optional<String> name) {
        return new Masthead(name, bylines, publisher, published, updated, section, url, notes);
    }

    /** This with other days of publication and of the last change, or none. */
    public Masthead dated(Optional<LocalDate> day, Optional<LocalDate> change) {
        return new Masthead(title, bylines, publisher, day, change, section, url, notes);
    }

    /** This in another section, or none. */
    public Masthead in(Optional<String> name) {
        return new Masthead(title, bylines, publisher, published, updated, name, url, notes);
    }

    /** This with another note. */
    public Masthead note(String note) {
        return noted(List.of(note));
    }

    /** This with these notes after its own. */
    public Masthead noted(List<String> more) {
        return new Masthead(
                title,
                bylines,
                publisher,
                published,
                updated,
                section,
                url,
                Stream.concat(notes.stream(), more.stream()).distinct().toList());
    }
}
