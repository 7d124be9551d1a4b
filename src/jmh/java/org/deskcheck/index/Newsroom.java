// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Makes up articles for a large index: some 350 words each out of a vocabulary in which the n-th word is n times rarer than
 * the first (Zipf), names of companies that are as unevenly in the news, and figures in every fourth sentence. The same
 * number gives the same article.
 */
final class Newsroom {

    static final String[] MEASURES = {
        "revenue", "capital expenditures", "contract value", "net income", "proceeds", "valuation", "capacity", "stake"
    };

    private static final int WORDS = 80_000;
    private static final int COMPANIES = 8_000;
    private static final int PUBLISHERS = 300;
    private static final int PARAGRAPHS = 8;
    private static final int SENTENCES = 3;
    private static final int LONGEST_SENTENCE = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_200;
    private static final String[] SYLLABLES = {
        "ba", "cor", "den", "el", "far", "gan", "hol", "is", "jor", "kel", "lan", "mer", "nor", "os", "par", "qua", "rim",
        "sto", "tur", "ul", "van", "wes", "yar", "zen", "ing", "ter", "ment", "ship", "ed", "al"
    };

    /** The n-th word; words do not depend on chance, so that a query can name them. */
    static String word(int n) {
        StringBuilder word = new StringBuilder();
        for (int rest = n + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** The n-th company. */
    static String company(int n) {
        String name = word(n * 7 + 11);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + (n % 3 == 0 ? " Compute" : " Holdings");
    }

    static String publisher(int n) {
        return "The " + word(n + 500) + " Ledger";
    }

    /** The analysis of the n-th article. */
    Analysis article(int n) {
        return new Desk(n).analysis();
    }

    /** One article while it is written. */
    private static final class Desk {

        private final int number;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<EntityMention> entities = new ArrayList<>();
        private final List<SymbolMention> symbols = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();

        Desk(int number) {
            this.number = number;
            this.random = new Random(number * 31L + 7);
        }

        Analysis analysis() {
            String company = company(zipf(COMPANIES));
            headline(company);
            for (int p = 0; p < PARAGRAPHS; p++) {
                paragraph(company);
            }
            Text words = Text.of(text.toString());
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            String id = "wire/" + day + "/" + number + ".txt";
            Article article = new Article(
                    id,
                    new Source(id, "0".repeat(64), text.length(), "UTF-8", "text/plain"),
                    Optional.of(words.slice(blocks.get(0).span())),
                    List.of(),
                    Optional.of(publisher(zipf(PUBLISHERS))),
                    Optional.of(day),
                    Optional.empty(),
                    words,
                    blocks,
                    List.of());
            Extraction extraction = new Extraction(
                    new AnnotatedArticle(article, "en", List.of()),
                    figures,
                    List.of(),
                    symbols,
                    entities,
                    random.nextInt(2) == 0 ? List.of() : List.of(deal(company)),
                    claims);
            Tone tone = Tone.values()[random.nextInt(3)];
            return new Analysis(
                    extraction,
                    List.of(),
                    new Sentiment(tone, BigDecimal.ZERO),
                    List.of(),
                    random.nextInt(3) == 0 ? List.of() : List.of(disclaimer()),
                    List.of());
        }

        private void headline(String company) {
            int begin = text.length();
            name(company);
            words(6);
            blocks.add(new Block(BlockRole.HEADLINE, new Span(begin, text.length()), ""));
            text.append("\n\n");
        }

        private void paragraph(String company) {
            int begin = text.length();
            for (int s = 0; s < SENTENCES; s++) {
                int start = text.length();
                words(4 + random.nextInt(LONGEST_SENTENCE));
                if (random.nextInt(3) == 0) {
                    name(random.nextBoolean() ? company : company(zipf(COMPANIES)));
                }
                if (random.nextInt(4) == 0) {
                    figure();
                    sentences.add(new Span(start, text.length()));
                    claim(company, new Span(start, text.length()));
                }
                text.append(". ");
            }
            blocks.add(new Block(BlockRole.BODY, new Span(begin, text.length() - 1), ""));
            text.append("\n\n");
        }

        private void words(int count) {
            for (int i = 0; i < count; i++) {
                text.append(word(zipf(WORDS))).append(' ');
            }
        }

        private void name(String company) {
            int begin = text.length();
            text.append(company);
            Span span = new Span(begin, text.length());
            String id = "company:" + company.toLowerCase(Locale.ROOT).replace(' ', '-');
            entities.add(new EntityMention(span, company, EntityType.COMPANY, company, id));
            String symbol = company.substring(0, Math.min(4, company.indexOf(' '))).toUpperCase(Locale.ROOT);
            text.append(" (");
            int at = text.length();
            text.append(symbol);
            symbols.add(new SymbolMention(
                    new Span(at, text.length()),
                    symbol,
                    symbol,
                    SymbolKind.EQUITY,
                    Optional.of("NASDAQ"),
                    Optional.of(company)));
            text.append(") ");
        }

        private void figure() {
            int begin = text.length();
            int tenths = 1 + random.nextInt(999);
            boolean money = random.nextInt(3) > 0;
            text.append(money ? "$" : "").append(tenths / 10).append('.').append(tenths % 10);
            text.append(money ? " billion" : "%");
            BigDecimal value = BigDecimal.valueOf(tenths, money ? -8 : 1);
            figures.add(new Figure(
                    money ? FigureKind.MONEY : FigureKind.PERCENT,
                    new Span(begin, text.length()),
                    text.substring(begin),
                    Optional.of(money ? "USD" : "%"),
                    Optional.of(value),
                    Optional.of(value),
                    Bound.EXACT,
                    Optional.of(BigDecimal.ONE),
                    Optional.empty(),
                    Optional.empty()));
        }

        private void claim(String company, Span span) {
            claims.add(new Claim(
                    "c-" + number + "-" + claims.size(),
                    span,
                    text.substring(span.begin(), span.end()),
                    Optional.of(company),
                    Optional.of(MEASURES[random.nextInt(MEASURES.length)]),
                    Optional.empty(),
                    Optional.of(String.valueOf(2020 + random.nextInt(10))),
                    Optional.of(figures.size() - 1),
                    Modality.values()[random.nextInt(4)],
                    Optional.empty(),
                    Attribution.NONE,
                    BigDecimal.ONE,
                    List.of("company:" + company.toLowerCase(Locale.ROOT).replace(' ', '-')),
                    List.of()));
        }

        private Deal deal(String company) {
            Span place = blocks.get(0).span();
            return new Deal(
                    "d-" + number,
                    DealType.values()[random.nextInt(DealType.values().length)],
                    DealStatus.values()[random.nextInt(DealStatus.values().length)],
                    List.of(
                            new Party(PartyRole.ACQUIRER, company, place),
                            new Party(PartyRole.TARGET, company(zipf(COMPANIES)), place)),
                    figures.stream().filter(f -> f.kind() == FigureKind.MONEY).findFirst(),
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(blocks.get(1).span()));
        }

        private Disclaimer disclaimer() {
            DisclaimerElement[] all = DisclaimerElement.values();
            return new Disclaimer(
                    blocks.get(blocks.size() - 1).span(),
                    "",
                    List.of(all[random.nextInt(all.length)], all[random.nextInt(all.length)]));
        }

        /** A number under {@code most}, small ones as much more often as words of a language are. */
        private int zipf(int most) {
            return (int) (Math.pow(most + 1.0, random.nextDouble()) - 1);
        }
    }
}
