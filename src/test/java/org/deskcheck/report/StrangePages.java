// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import static org.deskcheck.model.text.BlockRole.BODY;
import static org.deskcheck.model.text.BlockRole.FURNITURE;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Tone;

/** What else is scraped: a page that attacks its reader, and one that is not in English. */
final class StrangePages {

    private StrangePages() {}

    static Draft hostile() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(8);
        Draft draft = new Draft("scraped/\"><img src=x onerror=alert(2)>.html")
                .publisher("Evil & Sons " + Newsroom.SCRIPT)
                .published("2026-01-05")
                .title(Newsroom.SCRIPT + " & “quotes” ' \" in a headline 🚀")
                .block(
                        BODY,
                        Newsroom.SCRIPT + " claims a gain of 5% 🚀🚀 on $1.50.",
                        "It goes on: " + word + " cost 7%.")
                .block(BODY, "أعلنت شركة النور عن أرباح بلغت 25% هذا العام.")
                .block(BODY, "=HYPERLINK(\"https://evil.example\") is ${what} @if(true) <b>they</b> wrote.");
        draft.percent("5%", "5")
                .money("$1.50", "USD", "1.50", "0.01")
                .percent("7%", "7")
                .percent("25%", "25")
                .company(Newsroom.SCRIPT, Newsroom.SCRIPT)
                .company("=HYPERLINK(\"https://evil.example\")", "=HYPERLINK(\"https://evil.example\")")
                .claim(
                        Newsroom.SCRIPT + " claims a gain of 5% 🚀🚀 on $1.50.",
                        "=HYPERLINK(\"https://evil.example\")",
                        "-1+cmd|' /C calc'!A0",
                        0,
                        new Attribution(Attribution.Kind.NAMED, Optional.of(Newsroom.SCRIPT)))
                .claim("It goes on: " + word + " cost 7%.", "+44", "@sum", 2, Attribution.NONE)
                .tone(Tone.POSITIVE, "0.90")
                .tone(Newsroom.SCRIPT, Tone.POSITIVE, "0.90");
        return draft.finding(new Finding(
                        "f-0006",
                        "self-promotion",
                        Level.WARNING,
                        Optional.empty(),
                        "The article praises " + Newsroom.SCRIPT + " and gives no other voice.",
                        List.of(draft.id()),
                        List.of(draft.evidence("5% 🚀🚀 on $1.50"), draft.evidence("7%"), draft.evidence("25%")),
                        Optional.of("x < y && z > \"1\"")))
                .finding(new Finding(
                        "f-0007",
                        "derivable",
                        Level.NOTE,
                        Optional.of(Outcome.NOT_DERIVABLE),
                        "A gain of 5% is printed without the price it started from.",
                        List.of(draft.id()),
                        List.of(draft.evidence("5%")),
                        Optional.empty()));
    }

    static Draft german() {
        Draft draft = new Draft("andere/ohne-titel.html").language("de");
        draft.block(FURNITURE, "Startseite | Wirtschaft")
                .block(BODY, "Das Werk soll im Herbst wieder öffnen, teilte die Firma mit.");
        return draft.finding(new Finding(
                "f-0008",
                "article-untitled",
                Level.WARNING,
                Optional.empty(),
                "No headline was found.",
                List.of(draft.id()),
                List.of(),
                Optional.empty()));
    }
}
