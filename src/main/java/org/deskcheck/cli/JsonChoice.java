// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import picocli.CommandLine.Option;

/** The option that asks for JSON Lines in place of a table. */
final class JsonChoice {

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = "true",
            description = "Print JSON Lines, a record for each row.")
    private boolean json;

    boolean isAsked() {
        return json;
    }
}
