// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes news articles for measuring: paragraphs of the sample articles in new combinations, with other companies and other
 * figures in each. A company is in some four articles: in more of them the changed figures would conflict without end. The same
 * number gives the same articles.
 */
final class NewsWriter {

    private static final int ARTICLES_OF_A_COMPANY = 4;
    private static final int ARTICLES_IN_A_FOLDER = 1_000;
    private static final int FEWEST_PARAGRAPHS = 7;
    private static final int MOST_PARAGRAPHS = 14;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final Pattern DIGIT = Pattern.compile("(?<=[1-9.])[0-9]");
    private static final Pattern INVENTED = Pattern.compile(
            "Norvane|Brasstown|Ardholm|Casterline|Haldmere Ridge|Quarrow|Pellworth|Dunmoor|Lindwehr");
    private static final List<String> BEGINNINGS =
            List.of("Al", "Bren", "Cor", "Dal", "Ever", "Far", "Gran", "Hol", "Ing", "Jor", "Kest", "Lor");
    private static final List<String> ENDINGS =
            List.of("ford", "wick", "mere", "by", "combe", "stead", "ton", "vale", "hurst", "worth");

    private final Random random = new Random(20260603);
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
        int companies = Math.max(1, articles / ARTICLES_OF_A_COMPANY);
        for (int i = 0; i < articles; i++) {
            Path month = folder.resolve("%04d".formatted(i / ARTICLES_IN_A_FOLDER));
            Files.createDirectories(month);
            Files.writeString(month.resolve("article-%06d.txt".formatted(i)), article(companies));
        }
    }

    private String article(int companies) {
        String company = company(random.nextInt(companies));
        int length = FEWEST_PARAGRAPHS + random.nextInt(MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1);
        String body = random.ints(0, paragraphs.size())
                .distinct()
                .limit(length)
                .mapToObj(paragraphs::get)
                .map(this::withOtherFigures)
                .collect(Collectors.joining("\n\n"));
        return company + " in the news\n\n" + INVENTED.matcher(body).replaceAll(company) + "\n";
    }

    /** Digits are changed behind the first of a number, so that magnitudes stay plausible. */
    private String withOtherFigures(String paragraph) {
        return DIGIT.matcher(paragraph).replaceAll(digit -> String.valueOf(random.nextInt(10)));
    }

    /** A name made of syllables, another for each number. */
    private static String company(int number) {
        int beginning = number % BEGINNINGS.size();
        int rest = number / BEGINNINGS.size();
        String name = BEGINNINGS.get(beginning) + ENDINGS.get(rest % ENDINGS.size());
        for (int more = rest / ENDINGS.size(); more > 0; more /= ENDINGS.size()) {
            name += ENDINGS.get(more % ENDINGS.size());
        }
        return name + " Energy";
    }
}
