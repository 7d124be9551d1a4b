// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.Optional;
import java.util.stream.IntStream;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** The section a text says it stands in: a label in its head ({@code Markets}), or the second step of its way from home. */
final class SectionName {

    private static final Phrases BUTTON = new Phrases("button");
    private static final Phrases RELATED = new Phrases("related");
    private static final int MAX_WORDS = 3;

    private SectionName() {}

    /**
     * The first such label.
     *
     * @param labels the lines, all labelled
     * @param publisher whose name is no section
     */
    static Optional<String> of(Labels labels, Optional<String> publisher) {
        MastheadZone zone = MastheadZone.of(labels);
        String name = publisher.map(Headlines::key).orElse("");
        return IntStream.range(0, labels.size())
                .filter(zone::contains)
                .filter(i -> labels.is(i, BlockRole.FURNITURE))
                .mapToObj(labels::line)
                .flatMap(line -> section(line).stream())
                .filter(section -> !Headlines.key(section).equals(name))
                .findFirst();
    }

    private static Optional<String> section(Line line) {
        String text = line.unmarked();
        String[] steps = text.split("\\s*[>›»/]\\s*", -1);
        if (steps.length > 1) {
            return Optional.of(steps[1]).filter(step -> steps[0].equalsIgnoreCase("home") && !step.isEmpty());
        }
        boolean label = line.is(LineShape.PLAIN)
                && line.words() <= MAX_WORDS
                && !line.endsSentence()
                && !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '&' || c == '-')
                && !BUTTON.isWhole(line)
                && !RELATED.isWhole(line);
        return label ? Optional.of(text) : Optional.empty();
    }
}
