// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.lexicon.PhrasePattern;
import org.deskcheck.lexicon.yaml.YamlMap;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Level;

/** Reads the YAML of a pack. */
final class PackReader {

    private static final int MOST_RULES = 500;
    private static final int MOST_PATTERNS = 1000;
    private static final int ANY = 1_000_000;

    private static final Set<String> PACK_KEYS =
            Set.of("pack", "version", "title", "about", "topics", "wordings", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
            "id",
            "level",
            "title",
            "why",
            "source",
            "applies",
            "method",
            "look",
            "own-voice",
            "once",
            "flags",
            "passes",
            "demands",
            "suggestion",
            "examples");

    private final YamlMap pack;
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    PackReader(YamlMap pack) {
        this.pack = pack;
    }

    RulePack pack() {
        pack.allow(PACK_KEYS);
        YamlMap named = pack.map("topics");
        named.keys().forEach(name -> topics.put(name, topic(name, named.map(name))));
        List<Rule> rules = pack.list("rules", element -> rule(element.map()));
        if (rules.isEmpty() || rules.size() > MOST_RULES) {
            throw pack.wrong("rules", "a pack has from 1 to " + MOST_RULES + " rules");
        }
        refuseTwins(rules);
        return new RulePack(
                name(pack, "pack"), pack.number("version", 1, ANY), pack.text("title"), pack.text("about"), rules);
    }

    private void refuseTwins(List<Rule> rules) {
        Set<String> ids = new TreeSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw pack.wrong("rules", "there are two rules called " + rule.id() + "; rename one");
            }
        }
    }

    private static Topic topic(String name, YamlMap topic) {
        topic.allow(Set.of("distinct", "one-in", "patterns"));
        return new Topic(
                name, topic.number("distinct", 1, 100), topic.number("one-in", ANY, ANY), patterns(topic, "patterns"));
    }

    private Rule rule(YamlMap rule) {
        rule.allow(RULE_KEYS);
        Level level = rule.label(Level.class, "level").orElseThrow(() -> rule.wrong("level", "is missing; add it"));
        return new Rule(
                name(rule, "id"),
                level,
                rule.text("title"),
                rule.text("why"),
                citation(rule),
                condition(rule.map("applies")),
                search(rule),
                rule.text("suggestion"),
                examples(rule));
    }

    /** Names go into records, command lines and file names. */
    private static String name(YamlMap map, String key) {
        String name = map.text(key);
        boolean plain = !name.isEmpty()
                && name.length() <= 60
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!plain) {
            throw map.wrong(key, "'" + name + "' should be small letters, digits and hyphens");
        }
        return name;
    }

    private static Citation citation(YamlMap rule) {
        if (!rule.has("source")) {
            throw rule.wrong("source", "is missing; say where the rule comes from");
        }
        YamlMap source = rule.map("source");
        source.allow(Set.of("text", "section", "url", "verify"));
        return new Citation(
                source.text("text"),
                source.optionalText("section"),
                source.optionalText("url"),
                source.flag("verify", false));
    }

    private Condition condition(YamlMap applies) {
        applies.allow(Set.of("to", "about", "since", "disclaimed", "given", "unless"));
        List<String> about = applies.texts("about", this::known);
        return new Condition(
                applies.labels(ArticleKind.class, "to"),
                about.stream().map(this::known).toList(),
                applies.date("since"),
                applies.has("disclaimed") ? Optional.of(applies.flag("disclaimed", false)) : Optional.empty(),
                applies.labels(DisclaimerElement.class, "given"),
                applies.labels(DisclaimerElement.class, "unless"));
    }

    private Topic known(String topic) {
        Topic known = topics.get(topic);
        if (known == null) {
            throw new IllegalArgumentException("there is no topic '" + topic + "'; describe it under `topics`");
        }
        return known;
    }

    private static Search search(YamlMap rule) {
        Method method = rule.label(Method.class, "method").orElse(Method.WORDING);
        Search search = new Search(
                method,
                rule.label(Look.class, "look").orElse(Look.ARTICLE),
                rule.flag("own-voice", true),
                rule.flag("once", false),
                patterns(rule, "flags"),
                patterns(rule, "passes"),
                rule.list("demands", element -> demand(element.map())));
        if (method.needsFlags() && search.flags().isEmpty()) {
            throw rule.wrong("flags", "the method " + method.label() + " needs patterns to look for; add some");
        }
        return search;
    }

    private static List<String> patterns(YamlMap map, String key) {
        List<String> patterns = map.texts(key, PhrasePattern::parse);
        if (patterns.size() > MOST_PATTERNS) {
            throw map.wrong(key, "more than " + MOST_PATTERNS + " patterns");
        }
        return patterns;
    }

    private static Demand demand(YamlMap demand) {
        demand.allow(Set.of("any-of", "words"));
        return new Demand(demand.labels(DisclaimerElement.class, "any-of"), demand.text("words"));
    }

    private static List<Example> examples(YamlMap rule) {
        YamlMap examples = rule.map("examples");
        examples.allow(Set.of("match", "pass"));
        List<Example> all = new ArrayList<>();
        all.addAll(examples.list("match", element -> ExampleReader.read(element, true)));
        all.addAll(examples.list("pass", element -> ExampleReader.read(element, false)));
        return all;
    }
}
