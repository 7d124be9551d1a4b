// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.deskcheck.lexicon.rule.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of every packaged pack, tried on its own examples. */
class RuleTrialTest {

    private static final RuleTrial TRIAL = new RuleTrial();

    @TestFactory
    Stream<DynamicTest> examples() {
        return RulePack.PACKAGED.stream()
                .map(RulePack::packaged)
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> TRIAL.of(rule).stream()
                        .map(tried -> DynamicTest.dynamicTest(
                                rule.id()
                                        + (tried.example().matches() ? " finds " : " passes ")
                                        + tried.example().text(),
                                () -> assertThat(tried.isRight()).isTrue())));
    }
}
