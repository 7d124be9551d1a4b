// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.lexicon.rule.Method;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.lexicon.rule.Search;
import org.deskcheck.model.StableId;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Lack;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Span;

/** A rule ready to be applied. */
final class RuleInForce {

    private final Rule rule;
    private final Applicability applicability;
    private final Check check;

    RuleInForce(Rule rule, Voice voice) {
        this.rule = rule;
        this.applicability = new Applicability(rule.condition());
        this.check = check(rule.search(), voice);
    }

    private static Check check(Search search, Voice voice) {
        Wordings flags = Wordings.of(search.flags());
        Wordings passes = Wordings.of(search.passes());
        return switch (search.method()) {
            case WORDING -> new WordingCheck(search, voice);
            case DISCLOSURE -> new DisclosureCheck(search.demands());
            case STATEMENT -> new StatementCheck(flags);
            case BALANCE -> new BalanceCheck(flags, passes);
            case PROMOTION -> new PromotionCheck(flags);
            case PRICES -> new PriceCheck(flags, passes);
            case DATE -> new HeaderCheck(article -> article.published().isEmpty());
            case HEADLINE -> new HeaderCheck(article -> article.title().isEmpty());
            case BYLINE -> new HeaderCheck(article -> article.bylines().isEmpty());
        };
    }

    /** Its findings on a page, in the order of the text. */
    List<Finding> findings(Page page) {
        if (!applicability.isMet(page)) {
            return List.of();
        }
        List<Span> grounds = applicability.grounds(page);
        return check.look(page).stream()
                .map(sighting -> finding(page.article(), sighting.with(grounds)))
                .toList();
    }

    /** Whether it is one that asks for words which an article may lack. */
    boolean asksForWords() {
        return rule.search().method() == Method.DISCLOSURE || rule.search().method() == Method.STATEMENT;
    }

    /** What a page lacks under a rule that asks for words, demand by demand. */
    List<Lack> lacks(Page page) {
        if (!applicability.isMet(page) || check.look(page).isEmpty()) {
            return List.of();
        }
        List<Lack> lacks = rule.search().demands().stream()
                .filter(demand -> demand.anyOf().stream().noneMatch(page::discloses))
                .map(demand -> new Lack(rule.id(), demand.anyOf(), demand.words()))
                .toList();
        return lacks.isEmpty() ? List.of(new Lack(rule.id(), List.of(), rule.title())) : lacks;
    }

    private Finding finding(Article article, Sighting sighting) {
        List<String> parts = new ArrayList<>(List.of(rule.id(), article.id()));
        sighting.evidence().forEach(span -> parts.add(article.text().slice(span)));
        return new Finding(
                StableId.of("f", parts.toArray(String[]::new)),
                rule.id(),
                rule.level(),
                Optional.empty(),
                sighting.detail().isEmpty() ? rule.title() : rule.title() + " " + sighting.detail(),
                List.of(article.id()),
                sighting.evidence().stream()
                        .distinct()
                        .map(span -> new Evidence(article.id(), span))
                        .toList(),
                Optional.empty(),
                Optional.of(rule.suggestion()));
    }
}
