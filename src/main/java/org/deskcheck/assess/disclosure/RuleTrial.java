// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.Optional;
import org.deskcheck.lexicon.rule.Example;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Text;

/** Tries a rule on its examples, each of which is made an article. */
public final class RuleTrial {

    private final DisclaimerFinder finder = DisclaimerFinder.standard();

    /**
     * What a rule made of an example.
     *
     * @param example the example
     * @param findings what the rule found in it
     */
    public record Try(Example example, List<Finding> findings) {

        /** Takes a copy. */
        public Try {
            findings = List.copyOf(findings);
        }

        /** Whether the rule did what the example asks of it. */
        public boolean isRight() {
            return example.matches() != findings.isEmpty();
        }
    }

    /** Each example of the rule, tried with this rule alone. */
    public List<Try> of(Rule rule) {
        DisclosurePolicy policy = DisclosurePolicy.of(rule);
        return rule.examples().stream()
                .map(example -> new Try(example, find(policy, article(example))))
                .toList();
    }

    private List<Finding> find(DisclosurePolicy policy, Article article) {
        AnnotatedArticle annotated = new AnnotatedArticle(article, "en", List.of());
        Extraction extraction =
                new Extraction(annotated, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return policy.check(extraction, finder.find(article));
    }

    private static Article article(Example example) {
        int end = example.text().indexOf('\n');
        String first = end < 0 ? example.text() : example.text().substring(0, end);
        String rest = end < 0 ? "" : example.text().substring(end);
        Text text = Text.of((first + " ").repeat(example.times()).strip() + rest);
        List<Block> blocks = Passages.lines(text.flat(), text.span()).stream()
                .map(line -> new Block(example.role(), line, "example"))
                .toList();
        Optional<String> title = Optional.of("Example").filter(any -> example.titled());
        return new Article(
                "example",
                new Source("-", "", 0, "UTF-8", "text/plain"),
                title,
                title.map(any -> List.of("Staff")).orElse(List.of()),
                example.publisher(),
                example.published(),
                Optional.empty(),
                text,
                blocks,
                List.of());
    }
}
