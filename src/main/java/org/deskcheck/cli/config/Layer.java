// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

/** Where a setting may stand, the weakest first; a flag on the command line is stronger than all. */
public enum Layer {
    /** What the program does when nobody says anything. */
    DEFAULT("default"),
    /** The file of the user. */
    USER("user file"),
    /** The file of the project. */
    PROJECT("project file"),
    /** A variable of the environment. */
    ENVIRONMENT("environment");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    /** What to call it. */
    public String label() {
        return label;
    }
}
