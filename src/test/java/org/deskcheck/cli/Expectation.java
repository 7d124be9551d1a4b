// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One entry of {@code corpus/gold/expected.json}: what a run of the corpus has to raise, or must not raise.
 *
 * @param articles the articles that the finding is about
 * @param outcome its outcome, or an empty string
 * @param rules the names of the rules that may raise it where the outcome does not say; empty for any
 * @param quotes a printed figure or phrase of each article, one of whose occurrences the evidence overlaps
 * @param contexts the passage of an article in which its quote stands, where it stands in several
 * @param parts further figures of a computation
 * @param mustNotRaise whether raising it is a false alarm
 */
record Expectation(
        Set<String> articles,
        String outcome,
        Set<String> rules,
        Map<String, String> quotes,
        Map<String, String> contexts,
        Map<String, List<String>> parts,
        boolean mustNotRaise) {

    /** What the program calls the rules that the corpus only describes. */
    private static final Map<String, Set<String>> HINTS = Map.of(
            "headline not borne out", Set.of("headline-unsupported"),
            "horizon already past", Set.of("horizon-past"),
            "price without time or venue", Set.of("price-without-time"),
            "deal status rumoured, then denied", Set.of("status-differs"));

    /** Outcomes that the corpus' author calls as good, or that the contract calls the finer form of another. */
    private static final Map<String, Set<String>> AS_GOOD = Map.of(
            "AGREES", Set.of("AGREES", "AGREES_WITHIN_ROUNDING"),
            "AGREES_WITHIN_ROUNDING", Set.of("AGREES_WITHIN_ROUNDING", "AGREES_LESS_PRECISE"),
            "AGREES_LESS_PRECISE", Set.of("AGREES_LESS_PRECISE", "AGREES_WITHIN_ROUNDING"),
            "DIFFERENT_SCOPE", Set.of("DIFFERENT_SCOPE", "DIFFERENT_PERIOD"),
            "CONSISTENT", Set.of("CONSISTENT", "CONSISTENT_WITHIN_ROUNDING"),
            "CONSISTENT_WITHIN_ROUNDING", Set.of("CONSISTENT", "CONSISTENT_WITHIN_ROUNDING"));

    static Expectation of(JsonNode entry) {
        String rule = entry.path("rule").asText("");
        String hint = entry.path("ruleHint").asText("");
        String outcome = entry.path("outcome").asText("").replace("null", "");
        Set<String> rules = !rule.isEmpty() ? Set.of(rule) : HINTS.getOrDefault(hint, Set.of());
        Map<String, List<String>> parts = new TreeMap<>();
        entry.path("parts").properties().forEach(part -> parts.put(part.getKey(), texts(part.getValue())));
        return new Expectation(
                Set.copyOf(texts(entry.get("articles"))),
                outcome,
                outcome.isEmpty() ? rules : Set.of(),
                strings(entry.path("quote")),
                strings(entry.path("context")),
                outcome.isEmpty() ? Map.of() : parts,
                entry.path("mustNotRaise").asBoolean());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new TreeMap<>();
        object.properties()
                .forEach(field -> strings.put(field.getKey(), field.getValue().asText()));
        return strings;
    }

    /** Whether an origin group is expected rather than a finding. */
    boolean isOrigin(JsonNode entry) {
        return entry.path("ruleHint").asText("").startsWith("origin ");
    }

    /**
     * Whether a finding is the expected one.
     *
     * @param texts the text of each article, by its id
     */
    boolean isMetBy(JsonNode finding, Map<String, String> texts) {
        if (!texts(finding.get("articles")).containsAll(articles) || !isOfKind(finding)) {
            return false;
        }
        boolean quoted = quotes.entrySet().stream()
                .allMatch(quote -> isCited(
                        finding,
                        quote.getKey(),
                        quote.getValue(),
                        contexts.getOrDefault(quote.getKey(), quote.getValue()),
                        texts));
        return quoted
                && parts.entrySet().stream()
                        .allMatch(part -> part.getValue().stream()
                                .allMatch(text -> isCited(finding, part.getKey(), text, text, texts)));
    }

    private boolean isOfKind(JsonNode finding) {
        if (outcome.isEmpty()) {
            return rules.contains(finding.get("rule").asText());
        }
        Set<String> accepted = mustNotRaise ? Set.of(outcome) : AS_GOOD.getOrDefault(outcome, Set.of(outcome));
        return accepted.contains(finding.path("outcome").asText());
    }

    private static boolean isCited(
            JsonNode finding, String article, String quote, String context, Map<String, String> texts) {
        String text = texts.getOrDefault(article, "").toLowerCase(Locale.ROOT);
        String passage = context.toLowerCase(Locale.ROOT);
        int inPassage = passage.indexOf(quote.toLowerCase(Locale.ROOT));
        for (int at = text.indexOf(passage); at >= 0 && inPassage >= 0; at = text.indexOf(passage, at + 1)) {
            int begin = text.codePointCount(0, at + inPassage);
            int end = begin + quote.codePointCount(0, quote.length());
            for (JsonNode place : finding.get("evidence")) {
                boolean overlaps = place.get("begin").asInt() < end
                        && begin < place.get("end").asInt();
                if (overlaps && place.get("article").asText().equals(article)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For a list of misses. */
    String spoken() {
        return (outcome.isEmpty() ? rules : outcome) + " " + quotes.values() + " in "
                + articles.stream().sorted().toList();
    }
}
