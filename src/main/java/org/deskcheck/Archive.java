// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.deskcheck.index.IndexReading;
import org.deskcheck.index.Search;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchRequest;

/** The articles of earlier runs, to be searched. */
public final class Archive implements AutoCloseable {

    /** So many texts are held in memory at once, however many are asked for. */
    private static final int PAGE = 50;

    private final IndexReading index;
    private final Search search;

    private Archive(IndexReading index, Search search) {
        this.index = index;
        this.search = search;
    }

    /**
     * Opens an index; loads no model.
     *
     * @throws org.deskcheck.model.Problem when there is none, or it cannot be read
     */
    public static Archive open(Path index) {
        IndexReading reading = IndexReading.open(index, new JsonRecords());
        return new Archive(reading, reading.search());
    }

    /**
     * Opens an index to be asked on a day, from which relative days such as {@code today-7d} are counted.
     *
     * @throws org.deskcheck.model.Problem when there is none, or it cannot be read
     */
    public static Archive open(Path index, LocalDate today) {
        IndexReading reading = IndexReading.open(index, new JsonRecords());
        return new Archive(reading, reading.search(today));
    }

    /**
     * What matches a query, given page by page, so that there may be any number of hits.
     *
     * @param request the question; its limit is how many hits there are in all
     * @param passages how many passages of each hit, at least 1
     * @param sink takes the pages, at least one
     * @return the last page
     * @throws org.deskcheck.model.Problem when the query or the cursor cannot be read
     */
    public Hits find(SearchRequest request, int passages, Consumer<Hits> sink) {
        int left = request.limit();
        Hits page = search.find(request.limit(Math.min(left, PAGE)), passages);
        sink.accept(page);
        left -= page.hits().size();
        while (left > 0 && page.next().isPresent()) {
            page = search.find(request.after(page.next().get()).limit(Math.min(left, PAGE)), passages);
            sink.accept(page);
            left -= page.hits().size();
        }
        return page;
    }

    /** The stored records of the hits of a page, each as a line of JSON. */
    public List<byte[]> records(SearchRequest request, Hits page) {
        return search.records(request, page);
    }

    /**
     * How many of all that matches have which values of some fields.
     *
     * @param most how many values of each field, at least 1
     * @throws org.deskcheck.model.Problem when the query cannot be read, or matches cannot be counted by a field
     */
    public List<Facet> facets(SearchRequest request, List<SearchField> fields, int most) {
        return search.facets(request, fields, most);
    }

    /**
     * What is most like an article, claim, deal or finding, the most alike first.
     *
     * @throws org.deskcheck.model.Problem when there is none of this id
     */
    public Hits similar(String id, int limit) {
        return search.similar(id, limit);
    }

    @Override
    public void close() {
        index.close();
    }
}
