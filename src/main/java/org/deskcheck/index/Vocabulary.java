// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.Problem;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;

/** The names and values that a query may use; whatever else it uses is explained, with what may have been meant. */
final class Vocabulary {

    private static final int LONGEST_NAME = 60;

    private final String query;

    /**
     * The vocabulary of a query.
     *
     * @param query the query, in which explanations look up the column
     */
    Vocabulary(String query) {
        this.query = query;
    }

    /** The field of this name; the role of a party is the field of the parties with this role. */
    SearchField field(String name) {
        return SearchField.named(name)
                .or(() -> Labelled.parse(PartyRole.class, name).map(role -> SearchField.PARTY))
                .orElseThrow(() -> unknown(name));
    }

    /** The name that a field has on disk. */
    String name(String name, Kind kind) {
        return SearchField.named(name)
                .map(field -> Names.of(kind, field))
                .or(() -> Labelled.parse(PartyRole.class, name).map(Names::of))
                .orElseThrow(() -> unknown(name));
    }

    /** Refuses a value that the field can never have. */
    void check(SearchField field, String value) {
        if (field.vocabulary().isEmpty() || field.vocabulary().stream().anyMatch(value::equalsIgnoreCase)) {
            return;
        }
        String meant = Nearest.to(cut(value), field.vocabulary())
                .map(near -> "did you mean " + near + "?")
                .orElse("it can be " + String.join(", ", field.vocabulary()));
        throw Problem.usage(
                "the field " + field.label() + " has no value \"" + cut(value) + "\"" + column(value) + ": " + meant);
    }

    /** Refuses a field that documents of a kind do not have. */
    static void check(SearchField field, Kind kind) {
        if (!field.isIn(kind)) {
            Kind other =
                    Arrays.stream(Kind.values()).filter(field::isIn).findFirst().orElseThrow();
            throw Problem.usage("no " + kind.label() + " has the field " + field.label() + ": look for it with --in "
                    + other.label());
        }
    }

    /** Where in the query a word stands, in words; nothing when it cannot be told. */
    String column(String word) {
        int at = query.indexOf(word);
        return at < 0 || word.isEmpty() ? "" : " (column " + (at + 1) + ")";
    }

    static String cut(String word) {
        return word.length() <= LONGEST_NAME ? word : word.substring(0, LONGEST_NAME) + "…";
    }

    private Problem unknown(String name) {
        List<String> names = names();
        Optional<String> near = Nearest.to(cut(name), names);
        return Problem.usage("there is no field " + cut(name) + column(name + ":") + ": "
                + near.map(n -> "did you mean " + n + "?")
                        .orElseGet(() -> "the fields are "
                                + Arrays.stream(SearchField.values())
                                        .map(SearchField::label)
                                        .collect(Collectors.joining(", "))
                                + "; words with a colon go in quotation marks"));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Stream.of(SearchField.values(), PartyRole.values())
                .flatMap(Arrays::stream)
                .map(name -> ((Labelled) name).label())
                .forEach(names::add);
        return names;
    }
}
