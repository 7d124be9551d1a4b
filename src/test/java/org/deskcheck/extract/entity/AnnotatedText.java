// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * Builds annotated articles by hand: one sentence a call, with what the tagger shall say in braces, {@code {O:Fjord Kraft}} for an
 * organization, {@code P} a person, {@code L} a place. Every capitalised word is a proper noun, other words are common nouns.
 */
final class AnnotatedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    AnnotatedText sentence(String marked) {
        return sentence(BlockRole.BODY, marked);
    }

    AnnotatedText sentence(BlockRole role, String marking) {
        String marked = Text.of(marking).flat();
        int begin = text.length();
        List<Span> names = new ArrayList<>();
        List<NameTag> tags = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                open = text.length();
                tags.add(tag(marked.charAt(i + 1)));
                i += 2;
            } else if (c == '}') {
                names.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        Span span = new Span(begin, text.length());
        sentences.add(new Sentence(span, role, tokens(span, names, tags)));
        blocks.add(new Block(role, span, "test"));
        text.append('\n');
        return this;
    }

    /** A block that was not cut into sentences. */
    AnnotatedText block(BlockRole role, String plain) {
        blocks.add(new Block(role, new Span(text.length(), text.length() + plain.length()), "test"));
        text.append(plain).append('\n');
        return this;
    }

    AnnotatedArticle build() {
        Source source = new Source("test.txt", "", text.length(), "UTF-8", "text/plain");
        Article article = new Article(
                "test",
                source,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.of(text.toString()),
                blocks,
                List.of());
        return new AnnotatedArticle(article, "en", sentences);
    }

    private static NameTag tag(char letter) {
        return switch (letter) {
            case 'O' -> NameTag.ORGANIZATION;
            case 'P' -> NameTag.PERSON;
            case 'L' -> NameTag.LOCATION;
            default -> throw new IllegalArgumentException("no tag " + letter);
        };
    }

    private List<Token> tokens(Span sentence, List<Span> names, List<NameTag> tags) {
        List<Token> tokens = new ArrayList<>();
        int at = sentence.begin();
        while (at < sentence.end()) {
            int end = tokenEnd(at, sentence.end());
            if (!Character.isWhitespace(text.charAt(at))) {
                Span span = new Span(at, end);
                String word = text.substring(at, end);
                NameTag tag = NameTag.NONE;
                for (int i = 0; i < names.size(); i++) {
                    tag = names.get(i).contains(span) ? tags.get(i) : tag;
                }
                tokens.add(new Token(span, word, word.toLowerCase(Locale.ROOT), pos(word), tag));
            }
            at = end;
        }
        return tokens;
    }

    private int tokenEnd(int begin, int limit) {
        int end = begin + 1;
        if (text.charAt(begin) == '\'' && end < limit && text.charAt(end) == 's') {
            return end + 1;
        }
        while (Character.isLetterOrDigit(text.charAt(begin)) && end < limit && isInside(end, limit)) {
            end++;
        }
        return end;
    }

    private boolean isInside(int index, int limit) {
        char c = text.charAt(index);
        boolean abbreviated = c == '.' && index + 1 < limit && !Character.isUpperCase(text.charAt(index + 1));
        return Character.isLetterOrDigit(c) || c == '&' || c == '-' || abbreviated;
    }

    private static String pos(String word) {
        char first = word.charAt(0);
        if (Character.isUpperCase(first)) {
            return "NNP";
        }
        return Character.isDigit(first) ? "CD" : Character.isLetter(first) ? "NN" : ".";
    }
}
