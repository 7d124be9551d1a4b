// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** When words are set off with escape sequences. */
class InkTest {

    @Test
    void onATerminalAndOnlyThere() {
        assertThat(Ink.of(true, Map.of())).isEqualTo(Ink.BOLD);
        assertThat(Ink.of(false, Map.of())).isEqualTo(Ink.PLAIN);
    }

    @Test
    void theUsersWordCounts() {
        assertThat(Ink.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Ink.BOLD);
        assertThat(Ink.of(true, Map.of("CLICOLOR", "0"))).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(false, Map.of("CLICOLOR_FORCE", "1"))).isEqualTo(Ink.BOLD);
        assertThat(Ink.of(false, Map.of("CLICOLOR_FORCE", "0"))).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(true, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"))).isEqualTo(Ink.PLAIN);
    }
}
