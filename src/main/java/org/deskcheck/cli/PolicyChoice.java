// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.Policy;
import org.deskcheck.lexicon.rule.RulePack;
import picocli.CommandLine.Option;

/** The options that say which rule packs are in force. */
final class PolicyChoice {

    @Option(
            names = "--policy",
            split = ",",
            paramLabel = "PACK",
            description = "Rule packs in force, or all (default: house). `deskcheck rules list` names them.")
    private List<String> names = List.of();

    @Option(names = "--rules", paramLabel = "FILE", description = "A rule pack of your own, in YAML, in force besides.")
    private List<Path> files = List.of();

    /**
     * The packs in force.
     *
     * @throws org.deskcheck.model.Problem when one is not there, or is not a pack
     */
    List<RulePack> packs() {
        return packs(RulePack.HOUSE);
    }

    /** The packs that the options name, or without {@code --policy} this one. */
    List<RulePack> packs(String otherwise) {
        return Policy.of(names.isEmpty() ? List.of(otherwise) : names, files);
    }
}
