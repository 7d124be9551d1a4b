// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.deskcheck.Settings;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Option;

/** The options that say which securities to know. */
final class SecuritiesFile {

    @Option(
            names = "--securities",
            paramLabel = "FILE",
            description = "Know these securities instead of the packaged ones: a table with the columns of"
                    + " models/securities.tsv, or the company_tickers.json of the SEC as it is.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--add-securities", description = "Know those of --securities besides the packaged ones.")
    private boolean added;

    /**
     * The settings that the options come to.
     *
     * @throws Problem when the file is not there or holds no securities, or is missing from the command line
     */
    Settings settings() {
        if (added && file.isEmpty()) {
            throw Problem.usage("--add-securities needs --securities FILE");
        }
        return file.map(path -> Settings.withSecurities(path, added)).orElseGet(Settings::standard);
    }
}
