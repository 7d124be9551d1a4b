// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RulePackTest {

    @SuppressWarnings("unused") // named by @FieldSource
    private static final List<String> PACKAGED = RulePack.PACKAGED;

    private static final String PACK = """
            pack: desk
            version: 3
            title: The desk's own rules
            about: An aid for a reviewer, not legal advice.
            topics:
              metals:
                distinct: 2
                one-in: 50
                patterns: [copper|zinc, ore]
            rules:
              - id: desk-cheap
                level: warning
                title: The article calls something cheap.
                why: Cheap is an opinion.
                source: {text: Desk rule, section: "4", verify: true}
                applies: {to: [news], about: [metals], since: 2024-12-30}
                flags: [dirt cheap]
                suggestion: Say cheap against what.
                examples:
                  match: [Copper ore is dirt cheap.]
                  pass:
                    - {text: Copper ore is dear., published: 2025-01-02, publisher: The Ledger}
            """;

    @Test
    void everythingIsRead() {
        RulePack pack = read(PACK);
        Rule rule = pack.rules().get(0);

        assertThat(pack.name()).isEqualTo("desk");
        assertThat(pack.version()).isEqualTo(3);
        assertThat(rule.level()).isEqualTo(Level.WARNING);
        assertThat(rule.source().reference()).isEqualTo("Desk rule 4");
        assertThat(rule.source().mustBeVerified()).isTrue();
        assertThat(rule.condition().kinds()).containsExactly(ArticleKind.NEWS);
        assertThat(rule.condition().since()).contains(LocalDate.of(2024, 12, 30));
        assertThat(rule.condition().about()).extracting(Topic::oneIn).containsExactly(50);
        assertThat(rule.search().flags()).containsExactly("dirt cheap");
        assertThat(rule.search().ownVoice()).isTrue();
        assertThat(rule.examples()).extracting(Example::matches).containsExactly(true, false);
        assertThat(rule.examples().get(1).publisher()).contains("The Ledger");
    }

    @ParameterizedTest
    @FieldSource("PACKAGED")
    void packagedPacksSayWhatTheyAre(String name) {
        RulePack pack = RulePack.packaged(name);

        assertThat(pack.name()).isEqualTo(name);
        assertThat(pack.about()).contains("not legal advice");
        assertThat(pack.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.examples()).extracting(Example::matches).contains(true, false);
            assertThat(rule.suggestion()).isNotBlank();
            if (!name.equals(RulePack.HOUSE)) {
                assertThat(rule.source().url()).isPresent();
                assertThat(rule.source().section().isPresent() || rule.source().mustBeVerified())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: warning        | level: fatal             | desk.yaml:12: level: 'fatal' is none of error, warning, note
            level: warning        | lvel: warning            | desk.yaml:12: lvel: no such key
            version: 3            | version: three           | desk.yaml:2: version: 'three' should be a whole number
            flags: [dirt cheap]   | flags: ['*2 cheap']      | desk.yaml:17: flags: not a pattern: *2 cheap
            flags: [dirt cheap]   | flags: ['a *99999999 b'] | desk.yaml:17: flags: a gap of 99999999 words
            flags: [dirt cheap]   | flags: dirt cheap        | desk.yaml:17: flags: should be a list
            flags: [dirt cheap]   | passes: [dear]           | flags: the method wording needs patterns
            about: [metals]       | about: [crops]           | desk.yaml:16: about: there is no topic 'crops'
            since: 2024-12-30     | since: December          | desk.yaml:16: since: 'December' should be a day
            id: desk-cheap        | id: Desk Cheap           | desk.yaml:11: id: 'Desk Cheap' should be small letters
            to: [news]            | to: [blog]               | desk.yaml:16: to: 'blog' is none of news, release
            why: Cheap is an opinion. | look: page           | desk.yaml:11: why: is missing; add it
            pack: desk            | 'pack: [desk'            | not YAML
            """)
    void faultsNameTheirPlace(String right, String wrong, String message) {
        assertThat(PACK).contains(right);
        assertThatThrownBy(() -> read(PACK.replace(right, wrong)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(message);
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        String rule = PACK.substring(PACK.indexOf("  - id"));
        assertThatThrownBy(() -> read(PACK + rule)).hasMessageContaining("two rules called desk-cheap");
    }

    @Test
    void hostileFilesAreRefusedAndNothingIsBuiltFromTags() {
        String bomb =
                "a: &a [x,x,x,x,x,x,x,x,x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assertRefused("[".repeat(200_000));
        assertRefused("- ".repeat(100_000));
        assertRefused("a: ".repeat(1000));
        assertRefused("pack: !!javax.script.ScriptEngineManager [x]");
        assertRefused(bomb);
        assertRefused("x".repeat(1 << 21));
        assertRefused("");
        assertRefused("pack: a\npack: b");
        assertRefused("&a [*a]");
    }

    @Test
    void anythingIsReadOrRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(PACK);
            for (int k = 0; k < 3; k++) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(6)), piece(random));
            }
            try {
                read(text.toString());
            } catch (Problem e) {
                assertThat(e.getMessage()).startsWith("desk.yaml");
            }
        }
    }

    private static String piece(Random random) {
        String[] pieces = {
            ":", "- ", "[", "]", "{", "}", "&a", "*a", "!!", "\"", "'", "|", ">", "\t", "\n", "\u0000", "?", "#", "%",
            "é"
        };
        return pieces[random.nextInt(pieces.length)];
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Problem.class).hasMessageContaining("desk.yaml");
    }

    private static RulePack read(String text) {
        return RulePack.read("desk.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
