// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.model.finding.SearchField;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code fields}: what a query can name. */
@Command(name = "fields", mixinStandardHelpOptions = true, description = "Lists the fields that a query can name.")
final class FieldsCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Override
    public void run() {
        Columns table = new Columns("FIELD", "TYPE", "WHAT IT HOLDS", "EXAMPLE");
        for (SearchField field : SearchField.values()) {
            table.row(field.label(), field.type().label(), field.meaning(), field.example());
        }
        deskcheck.terminal().out().print(table);
    }
}
