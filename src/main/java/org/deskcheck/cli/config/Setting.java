// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.util.Optional;

/**
 * A value for an option that was set beforehand.
 *
 * @param key the long name of the option, without its hyphens
 * @param command the only command it is for; nothing when it is for all that have the option
 * @param value as it would be written on the command line
 * @param layer where it stands
 * @param place where exactly: a file with the line after a colon, or the name of a variable
 */
public record Setting(String key, Optional<String> command, String value, Layer layer, String place) {

    /** Whether it says something of this option of this command. */
    boolean isFor(String ofCommand, String ofKey) {
        return key.equals(ofKey) && command.map(ofCommand::equals).orElse(true);
    }
}
