// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.finding.Decision.Action;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    @Test
    void theLastDecisionCountsAndANoteDecidesNothing() {
        Reviews reviews = Reviews.of(
                List.of(decision("f-1", Action.ACCEPT), decision("f-1", Action.DISMISS), decision("f-1", Action.NOTE)),
                Set.of());

        assertThat(reviews.status("f-1")).isEqualTo(Status.DISMISSED);
        assertThat(reviews.of("f-1")).hasSize(3);
        assertThat(reviews.isOpen("f-2")).isTrue();
    }

    @Test
    void whatWasKnownIsDecidedOnlyByADecision() {
        Reviews reviews =
                Reviews.of(List.of(decision("f-1", Action.REOPEN), decision("f-2", Action.NOTE)), Set.of("f-1", "f-2"));

        assertThat(reviews.status("f-1")).isEqualTo(Status.OPEN);
        assertThat(reviews.status("f-2")).isEqualTo(Status.KNOWN);
        assertThat(Reviews.NONE.status("f-1")).isEqualTo(Status.OPEN);
    }

    private static Decision decision(String finding, Action action) {
        return new Decision(finding, action, "desk", Instant.EPOCH, "");
    }
}
