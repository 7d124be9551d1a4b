// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered is what the index says, however many words and pairs come. */
class WordMemoryTest {

    private static final FeatureIndex INDEX =
            feature -> feature.hashCode() % 3 == 0 ? feature.hashCode() & 0xFFFFFF : -1;

    private final Map<String, Integer> reads = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary(text -> {
        reads.merge(text, 1, Integer::sum);
        return Word.of(new Spelling(text, "x", "0"), INDEX);
    });

    @Test
    void aWordIsReadOnce() {
        assertThat(vocabulary.word("shares")).isSameAs(vocabulary.word(new String("shares")));
        assertThat(reads).containsEntry("shares", 1);
    }

    @Test
    void aLongWordIsNotKept() {
        String address = "a".repeat(Vocabulary.LONGEST_WORD + 1);
        assertThat(vocabulary.word(address).text()).isEqualTo(address);
        vocabulary.word(address);
        assertThat(reads).containsEntry(address, 2);
        assertThat(vocabulary.size()).isZero();
    }

    @Test
    void theVocabularyDoesNotGrowOverItsBound() {
        for (int i = 0; i < 2 * Vocabulary.MOST_WORDS + 10; i++) {
            assertThat(vocabulary.word("w" + i).text()).isEqualTo("w" + i);
            assertThat(vocabulary.size()).isLessThanOrEqualTo(Vocabulary.MOST_WORDS);
        }
    }

    @Test
    void conjunctionsHaveTheNumbersOfTheIndex() {
        Conjunctions conjunctions = new Conjunctions(INDEX);
        Random random = new Random(3);
        for (int round = 0; round < 300_000; round++) {
            Conjunction kind = Conjunction.values()[random.nextInt(Conjunction.values().length)];
            String first = part(random);
            String second = part(random);
            String third = kind == Conjunction.THREE_SHAPES ? part(random) : "";
            assertThat(conjunctions.number(kind, first, second, third))
                    .isEqualTo(INDEX.number(kind.feature(first, second, third)));
        }
    }

    @Test
    void threadsSeeTheSameNumbers() {
        Conjunctions conjunctions = new Conjunctions(INDEX);
        long wrong = IntStream.range(0, 400_000)
                .parallel()
                .filter(i -> conjunctions.number(Conjunction.WORD_PAIR, "w" + i % 701, "v" + i % 997)
                        != INDEX.number("w" + i % 701 + "-v" + i % 997 + "-PSEQW2|CpC"))
                .count();
        assertThat(wrong).isZero();
    }

    /** Few and many different ones, short and too long to keep. */
    private static String part(Random random) {
        int length = random.nextInt(50) == 0 ? 60 : 1;
        return Integer.toString(random.nextInt(1 << random.nextInt(1, 16))).repeat(length);
    }
}
