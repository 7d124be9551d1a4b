// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {

    private static final Queries QUERIES = new Queries(Known.nothing());

    private static Queries.Asked of(String query) {
        return QUERIES.of(query, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(SearchField.class)
    void theExampleOfEachFieldIsAQuery(SearchField field) {
        assertThat(field.isIn(of(field.example()).kind())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norvane                          | ARTICLE
            measure:revenue                  | CLAIM
            status:completed AND party:iren  | DEAL
            lender:tolland                   | DEAL
            rule:sum-of-parts                | FINDING
            money:[1bn TO *] AND period:2026 | CLAIM
            outcome:CONFLICT                 | FINDING
            """)
    void whatIsLookedForFollowsFromTheFields(String query, Kind kind) {
        assertThat(of(query).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norvane AND money:[1 TO           | the range that begins at column 19 is never closed
            say "open                         | the quotation mark at column 5 is never closed
            (a OR b                           | the bracket at column 1 is never closed
            a) OR b                           | the bracket at column 2 closes none
            wire/a.txt                        | the slash at column 5
            id:/a                             | the pattern that begins with the slash at column 4 is never closed
            /(a/                              | no regular expression
            a AND staus:completed             | no field staus (column 7): did you mean status?
            colour:red                        | the fields are text, title
            status:complet                    | no value "complet" (column 8): did you mean completed?
            tone:angry                        | it can be positive, neutral, negative
            money:[a TO 5]                    | "a" (column 8) is nothing that money holds
            money:5apples                     | is nothing that money holds
            money:[$1 TO €2]                  | one unit
            money:5*                          | takes no pattern
            published:June                    | "June" (column 11) is no date
            published:today                   | "today" (column 11) is no date
            tone:neutral AND outcome:CONFLICT | cannot ask for articles by their findings
            *chip                             | cannot begin with * or ?
            norvane AND                       | at column 12, at its end
            a:b:c                             | no field a
            word^-1                           | cannot be read
            status:agreed AND rule:share      | nothing has all of the fields
            norvane\\                          | backslash
            """)
    void aWrongQueryIsExplainedInOneSentence(String query, String words) {
        assertThatThrownBy(() -> of(query.replace("\\\\", "\\"))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.USAGE);
            assertThat(problem).hasMessageContaining(words);
            assertThat(problem.getMessage()).hasLineCount(1);
        });
    }

    @Test
    void aFieldOfAnotherKindIsExplained() {
        assertThatThrownBy(() -> QUERIES.of("status:completed", Optional.of(Kind.ARTICLE)))
                .hasMessage("no article has the field status: look for it with --in deal");
    }

    @Test
    void quotationMarksOfWordProcessorsAreQuotationMarks() {
        assertThat(of("\u201Cprivate placement\u201D").query())
                .isEqualTo(of("\"private placement\"").query());
    }

    static Stream<String> hostile() {
        return Stream.of(
                IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR ")),
                IntStream.range(0, 2_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")),
                "(".repeat(5_000) + "a" + ")".repeat(5_000),
                "a" + "x".repeat(5_000) + "~2",
                "a" + "?".repeat(5_000) + "b",
                "/" + "(a|b)*".repeat(1_000) + "/",
                "\"" + "a ".repeat(5_000) + "\"",
                "\\".repeat(9_999),
                "\u0000\uD800(");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatNoPersonWouldTypeIsAnsweredInOneSentence(String query) {
        assertThatThrownBy(() -> of(query)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.getMessage()).hasLineCount(1).hasSizeLessThan(400);
        });
    }

    @Test
    void anyTextIsAQueryOrIsExplained() {
        Random random = new Random(11);
        String[] pieces = {
            "a", "money", ":", "[", "]", "{", "}", "TO", " ", "(", ")", "\"", "~", "^", "*", "?", "/", "\\", "AND",
            "OR", "NOT", "+", "-", "!", "1bn", "status", "€", "2026", "|", "&&", "||", ".", "'", "é", "@", "#", "<", ">"
        };
        for (int round = 0; round < 5_000; round++) {
            String query = random.ints(1 + random.nextInt(12), 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .collect(Collectors.joining());
            try {
                of(query);
            } catch (Problem e) {
                assertThat(e.kind()).as(query).isEqualTo(Problem.Kind.USAGE);
            }
        }
    }
}
