// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which index is asked. */
final class IndexFolder {

    @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: ${DEFAULT-VALUE}).")
    private Path index = Path.of("reports", "index");

    Path path() {
        return index;
    }
}
