// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.model.Problem;

/** Which rule packs are in force. */
public final class Policy {

    /** In place of the name of a pack: all that are packaged. */
    public static final String ALL = "all";

    private Policy() {}

    /** The house's rules. */
    public static List<RulePack> standard() {
        return List.of(RulePack.packaged(RulePack.HOUSE));
    }

    /**
     * Packaged packs, and the user's own.
     *
     * @param names of packaged packs, or {@link #ALL}
     * @param files of packs in YAML
     * @throws Problem when there is no such pack or file, a file is no pack, or two rules have one name
     */
    public static List<RulePack> of(List<String> names, List<Path> files) {
        List<RulePack> packs = new ArrayList<>();
        List<String> wanted = names.contains(ALL) ? RulePack.PACKAGED : names;
        wanted.stream().distinct().forEach(name -> packs.add(RulePack.packaged(name)));
        files.forEach(file -> packs.add(read(file)));
        refuseTwins(packs);
        return packs;
    }

    private static RulePack read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Problem.notFound("there is no file " + file + ": check the path after --rules");
        }
        try {
            return RulePack.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw Problem.notFound("cannot read " + file + ": check its permissions")
                    .because(e);
        }
    }

    /** A finding names its rule, so that a name may stand for one rule only. */
    private static void refuseTwins(List<RulePack> packs) {
        Map<String, String> owners = new TreeMap<>();
        Rules.ofFigures().forEach(rule -> owners.put(rule.id(), rule.pack()));
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                String owner = owners.put(rule.id(), pack.name());
                if (owner != null) {
                    throw Problem.usage("the packs " + owner + " and " + pack.name() + " both have a rule " + rule.id()
                            + ": rename one, or leave one pack out of --policy");
                }
            }
        }
    }
}
