// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.model.Problem;
import picocli.CommandLine.Option;

/** The option that says how many threads work. */
final class Threads {

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "Threads that work (default: one for each processor). The output does not depend on it.")
    private int count = Runtime.getRuntime().availableProcessors();

    int count() {
        if (count < 1) {
            throw Problem.usage("--threads must be at least 1");
        }
        return count;
    }
}
