// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read, every part of its page labelled.
 *
 * @param id the given id, or the path relative to the input
 * @param source where it came from
 * @param title the headline, where one was found
 * @param bylines the authors as printed, in order
 * @param publisher who published it, where the page says so
 * @param published the day of publication, where it is certain
 * @param updated the day it was last changed, where the page prints one beside or instead of the day of publication
 * @param section the part of the publication it stands in, such as {@code Markets}
 * @param url the canonical address, where given
 * @param text all visible text of the page
 * @param blocks its labelled blocks in order, without overlaps
 * @param notes what a reader should know about the reading, such as a date that could be two days
 */
public record Article(
        String id,
        Source source,
        Optional<String> title,
        List<String> bylines,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> section,
        Optional<String> url,
        Text text,
        List<Block> blocks,
        List<String> notes) {

    /** Takes copies, and refuses blocks that overlap, go backwards or leave the text. */
    public Article {
        bylines = List.copyOf(bylines);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        int reached = 0;
        for (Block block : blocks) {
            if (block.span().begin() < reached || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or outside the text: " + block);
            }
            reached = block.span().end();
        }
    }

    /** An article that says nothing of updates and sections. */
    public Article(
            String id,
            Source source,
            Optional<String> title,
            List<String> bylines,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> url,
            Text text,
            List<Block> blocks,
            List<String> notes) {
        this(
                id,
                source,
                title,
                bylines,
                publisher,
                published,
                Optional.empty(),
                Optional.empty(),
                url,
                text,
                blocks,
                notes);
    }
}
