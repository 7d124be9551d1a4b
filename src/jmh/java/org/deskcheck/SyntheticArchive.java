// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.deskcheck.extract.figure.FigureScanner;
import org.deskcheck.index.ArticleIndex;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Articles written by a generator straight into an index, for measuring: ten sentences with a figure each. Every company is
 * in the news of some fifty articles, and one of them in a fifth of all, as in a real archive. The same seed gives the same
 * articles.
 */
final class SyntheticArchive {

    private static final int CLAIMS = 10;
    private static final int ARTICLES_OF_A_COMPANY = 50;
    private static final int FAMOUS = 5;
    private static final List<String> SENTENCES = List.of(
            "%s put %s at $%d.%d million with %s.",
            "%s gave %s of %d.%d MW for %s.",
            "%s said %s rose %d.%d%% on %s.",
            "%s reported %s of €%d.%d million from %s.");
    private static final int MEASURES = 60;
    /** So many words there are, of which a sentence has six: two sentences about one matter share most of them. */
    private static final int WORDS = 4_000;

    private static final int WORDS_OF_A_SENTENCE = 6;
    /** One sentence of so many tells again what the one before told, in another figure or the same. */
    private static final int RETOLD = 10;

    private final Random random = new Random(20260603);
    private final FigureScanner scanner = FigureScanner.standard();
    private String matter = words();
    private String measure = "measure";

    /** Writes so many articles into a new index. */
    static void write(Path folder, int articles) {
        SyntheticArchive archive = new SyntheticArchive();
        try (ArticleIndex index = ArticleIndex.create(folder, new JsonRecords())) {
            for (int i = 0; i < articles; i++) {
                index.add(
                        archive.article("article-%07d".formatted(i), Math.max(1, articles / ARTICLES_OF_A_COMPANY)),
                        new Fingerprint("article-%07d".formatted(i), List.of()));
            }
            index.commit();
        }
    }

    /** One article, about some of so many companies. */
    Analysis article(String id, int companies) {
        String main = "Company " + random.nextInt(companies);
        return article(id, main, random.nextInt(FAMOUS) == 0);
    }

    /** One article, about one company and perhaps the famous one. */
    Analysis article(String id, String main, boolean famous) {
        StringBuilder text = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            if (random.nextInt(RETOLD) > 0) {
                matter = words();
                measure = "measure" + letters(random.nextInt(MEASURES));
            }
            String name = famous && i % 2 == 0 ? "Famous" : main;
            int begin = text.length();
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            text.append(sentence.formatted(name, measure, 1 + random.nextInt(400), random.nextInt(10), matter));
            Span span = new Span(begin, text.length());
            text.append('\n');
            scanner.scan(Text.of(text.toString()), span).stream().findFirst().ifPresent(figure -> {
                claims.add(claim(id, text.substring(begin, span.end()), span, name, figures.size()));
                figures.add(figure);
            });
        }
        return analysis(id, text.toString(), figures, claims);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_SENTENCE; i++) {
            words.append(i == 0 ? "" : " ").append("word").append(letters(random.nextInt(WORDS)));
        }
        return words.toString();
    }

    /** A number in letters, so that it is a word. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.toString();
    }

    private Claim claim(String id, String text, Span span, String name, int figure) {
        TreeSet<String> terms = new TreeSet<>(List.of(matter.split(" ")));
        terms.add(measure);
        return new Claim(
                id + "/" + figure,
                span,
                text,
                Optional.of(name),
                Optional.of(measure),
                Optional.empty(),
                Optional.empty(),
                Optional.of(figure),
                Modality.FACT,
                Optional.empty(),
                Attribution.NONE,
                BigDecimal.ONE,
                List.of("company:" + name.toLowerCase(Locale.ROOT).replace(' ', '-')),
                List.copyOf(terms));
    }

    private Analysis analysis(String id, String text, List<Figure> figures, List<Claim> claims) {
        Article article = new Article(
                id,
                new Source(id, "", text.length(), "UTF-8", "text/plain"),
                Optional.of("Report " + id),
                List.of(),
                Optional.of("Publisher " + random.nextInt(40)),
                Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(180))),
                Optional.empty(),
                Text.of(text),
                List.of(new Block(BlockRole.BODY, new Span(0, text.length()), "p")),
                List.of());
        Extraction extraction = new Extraction(
                new AnnotatedArticle(article, "en", List.of()),
                figures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                claims);
        return new Analysis(extraction, List.of(), Sentiment.NONE, List.of(), List.of(), List.of());
    }
}
