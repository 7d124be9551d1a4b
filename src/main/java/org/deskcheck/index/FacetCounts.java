// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.SearchField;

/** Counts the matches of a query by the values of fields. */
final class FacetCounts {

    private final Queries.Asked asked;
    private final IndexSearcher searcher;
    private final Ordinals ordinals;

    FacetCounts(Queries.Asked asked, IndexSearcher searcher, Ordinals ordinals) {
        this.ordinals = ordinals;
        this.asked = asked;
        this.searcher = searcher;
    }

    /**
     * The counts of each field.
     *
     * @param most how many values of a field
     * @throws Problem when matches cannot be counted by one of the fields
     */
    List<Facet> of(List<SearchField> fields, int most) throws IOException {
        fields.forEach(this::check);
        FacetsCollector matches = searcher.search(asked.query(), new FacetsCollectorManager());
        List<Facet> facets = new ArrayList<>();
        for (SearchField field : fields) {
            facets.add(of(field, matches, most));
        }
        return facets;
    }

    private void check(SearchField field) {
        Vocabulary.check(field, asked.kind());
        if (!field.isFacet()) {
            throw Problem.usage("matches cannot be counted by " + field.label() + ", but by "
                    + String.join(
                            ", ",
                            Arrays.stream(SearchField.values())
                                    .filter(f -> f.isFacet() && f.isIn(asked.kind()))
                                    .map(SearchField::label)
                                    .toList()));
        }
    }

    private Facet of(SearchField field, FacetsCollector matches, int most) throws IOException {
        String name = Names.facet(asked.kind(), field);
        Optional<StringDocValuesReaderState> state = ordinals.of(name, searcher.getIndexReader());
        if (state.isEmpty()) {
            return new Facet(field, List.of(), 0);
        }
        FacetResult counted = new StringValueFacetCounts(state.get(), matches).getTopChildren(most, name);
        if (counted == null) {
            return new Facet(field, List.of(), 0);
        }
        List<Facet.Count> values = Arrays.stream(counted.labelValues)
                .map(value -> new Facet.Count(value.label, value.value.longValue()))
                .sorted(Comparator.comparingLong(Facet.Count::count).reversed().thenComparing(Facet.Count::value))
                .toList();
        return new Facet(field, values, counted.childCount - values.size());
    }
}
