// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheWork(int threads) {
        List<Integer> results = new ArrayList<>();
        try (InOrder inOrder = new InOrder(threads)) {
            inOrder.map(IntStream.range(0, 500).iterator(), InOrderTest::unevenly, results::add);
        }
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    /** Later work is often done sooner. */
    private static int unevenly(int number) {
        int spent = 0;
        for (int i = 0; i < (number % 7) * 10_000; i++) {
            spent ^= i;
        }
        return spent == Integer.MIN_VALUE ? -1 : number;
    }

    @Test
    void onlyAFewResultsWait() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> work = IntStream.range(0, 1_000)
                .peek(i -> most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max))
                .iterator();
        try (InOrder inOrder = new InOrder(2)) {
            inOrder.map(work, number -> number, number -> given.incrementAndGet());
        }
        assertThat(given).hasValue(1_000);
        assertThat(most.get()).isLessThanOrEqualTo(18);
    }

    @Test
    void aFaultOfTheWorkReachesTheCaller() {
        try (InOrder inOrder = new InOrder(2)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> inOrder.map(
                            List.of(1).iterator(),
                            number -> {
                                throw new IllegalStateException("no");
                            },
                            result -> {}))
                    .withMessage("no");
        }
    }

    @Test
    void nothingIsWorkedOnWhenAFaultReachesTheCaller() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        try (InOrder inOrder = new InOrder(4)) {
            assertThatThrownBy(() -> inOrder.map(
                            IntStream.range(0, 500).iterator(),
                            number -> {
                                begun.incrementAndGet();
                                atWork.incrementAndGet();
                                int done = unevenly(number);
                                atWork.decrementAndGet();
                                return done;
                            },
                            number -> {
                                throw new IllegalArgumentException("full");
                            }))
                    .hasMessage("full");
            int then = begun.get();
            assertThat(atWork).hasValue(0);
            assertThat(begun).hasValue(then).hasValueLessThan(100);
        }
    }

    @Test
    void anErrorReachesTheCallerAsItIs() {
        OutOfMemoryError error = new OutOfMemoryError("none left");
        try (InOrder inOrder = new InOrder(2)) {
            assertThatThrownBy(() -> inOrder.map(
                            IntStream.range(0, 9).iterator(),
                            number -> {
                                throw error;
                            },
                            number -> {}))
                    .isSameAs(error);
        }
    }

    @Test
    void workThatTakesTooLongIsGivenUpAndTheRestGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        InOrder.Limit<Integer, Integer> limit = new InOrder.Limit<>(Duration.ofMillis(20), late -> -late);
        List<Integer> results = new ArrayList<>();
        try (InOrder inOrder = new InOrder(1)) {
            inOrder.results(
                            List.of(1, 2, 3, 4).iterator(),
                            number -> number % 2 == 0 ? stuck(never, number) : number,
                            limit)
                    .forEachRemaining(results::add);
        } finally {
            never.countDown();
        }
        assertThat(results).containsExactly(1, -2, 3, -4);
    }

    @Test
    void notMoreThreadsAreLeftToThemselvesThanAMachineCanBear() {
        CountDownLatch never = new CountDownLatch(1);
        InOrder.Limit<Integer, Integer> limit = new InOrder.Limit<>(Duration.ofMillis(1), late -> -late);
        try (InOrder inOrder = new InOrder(2)) {
            assertThatThrownBy(() -> inOrder.results(
                                    IntStream.range(1, 100).iterator(), number -> stuck(never, number), limit)
                            .forEachRemaining(result -> {}))
                    .hasMessageContaining("16 articles have taken too long");
        } finally {
            never.countDown();
        }
    }

    private static int stuck(CountDownLatch latch, int number) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }

    @Test
    void whatWasBegunIsFinishedAndNothingElse() {
        AtomicInteger given = new AtomicInteger();
        try (InOrder inOrder = new InOrder(2, () -> given.get() >= 10)) {
            inOrder.map(IntStream.range(0, 1_000).iterator(), number -> number, number -> given.incrementAndGet());
        }
        assertThat(given.get()).isBetween(10, 26);
    }
}
