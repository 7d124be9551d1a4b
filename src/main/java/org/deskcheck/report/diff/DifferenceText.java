// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A difference for a terminal: what changed, why, and the first of each list. */
public final class DifferenceText {

    private static final int SHOWN = 50;
    private static final int KINDS = 12;

    private final StringBuilder text = new StringBuilder();

    private DifferenceText() {}

    /** The text, ending with a line feed; what articles say is on one line each, without control characters. */
    public static String of(RunDifference difference) {
        DifferenceText writer = new DifferenceText();
        writer.causes(difference);
        if (difference.isNone()) {
            writer.text.append("nothing changed\n");
        }
        writer.articles(difference.articles());
        writer.section("figures and statuses moved", difference.moves(), DifferenceText::line);
        writer.findings(difference.findings());
        return writer.text.toString();
    }

    private void causes(RunDifference difference) {
        for (Cause cause : difference.causes()) {
            String kind = cause.kind().label();
            text.append(kind)
                    .append(" ".repeat(KINDS - kind.length()))
                    .append(cause.state().label());
            text.append(cause.detail().isEmpty() ? "" : ": " + printable(cause.detail()))
                    .append('\n');
        }
    }

    private void articles(ArticleChanges articles) {
        text.append("articles    ").append(articles.added().size()).append(" added, ");
        text.append(articles.removed().size()).append(" removed, ");
        text.append(articles.changed().size()).append(" changed, ");
        text.append(articles.readDifferently().size()).append(" read differently, ");
        text.append(articles.same()).append(" the same\n");
        section("articles added", articles.added(), DifferenceText::line);
        section("articles removed", articles.removed(), DifferenceText::line);
        section("articles changed", articles.changed(), DifferenceText::line);
        section("articles read differently", articles.readDifferently(), DifferenceText::line);
    }

    private void findings(FindingChanges findings) {
        section("findings new", findings.fresh(), DifferenceText::line);
        section("findings fixed", findings.fixed(), DifferenceText::line);
        section("findings gone with their article", findings.gone(), DifferenceText::line);
        section(
                "findings decided",
                findings.decided(),
                line -> line.before().label() + " → " + line.after().label() + "  " + line(line));
        section("findings still open", findings.stillOpen(), DifferenceText::line);
        if (findings.notesAdded() + findings.notesRemoved() > 0) {
            text.append("\nnotes: ").append(findings.notesAdded()).append(" new, ");
            text.append(findings.notesRemoved()).append(" no longer there\n");
        }
    }

    private <T> void section(String title, List<T> list, Function<T, String> line) {
        if (list.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(" (").append(list.size()).append(")\n");
        list.stream()
                .limit(SHOWN)
                .forEach(item ->
                        text.append("  ").append(printable(line.apply(item))).append('\n'));
        if (list.size() > SHOWN) {
            text.append("  … and ").append(list.size() - SHOWN).append(" more: see --format json\n");
        }
    }

    private static String line(ArticleLine article) {
        return article.id() + article.title().map(title -> "  " + title).orElse("");
    }

    private static String line(Move move) {
        return move.article() + "  " + move.matter() + ": " + (move.before().isEmpty() ? "not stated" : move.before())
                + " → " + (move.after().isEmpty() ? "not stated" : move.after());
    }

    private static String line(FindingLine line) {
        String articles = String.join(", ", line.finding().articles());
        return line.finding().level().label() + "  " + line.finding().message() + "  (" + articles + ")";
    }

    private static String printable(String line) {
        return line.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
