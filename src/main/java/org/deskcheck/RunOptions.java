// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is asked to do.
 *
 * @param inputs files, folders, JSON Lines files, or {@code -}
 * @param reports the folder to write the reports to
 * @param index the folder of the index
 * @param settings what the user brought along
 * @param reviewing where decisions are, and how they are shown
 * @param database whether {@code deskcheck.sqlite} and {@code deskcheck.xlsx} are written too
 * @param effort how much it is to work
 */
public record RunOptions(
        List<String> inputs,
        Path reports,
        Path index,
        Settings settings,
        Reviewing reviewing,
        boolean database,
        Effort effort) {

    /** Takes a copy. */
    public RunOptions {
        inputs = List.copyOf(inputs);
    }

    /** The command that asks for it, without options that do not say what is read and where it goes. */
    String command() {
        return "deskcheck run " + String.join(" ", inputs) + " -o " + reports + " --index " + index;
    }
}
