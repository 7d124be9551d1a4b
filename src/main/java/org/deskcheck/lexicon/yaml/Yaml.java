// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.yaml;

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
public final class Yaml {

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 16;
    private static final int MOST_ALIASES = 100;

    private Yaml() {}

    /**
     * The mapping at the top of a file.
     *
     * @param file what to call it in messages
     * @param what what it should be, such as {@code rule pack}
     * @param bytes YAML in UTF-8, at most a megabyte
     * @return nothing when there is nothing in it but comments
     * @throws Problem when it is not YAML, too large, too deep, or holds no mapping
     */
    public static Optional<YamlMap> read(String file, String what, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Problem.usage(file + " is larger than a megabyte: no " + what + " is that large");
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
            checkDepth(file, what, new Parse(settings).parseString(text));
            return new Compose(settings).composeString(text).map(node -> YamlMap.of(file, node));
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
    private static void checkDepth(String file, String what, Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw Problem.usage(
                        file + line(event.getStartMark()) + ": lists within lists, deeper than any " + what);
            }
        }
    }

    private static String line(Optional<Mark> mark) {
        return mark.map(m -> ":" + (m.getLine() + 1)).orElse("");
    }
}
