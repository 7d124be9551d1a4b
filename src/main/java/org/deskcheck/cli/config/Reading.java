// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.util.List;

/**
 * What a layer holds.
 *
 * @param settings what is set
 * @param faults what is wrong, each in one sentence that says where and what to do
 */
record Reading(List<Setting> settings, List<String> faults) {

    Reading {
        settings = List.copyOf(settings);
        faults = List.copyOf(faults);
    }
}
