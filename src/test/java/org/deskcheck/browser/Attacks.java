// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.report.Draft;
import org.deskcheck.report.ShelfHoldings;

/** Articles that carry an attack wherever an article has words. */
final class Attacks {

    /** What to write into a page so that it does what its reader does not want. */
    static final List<String> WORDS = List.of(
            "<script>alert(1)</script>",
            "</title></style></script><script>alert(2)</script>",
            "\"><img src=http://evil.example/x onerror=alert(3)>",
            "' autofocus onfocus='alert(4)' x='",
            "<svg/onload=alert(5)>",
            "<style>@import 'http://evil.example/';</style>",
            "<base href='http://evil.example/'><a href='javascript:alert(6)'>",
            "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
            "<iframe srcdoc='<script>alert(7)</script>'></iframe>",
            "<link rel=stylesheet href=http://evil.example/>",
            "<form action=http://evil.example/><input autofocus></form>",
            "javascript:alert(8)",
            "<!-- --!> <![CDATA[ ]]> &lt;b&gt; &amp;amp; &#0;",
            "${7*7} @if(true) $unsafe{1} {{1}} <%-- x --%>",
            "\u202Efdp.exe\u202C \u2066a\u2067b \u200B\u200D\uFEFF",
            "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307".repeat(40),
            "W".repeat(600),
            "f-0001\" id=\"main");

    private Attacks() {}

    /** A report on an article for each attack. */
    static Report report() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            drafts.add(article(i, WORDS.get(i)));
        }
        List<String> ids = drafts.stream().map(Draft::id).sorted().toList();
        RunSummary summary =
                new RunSummary(drafts.size(), drafts.size(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, drafts.size(), 0);
        ShelfHoldings holdings = new ShelfHoldings(
                drafts.stream().map(Draft::analysis).toList(),
                List.of(),
                List.of(new OriginGroup(ids, OriginGroup.Kind.NEAR_DUPLICATE, ids.get(0))));
        return new Report(summary, List.of(), holdings);
    }

    private static Draft article(int number, String attack) {
        String claim = attack + " earned $5 this year.";
        Draft draft = new Draft("inbox/%02d-".formatted(number) + attack)
                .title(attack)
                .publisher(attack)
                .url("https://paper.example/" + attack)
                .published("2026-01-%02d".formatted(number + 1))
                .block(BlockRole.BODY, claim)
                .block(BlockRole.FURNITURE, attack);
        draft.money("$5", "USD", "5", "1")
                .company(attack, attack)
                .claim(claim, attack, attack, 0, new Attribution(Attribution.Kind.NAMED, Optional.of(attack)))
                .tone(attack, Tone.NEGATIVE, "-0.50");
        return draft.finding(new Finding(
                "f-%04d".formatted(number),
                "self-promotion",
                Level.WARNING,
                Optional.of(Outcome.CONFLICT),
                "The article says " + attack,
                List.of(draft.id()),
                List.of(draft.evidence("$5")),
                Optional.of(attack),
                Optional.of(attack)));
    }
}
