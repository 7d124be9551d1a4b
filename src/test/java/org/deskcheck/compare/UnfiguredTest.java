// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.ClaimGroup;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.api.Test;

/** Claims that print no figure: days, ratios, movements of a market, what a trade does. */
class UnfiguredTest {

    private static final String ORRIN = "company:orrin";

    private final Comparer comparer = new Comparer();

    @Test
    void aDayThatMovedIsADrift() {
        FiledClaim planned = day("a", "2026-03-02", "sale of the plant to close on April 3", "2026-04-03");
        FiledClaim moved = day("b", "2026-03-05", "closing of the sale of the plant on April 9", "2026-04-09");
        assertThat(outcomes("company:orrin|term:closing date", planned, moved))
                .containsExactly("terms-differ STATUS_DRIFT");
        assertThat(outcomes("company:orrin|term:closing date", moved, planned))
                .containsExactly("terms-differ STATUS_DRIFT");
    }

    @Test
    void twoDaysOnOneDayAreAConflictAndTheSameDayAgrees() {
        FiledClaim one = day("a", "2026-03-02", "sale of the plant to close on April 3", "2026-04-03");
        FiledClaim other = day("b", "2026-03-02", "sale of the plant to close on April 9", "2026-04-09");
        FiledClaim same = day("c", "2026-03-02", "sale of the plant to close on April 3", "2026-04-03");
        assertThat(outcomes("company:orrin|term:closing date", one, other)).containsExactly("terms-differ CONFLICT");
        assertThat(outcomes("company:orrin|term:closing date", one, same)).containsExactly("terms-agree AGREES");
    }

    @Test
    void daysOfUndatedArticlesAreLeftAloneUnlessOneSaysThatItMoved() {
        FiledClaim one = day("a", "", "record date for the cash dividend is April 3", "2026-04-03");
        FiledClaim other = day("b", "", "record date for the cash dividend is July 3", "2026-07-03");
        FiledClaim reset = day("c", "", "reset the record date for the cash dividend to July 3", "2026-07-03");
        assertThat(outcomes("company:orrin|term:closing date", one, other)).isEmpty();
        assertThat(outcomes("company:orrin|term:closing date", one, reset))
                .containsExactly("terms-differ STATUS_DRIFT");
    }

    @Test
    void aSplitHasOneRatio() {
        FiledClaim one = claim("a", "2026-03-02", "1-for-20", "split ratio", "", Optional.empty(), ORRIN);
        FiledClaim other = claim("b", "2026-03-03", "1-for-25", "split ratio", "", Optional.empty(), ORRIN);
        FiledClaim same = claim("c", "2026-03-03", "2-for-40", "split ratio", "", Optional.empty(), ORRIN);
        assertThat(outcomes("company:orrin|term:split ratio", one, other)).containsExactly("terms-differ STATUS_DRIFT");
        assertThat(outcomes("company:orrin|term:split ratio", one, same)).containsExactly("terms-agree AGREES");
    }

    @Test
    void aMarketGoesOneWay() {
        String market = "market:hash-rate";
        FiledClaim down = claim(
                "a", "2026-03-02", "network hash rate fell", "hash rate", "", Optional.of(Direction.DOWN), market);
        FiledClaim up =
                claim("b", "2026-03-12", "hash rates expanded", "hash rate", "", Optional.of(Direction.UP), market);
        FiledClaim later =
                claim("c", "2026-09-12", "hash rates expanded", "hash rate", "", Optional.of(Direction.UP), market);
        assertThat(outcomes("market:hash-rate|direction:", down, up))
                .containsExactly("direction-conflict DIRECTION_CONFLICT");
        assertThat(outcomes("market:hash-rate|direction:", down, later)).isEmpty();
        assertThat(outcomes("market:hash-rate|direction:", up, up)).isEmpty();
    }

    @Test
    void whatATradeDoesCanBeDenied() {
        String trend = "trend:banks-exit";
        FiledClaim told = claim("a", "2026-03-02", "Banks are leaving", "", "", Optional.empty(), trend);
        FiledClaim denied = claim("b", "2026-03-12", "Most banks are not leaving", "", "", Optional.empty(), trend);
        List<Finding> findings = comparer.compare(new ClaimGroup("trend:banks-exit|trend:", List.of(told, denied)));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains("“Banks are leaving”").contains("one denies it");
    }

    @Test
    void evidenceIsTheWords() {
        FiledClaim one = day("a", "2026-03-02", "sale of the plant to close on April 3", "2026-04-03");
        FiledClaim other = day("b", "2026-03-02", "sale of the plant to close on April 9", "2026-04-09");
        assertThat(comparer.compare(new ClaimGroup("company:orrin|term:closing date", List.of(one, other))))
                .flatExtracting(Finding::evidence)
                .extracting("span")
                .containsExactly(one.claim().span(), other.claim().span());
    }

    private List<String> outcomes(String group, FiledClaim... claims) {
        return comparer.compare(new ClaimGroup(group, Arrays.asList(claims))).stream()
                .map(finding -> finding.rule() + " " + finding.outcome().orElseThrow())
                .toList();
    }

    private static FiledClaim day(String article, String published, String text, String day) {
        return claim(article, published, text, "closing date", day, Optional.empty(), ORRIN);
    }

    private static FiledClaim claim(
            String article,
            String published,
            String text,
            String measure,
            String period,
            Optional<Direction> direction,
            String about) {
        List<String> terms = Arrays.stream((text + " sale plant split reverse")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+"))
                .filter(word -> word.length() > 2)
                .distinct()
                .sorted()
                .toList();
        Claim claim = new Claim(
                article + "/" + text,
                new Span(0, text.length()),
                text,
                Optional.empty(),
                Optional.of(measure).filter(word -> !word.isEmpty()),
                Optional.empty(),
                Optional.of(period).filter(iso -> !iso.isEmpty()),
                Optional.empty(),
                Modality.FACT,
                direction,
                Attribution.NONE,
                BigDecimal.ONE,
                List.of(about),
                terms);
        Optional<LocalDate> day =
                Optional.of(published).filter(iso -> !iso.isEmpty()).map(LocalDate::parse);
        return new FiledClaim(
                new ArticleCard(article, Optional.empty(), Optional.empty(), day, article), claim, Optional.empty());
    }
}
