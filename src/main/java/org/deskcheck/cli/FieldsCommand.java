// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fields}: what a query can name. */
@Command(
        name = "fields",
        mixinStandardHelpOptions = true,
        description = "Lists the fields that a query can name, or tells of one what it holds and its values.")
final class FieldsCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "0..1", paramLabel = "FIELD", description = "The field to tell of.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private JsonChoice json = new JsonChoice();

    @Override
    public void run() {
        PrintStream out = deskcheck.terminal().out();
        if (json.isAsked()) {
            Columns records = Columns.named(List.of("field", "type", "example", "meaning", "values"), "");
            (name.isPresent() ? Stream.of(field(name.get())) : Arrays.stream(SearchField.values()))
                    .forEach(field -> records.row(
                            field.label(),
                            field.type().label(),
                            field.example(),
                            field.meaning(),
                            String.join(" ", field.vocabulary())));
            records.print(deskcheck.terminal(), true);
            return;
        }
        if (name.isPresent()) {
            tell(out, field(name.get()));
            return;
        }
        Columns table = new Columns("FIELD", "TYPE", "EXAMPLE", "WHAT IT HOLDS");
        for (SearchField field : SearchField.values()) {
            table.row(field.label(), field.type().label(), field.example(), field.meaning());
        }
        out.print(table);
        out.println();
        out.println(
                "words and names: one word, \"a phrase\", \"near words\"~5, fuzz~, begin*   exact: the whole value, begin*");
        out.println(
                "numbers: [1bn TO 10bn] {0 TO *} 3.65bn $5m 300MW   dates: 2026, 2026-Q2, 2026-06, [2026-06-01 TO *] [today-7d TO today]");
        out.println(
                "all: AND OR NOT ( ), field:* for whatever has the field; `deskcheck fields FIELD` lists its values");
    }

    private static SearchField field(String name) {
        return SearchField.named(name)
                .orElseThrow(() -> Problem.usage("there is no field " + name + ": see `deskcheck fields`"));
    }

    private static void tell(PrintStream out, SearchField field) {
        out.println(field.label() + ": " + field.meaning());
        out.println("type     " + field.type().label());
        out.println("of       "
                + Arrays.stream(Kind.values())
                        .filter(field::isIn)
                        .map(Kind::label)
                        .collect(Collectors.joining(", ")));
        out.println("example  " + field.example());
        if (!field.vocabulary().isEmpty()) {
            Width.wrapped(String.join(", ", field.vocabulary()), 90).forEach(line -> out.println("values   " + line));
        }
    }
}
