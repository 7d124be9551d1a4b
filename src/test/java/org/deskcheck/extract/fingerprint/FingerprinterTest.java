// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.sample.Sketch;
import org.junit.jupiter.api.Test;

class FingerprinterTest {

    private final Fingerprinter fingerprinter = new Fingerprinter();

    @Test
    void anArticleIsLikeItself() {
        Fingerprint print = print(words(1, 300));
        assertThat(print.hashes()).hasSize(64);
        assertThat(print.bands()).hasSize(16).doesNotHaveDuplicates();
        assertThat(print.similarity(print(words(1, 300)))).isEqualTo(1);
    }

    @Test
    void anEditedCopyIsNear() {
        List<String> edited = new ArrayList<>(words(1, 400));
        edited.set(50, "7");
        edited.set(200, "other");
        Fingerprint copy = print(edited);
        Fingerprint original = print(words(1, 400));
        assertThat(original.similarity(copy)).isGreaterThan(0.8);
        assertThat(Collections.disjoint(original.bands(), copy.bands())).isFalse();
        assertThat(fingerprinter.digest(article(edited))).isNotEqualTo(fingerprinter.digest(article(words(1, 400))));
    }

    @Test
    void anotherArticleIsFar() {
        assertThat(print(words(1, 300)).similarity(print(words(2, 300)))).isLessThan(0.1);
    }

    @Test
    void twoWordsOfNoProseTellNothing() {
        assertThat(print(words(1, 19)).hashes()).isEmpty();
        assertThat(print(words(1, 20)).hashes()).hasSize(64);
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        String plain = String.join(" ", words(3, 60));
        String shouted = String.join(", ", words(3, 60)).toUpperCase(java.util.Locale.ROOT);
        assertThat(fingerprinter.fingerprint(Sketch.of(plain).article()).hashes())
                .isEqualTo(
                        fingerprinter.fingerprint(Sketch.of(shouted).article()).hashes());
        assertThat(fingerprinter.digest(Sketch.of(plain).article()))
                .isEqualTo(fingerprinter.digest(Sketch.of(shouted).article()));
    }

    @Test
    void digitsAreWords() {
        List<String> one = words(1, 40);
        List<String> other = new ArrayList<>(one);
        other.set(20, "$" + "42");
        assertThat(print(other).hashes()).isNotEqualTo(print(one).hashes());
    }

    private Fingerprint print(List<String> words) {
        return fingerprinter.fingerprint(article(words));
    }

    private static org.deskcheck.model.text.Article article(List<String> words) {
        return Sketch.of(String.join(" ", words)).article();
    }

    private static List<String> words(long seed, int count) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(Integer.toString(random.nextInt(5000) + 1296, 36).replaceAll("[0-9]", "x"));
        }
        return words;
    }
}
