// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Token;

/**
 * The columns of the CoNLL-2003 shared task (Tjong Kim Sang and De Meulder 2003): token, part of speech, chunk, name; a
 * blank line between sentences, {@code -DOCSTART-} before each article. Names are tagged B- and I-; companies and
 * organizations are ORG, persons PER, places LOC. No chunks are looked for, so that column is an underscore.
 */
final class ConllColumns implements Export {

    private static final String DOCUMENT = "-DOCSTART- -X- -X- O\n\n";

    private final OutputStream out;

    ConllColumns(OutputStream out) {
        this.out = out;
    }

    @Override
    public void article(Analysis analysis, List<Finding> findings) throws IOException {
        List<EntityMention> names = analysis.extraction().entities().stream()
                .sorted(Comparator.comparing((EntityMention name) -> name.span().begin())
                        .thenComparing(name -> -name.span().length()))
                .toList();
        StringBuilder lines = new StringBuilder(DOCUMENT);
        for (Sentence sentence : analysis.extraction().annotated().sentences()) {
            sentence(lines, sentence, names);
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void sentence(StringBuilder lines, Sentence sentence, List<EntityMention> names) {
        if (sentence.tokens().isEmpty()) {
            return;
        }
        List<EntityMention> here = names.stream()
                .filter(name -> sentence.span().contains(name.span()))
                .toList();
        Optional<EntityMention> open = Optional.empty();
        for (Token token : sentence.tokens()) {
            Optional<EntityMention> before = open;
            open = before.filter(name -> name.span().overlaps(token.span())).or(() -> nameAt(token, here));
            boolean goesOn = open.isPresent() && open.equals(before);
            lines.append(cell(token.text()))
                    .append(' ')
                    .append(cell(token.pos()))
                    .append(" _ ");
            lines.append(open.map(name -> (goesOn ? "I-" : "B-") + tag(name)).orElse("O"))
                    .append('\n');
        }
        lines.append('\n');
    }

    private static Optional<EntityMention> nameAt(Token token, List<EntityMention> names) {
        return names.stream().filter(name -> name.span().overlaps(token.span())).findFirst();
    }

    private static String tag(EntityMention name) {
        return switch (name.type()) {
            case COMPANY, ORGANIZATION -> "ORG";
            case PERSON -> "PER";
            case PLACE -> "LOC";
        };
    }

    /** Columns are set apart by spaces, so there must be none within. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
                                ? '_'
                                : point)
                .forEach(cell::appendCodePoint);
        return cell.length() == 0 ? "_" : cell.toString();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
