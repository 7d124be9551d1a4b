// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.ArticleCard;

/**
 * What one article says in figures of one matter: a claim, ready to be compared.
 *
 * @param article the article
 * @param claim the claim
 * @param figure its figure
 * @param words what the claim is made of, in canonical words, without its entities' kinds and its figure
 * @param content those of them that tell one story from another
 * @param companies the companies and organizations that it is about, without the one whose estimate it is
 * @param around the words around the figure, nearest first on each side, by which two figures of alike sentences are paired
 */
record Voice(
        ArticleCard article,
        Claim claim,
        Figure figure,
        Set<String> words,
        Set<String> content,
        Set<String> companies,
        List<String> around) {

    /** Undated articles last, then by article and place: the order in which voices are heard, whatever came in first. */
    static final Comparator<Voice> ORDER = Comparator.comparing((Voice voice) ->
                    voice.article().published().map(Object::toString).orElse("~"))
            .thenComparing(voice -> voice.article().id())
            .thenComparing(voice -> voice.figure().span())
            .thenComparing(voice -> voice.claim().id());

    /** Words that any two business stories share. */
    private static final Set<String> COMMON = Set.of(
            "company",
            "announce",
            "year",
            "quarter",
            "month",
            "percent",
            "million",
            "billion",
            "trillion",
            "new",
            "today",
            "total",
            "first",
            "last",
            "also",
            "plan",
            "market",
            "rise",
            "fall",
            "more",
            "have",
            "be");

    private static final int SIDE = 3;
    private static final int LONGEST_TITLE = 60;

    /** Makes a claim ready. */
    static Voice of(ArticleCard article, Claim claim, Figure figure, Synonyms synonyms) {
        Set<String> words = synonyms.canonical(claim.terms());
        words.removeIf(word -> word.chars().anyMatch(Character::isDigit));
        return new Voice(
                article, claim, figure, Set.copyOf(words), content(words), companies(claim), around(claim, figure));
    }

    /** The words that not just any two business stories share. */
    private static Set<String> content(Set<String> words) {
        return words.stream().filter(word -> !COMMON.contains(word)).collect(Collectors.toUnmodifiableSet());
    }

    /** The companies and organizations that a claim is about, without the one whose forecast it is. */
    private static Set<String> companies(Claim claim) {
        Set<String> companies = new HashSet<>(claim.about());
        companies.removeIf(id -> !id.startsWith("company:") && !id.startsWith("organization:"));
        companies.removeIf(id -> claim.modality() == Modality.ESTIMATE && Speaker.is(claim, id));
        return Set.copyOf(companies);
    }

    private static List<String> around(Claim claim, Figure figure) {
        int begin = figure.span().begin() - claim.span().begin();
        int end = figure.span().end() - claim.span().begin();
        String text = claim.text();
        // Spans count code points; only where that makes no difference, the neighbours can be cut out of the text.
        if (begin < 0 || end > text.length() || text.codePointCount(0, text.length()) != text.length()) {
            return List.of();
        }
        List<String> before = words(text.substring(0, begin));
        Collections.reverse(before);
        List<String> after = words(text.substring(end));
        List<String> around = new ArrayList<>(before.subList(0, Math.min(SIDE, before.size())));
        around.add("#");
        around.addAll(after.subList(0, Math.min(SIDE, after.size())));
        return around;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The value with its unit and bound, for putting equal figures together. */
    String value() {
        return figure.low().map(low -> low.stripTrailingZeros().toString()).orElse("") + ".."
                + figure.high()
                        .map(high -> high.stripTrailingZeros().toString())
                        .orElse("") + " "
                + figure.bound() + figure.per().orElse("");
    }

    /** The words of the neighbourhood alone. */
    List<String> neighbours() {
        return around.stream().filter(word -> !word.equals("#")).toList();
    }

    /** Who says it and when, for a message. */
    String byline() {
        String who =
                article.publisher().or(() -> article.title().map(Voice::quoted)).orElse(article.id());
        return article.published().map(day -> who + " (" + day + ")").orElse(who);
    }

    /** A headline in quotation marks, cut behind a word when it is long. */
    private static String quoted(String title) {
        int blank = title.lastIndexOf(' ', LONGEST_TITLE);
        boolean cut = title.length() > LONGEST_TITLE && blank > 0;
        return "“" + (cut ? title.substring(0, blank) + " …" : title) + "”";
    }
}
