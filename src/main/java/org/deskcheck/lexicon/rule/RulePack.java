// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.deskcheck.lexicon.yaml.Yaml;
import org.deskcheck.lexicon.yaml.YamlMap;
import org.deskcheck.model.Problem;

/**
 * Rules that belong together, with a version. An aid for a reviewer, not legal advice.
 *
 * @param name by which it is put in force
 * @param version raised with every change
 * @param title what it is
 * @param about for whom it is, and what it leaves out
 * @param rules the rules in the order of the file
 */
public record RulePack(String name, int version, String title, String about, List<Rule> rules) {

    /** The pack that is in force when no other is asked for. */
    public static final String HOUSE = "house";

    /** The names of the packs that are packaged with the program, the house's first. */
    public static final List<String> PACKAGED = List.of(
            HOUSE,
            "finra-2210",
            "sec-marketing-rule",
            "mica-article-7",
            "fca-crypto-promotions",
            "ipso-mar-interests",
            "safe-harbour");

    /** Takes a copy. */
    public RulePack {
        rules = List.copyOf(rules);
    }

    /**
     * A pack that is packaged with the program.
     *
     * @throws Problem when there is none of that name
     */
    public static RulePack packaged(String name) {
        String file = "/org/deskcheck/models/rules/" + name + ".yaml";
        try (InputStream stream = PACKAGED.contains(name) ? RulePack.class.getResourceAsStream(file) : null) {
            if (stream == null) {
                throw Problem.usage("there is no rule pack " + name + ": take one of " + String.join(", ", PACKAGED));
            }
            return read("models/rules/" + name + ".yaml", stream.readAllBytes());
        } catch (IOException e) {
            throw Problem.state("cannot read the rule pack " + name + ": build the program again")
                    .because(e);
        }
    }

    /**
     * The pack that a file holds.
     *
     * @param file what to call it in messages
     * @param bytes YAML in UTF-8, at most a megabyte
     * @throws Problem when it is no pack; the message names the file, the line, the key, and what to do
     */
    public static RulePack read(String file, byte[] bytes) {
        YamlMap pack = Yaml.read(file, "rule pack", bytes)
                .orElseThrow(() -> Problem.usage(file + " is empty: write a rule pack into it"));
        return new PackReader(pack).pack();
    }
}
