// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes news articles for measuring: paragraphs of the sample articles in new combinations, with other companies and other
 * figures. Some four articles tell one story, in which the companies and, but for one paragraph in ten, the figures are the
 * same; companies of one story are in no other. Were they, the changed figures would conflict without end. The same number
 * gives the same articles.
 */
final class NewsWriter {

    private static final int ARTICLES_OF_A_STORY = 4;
    private static final int ARTICLES_IN_A_FOLDER = 1_000;
    private static final int FEWEST_PARAGRAPHS = 7;
    private static final int PARAGRAPHS_OF_A_STORY = 14;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int DIFFERENT_FIGURES = 10;
    private static final int DAYS = 700;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final Pattern YEAR_OR_DIGIT = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b|(?<=[1-9.])[0-9]");
    /** The companies of the sample articles. */
    private static final List<String> COMPANIES = List.of(
            "Norvane", "Brasstown", "Ardholm", "Casterline", "Haldmere Ridge", "Quarrow", "Pellworth", "Dunmoor", "Lindwehr",
            "IREN", "Microsoft", "Tolland Quay", "Alderbrook", "Hashline", "Ebbsworth", "Tessaly", "Ostermark", "Ardent",
            "Corrigan", "Fathomline", "Marrowgate", "Tamarack Fork", "Alphabet");
    private static final Pattern COMPANY = Pattern.compile(String.join("|", COMPANIES));
    private static final List<String> BEGINNINGS =
            List.of("Al", "Bren", "Cor", "Dal", "Ever", "Far", "Gran", "Hol", "Ing", "Jor", "Kest", "Lor");
    private static final List<String> ENDINGS =
            List.of("ford", "wick", "mere", "by", "combe", "stead", "ton", "vale", "hurst", "worth");

    private final List<String> paragraphs;

    private NewsWriter(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Reads the paragraphs of the plain text articles in a folder. */
    static NewsWriter of(Path corpus) throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.walk(corpus)) {
            articles = files.filter(file -> file.toString().endsWith(".txt") && !file.toString().contains("de/"))
                    .sorted()
                    .toList();
        }
        List<String> paragraphs = new ArrayList<>();
        for (Path article : articles) {
            Stream.of(Files.readString(article).split("\n\n"))
                    .map(paragraph -> paragraph.replace('\n', ' ').strip())
                    .filter(paragraph -> paragraph.length() >= SHORTEST_PARAGRAPH)
                    .forEach(paragraphs::add);
        }
        return new NewsWriter(paragraphs);
    }

    /** Writes so many articles, a thousand to a folder. */
    void write(Path folder, int articles) throws IOException {
        int stories = Math.max(1, articles / ARTICLES_OF_A_STORY);
        for (int i = 0; i < articles; i++) {
            Path shelf = folder.resolve("%04d".formatted(i / ARTICLES_IN_A_FOLDER));
            Files.createDirectories(shelf);
            Files.writeString(shelf.resolve("article-%06d.txt".formatted(i)), article(i, i % stories));
        }
    }

    private String article(int number, int story) {
        SplittableRandom telling = new SplittableRandom(number);
        List<Integer> of = new SplittableRandom(-1 - story)
                .ints(0, paragraphs.size())
                .distinct()
                .limit(PARAGRAPHS_OF_A_STORY)
                .boxed()
                .toList();
        StringBuilder article = new StringBuilder(company(story, 0))
                .append(" in the news\n\n")
                .append(FIRST_DAY.plusDays(story % DAYS))
                .append("\n");
        int length = FEWEST_PARAGRAPHS + telling.nextInt(PARAGRAPHS_OF_A_STORY - FEWEST_PARAGRAPHS + 1);
        for (int paragraph : of.subList(0, length)) {
            int figures = telling.nextInt(DIFFERENT_FIGURES) == 0 ? telling.nextInt() : story;
            article.append("\n").append(told(paragraph, story, figures)).append("\n");
        }
        return article.toString();
    }

    /** Digits are changed behind the first of a number, so that magnitudes stay plausible; years stay. */
    private String told(int paragraph, int story, int figures) {
        SplittableRandom random = new SplittableRandom(31L * figures + paragraph);
        String words = YEAR_OR_DIGIT
                .matcher(paragraphs.get(paragraph))
                .replaceAll(found -> found.group().length() > 1 ? found.group() : String.valueOf(random.nextInt(10)));
        return COMPANY.matcher(words)
                .replaceAll(name -> Matcher.quoteReplacement(company(story, COMPANIES.indexOf(name.group()))));
    }

    /** A name made of syllables, another for each company of each story. */
    private static String company(int story, int which) {
        int number = story * COMPANIES.size() + which;
        int rest = number / BEGINNINGS.size();
        String name = BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(rest % ENDINGS.size());
        for (int more = rest / ENDINGS.size(); more > 0; more /= ENDINGS.size()) {
            name += ENDINGS.get(more % ENDINGS.size());
        }
        return name;
    }
}
