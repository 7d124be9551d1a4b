// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {

    @TempDir
    private Path folder;

    @Test
    void theHouseIsInForceUnlessAskedOtherwise() {
        assertThat(Policy.standard()).extracting(RulePack::name).containsExactly("house");
        assertThat(Policy.of(List.of("safe-harbour"), List.of()))
                .extracting(RulePack::name)
                .containsExactly("safe-harbour");
        assertThat(Policy.of(List.of(Policy.ALL), List.of()))
                .extracting(RulePack::name)
                .isEqualTo(RulePack.PACKAGED);
    }

    @Test
    void allPackagedRulesHaveDifferentNames() {
        assertThat(Rules.all().map(Rules.Entry::id)).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @Test
    void aPackOfTheUsersOwnComesBesides() throws IOException {
        Path own = own("desk-cheap");
        assertThat(Policy.of(List.of("house"), List.of(own)))
                .extracting(RulePack::name)
                .containsExactly("house", "desk");
        assertThat(Rules.test(Policy.of(List.of(), List.of(own)))).allMatch(Rules.Tried::isRight);
    }

    @Test
    void twoRulesOfOneNameAreRefused() throws IOException {
        Path promissory = own("promissory");
        Path sum = own("sum-of-parts");
        assertThatThrownBy(() -> Policy.of(List.of("house"), List.of(promissory)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("house and desk both have a rule promissory");
        assertThatThrownBy(() -> Policy.of(List.of(), List.of(sum))).hasMessageContaining("figures and desk");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Policy.of(List.of("hause"), List.of()))
                .hasMessageContaining("hause")
                .hasMessageContaining("finra-2210");
        assertThatThrownBy(() -> Policy.of(List.of(), List.of(folder.resolve("none.yaml"))))
                .hasMessageContaining("none.yaml");
    }

    private Path own(String id) throws IOException {
        return Files.writeString(folder.resolve(id + ".yaml"), """
                pack: desk
                title: The desk's own rules
                about: An aid for a reviewer, not legal advice.
                rules:
                  - id: %s
                    level: note
                    title: The article calls something cheap.
                    why: Cheap is an opinion.
                    source: {text: Desk rule}
                    flags: [dirt cheap]
                    suggestion: Say cheap against what.
                    examples:
                      match: [The shares are dirt cheap.]
                      pass: ['"The shares are dirt cheap," the broker said.']
                """.formatted(id));
    }
}
