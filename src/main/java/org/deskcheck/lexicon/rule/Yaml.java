// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deskcheck.model.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into nodes that know their lines. Nothing is ever constructed from a tag; size, depth and aliases are bounded,
 * because the file may be anybody's.
 */
final class Yaml {

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 16;
    private static final int MOST_ALIASES = 100;

    private Yaml() {}

    /**
     * The mapping at the top of a file.
     *
     * @throws Problem when it is not YAML, too large, too deep, or holds no mapping
     */
    static YamlMap read(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Problem.usage(file + " is larger than a megabyte: no rule pack is that large");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            checkDepth(file, new Parse(settings).parseString(text));
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> YamlMap.of(file, node))
                    .orElseThrow(() -> Problem.usage(file + " is empty: write a rule pack into it"));
        } catch (MarkedYamlEngineException e) {
            throw Problem.usage(file + line(e.getProblemMark()) + ": not YAML: " + e.getProblem())
                    .because(e);
        } catch (YamlEngineException e) {
            throw Problem.usage(file + ": not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
                    .because(e);
        }
    }

    /** Composing goes down node by node, so that a deep file would end on the stack. */
    private static void checkDepth(String file, Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw Problem.usage(
                        file + line(event.getStartMark()) + ": lists within lists, deeper than any rule pack");
            }
        }
    }

    private static String line(Optional<Mark> mark) {
        return mark.map(m -> ":" + (m.getLine() + 1)).orElse("");
    }
}
