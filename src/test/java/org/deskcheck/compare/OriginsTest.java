// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.OriginGroup;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void nearCopiesHaveOneOrigin() {
        Origins origins = origins(List.of(List.of(print("b", 0), print("a", 10), print("c", 40))));
        assertThat(origins.groups())
                .containsExactly(new OriginGroup(List.of("a", "b"), OriginGroup.Kind.NEAR_DUPLICATE, "a"));
        assertThat(origins.originOf("b")).isEqualTo("a");
        assertThat(origins.originOf("c")).isEqualTo("c");
        assertThat(origins.originOf("unheard of")).isEqualTo("unheard of");
    }

    @Test
    void theEarliestComesFirst() {
        Origins origins = Origins.of(
                List.of(List.of(print("a", 0), print("b", 0), print("c", 0))).stream(),
                id -> Optional.of(card(id, id.equals("c") ? Optional.of(LocalDate.EPOCH) : Optional.empty())),
                id -> "the same");
        assertThat(origins.groups())
                .containsExactly(new OriginGroup(List.of("a", "b", "c"), OriginGroup.Kind.IDENTICAL, "c"));
    }

    @Test
    void copiesOfCopiesBelongTogether() {
        Origins origins =
                origins(List.of(List.of(print("a", 0), print("b", 10)), List.of(print("b", 10), print("c", 20))));
        assertThat(origins.groups()).hasSize(1);
        assertThat(origins.originOf("c")).isEqualTo("a");
    }

    @Test
    void theOrderDoesNotMatter() {
        List<List<Fingerprint>> buckets = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            buckets.add(new ArrayList<>(
                    List.of(print("x" + i, i), print("x" + (i + 9) % 30, i + 9), print("y" + i, 60))));
        }
        List<OriginGroup> groups = origins(buckets).groups();
        for (int i = 0; i < 10; i++) {
            Random random = new Random(i);
            Collections.shuffle(buckets, random);
            buckets.forEach(bucket -> Collections.shuffle(bucket, random));
            assertThat(origins(buckets).groups()).isEqualTo(groups);
        }
    }

    @Test
    void aBucketOfTenThousandCopiesIsNoTrouble() {
        List<Fingerprint> bucket = IntStream.range(0, 10_000)
                .mapToObj(i -> print("article" + i, 0))
                .toList();
        assertThat(origins(List.of(bucket)).groups().get(0).articles()).hasSize(10_000);
    }

    private static Origins origins(List<List<Fingerprint>> buckets) {
        return Origins.of(buckets.stream(), id -> Optional.of(card(id, Optional.empty())), id -> id);
    }

    private static ArticleCard card(String id, Optional<LocalDate> day) {
        return new ArticleCard(id, Optional.empty(), Optional.empty(), day, id);
    }

    /** Prints of 64 values; two with starts {@code n} apart have {@code n} values that differ. */
    private static Fingerprint print(String id, int start) {
        List<Integer> hashes =
                IntStream.range(0, 64).mapToObj(i -> i < start ? -i : i).toList();
        return new Fingerprint(id, hashes);
    }
}
