// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;

/**
 * Annotations that CoreNLP made once, replayed without its models.
 *
 * <p>A file holds cases, tab-separated: {@code @case id}, {@code @published date}, {@code @text} with line feeds as
 * {@code \n}, {@code @block ROLE begin end}, {@code @sentence ROLE}, and below a sentence one token a line: begin, end,
 * lemma, part of speech, name tag.
 */
public final class RecordedAnnotations {

    private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    private String id = "";
    private String published = "";
    private Text text = Text.of("");
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private BlockRole role = BlockRole.BODY;

    private RecordedAnnotations() {}

    /** Reads all cases of a test resource such as {@code /recorded/deals.tsv}, in the order of the file. */
    public static Map<String, AnnotatedArticle> read(String resource) {
        try (InputStream stream = Objects.requireNonNull(RecordedAnnotations.class.getResourceAsStream(resource))) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all cases of a stream, in order. */
    public static Map<String, AnnotatedArticle> read(InputStream stream) throws IOException {
        RecordedAnnotations recorded = new RecordedAnnotations();
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            recorded.take(line.split("\t", -1));
        }
        recorded.finishCase();
        return recorded.articles;
    }

    private void take(String[] cells) {
        switch (cells[0]) {
            case "@case" -> {
                finishCase();
                id = cells[1];
            }
            case "@published" -> published = cells[1];
            case "@text" -> text = Text.of(cells[1].replace("\\n", "\n"));
            case "@block" -> blocks.add(new Block(BlockRole.valueOf(cells[1]), span(cells[2], cells[3]), "recorded"));
            case "@sentence" -> {
                finishSentence();
                role = BlockRole.valueOf(cells[1]);
            }
            default -> {
                if (cells.length == 5) {
                    Span span = span(cells[0], cells[1]);
                    tokens.add(new Token(span, text.slice(span), cells[2], cells[3], NameTag.valueOf(cells[4])));
                }
            }
        }
    }

    private static Span span(String begin, String end) {
        return new Span(Integer.parseInt(begin), Integer.parseInt(end));
    }

    private void finishSentence() {
        if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(span, role, tokens));
            tokens.clear();
        }
    }

    private void finishCase() {
        finishSentence();
        if (!id.isEmpty()) {
            Source source = new Source(id, "", 0, "UTF-8", "text/plain");
            Optional<LocalDate> day = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
            Article article = new Article(
                    id,
                    source,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    day,
                    Optional.empty(),
                    text,
                    blocks,
                    List.of());
            articles.put(id, new AnnotatedArticle(article, "en", sentences));
        }
        published = "";
        blocks.clear();
        sentences.clear();
    }
}
