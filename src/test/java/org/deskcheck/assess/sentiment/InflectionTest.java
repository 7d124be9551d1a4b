// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionTest {

    @Test
    void regularVerbs() {
        assertThat(Inflection.forms("climb", "v")).containsExactly("climb", "climbs", "climbed", "climbing");
        assertThat(Inflection.forms("trim", "v")).containsExactly("trim", "trims", "trimmed", "trimming");
        assertThat(Inflection.forms("reduce", "v")).containsExactly("reduce", "reduces", "reduced", "reducing");
        assertThat(Inflection.forms("rally", "v")).containsExactly("rally", "rallies", "rallied", "rallying");
        assertThat(Inflection.forms("slow down", "v")).contains("slows down", "slowed down");
        assertThat(Inflection.forms("soar", "v")).contains("soared");
    }

    @Test
    void nounsAndFixedPhrases() {
        assertThat(Inflection.forms("bad loan", "n")).containsExactly("bad loan", "bad loans");
        assertThat(Inflection.forms("levy", "n")).containsExactly("levy", "levies");
        assertThat(Inflection.forms("won", "-")).containsExactly("won");
    }
}
