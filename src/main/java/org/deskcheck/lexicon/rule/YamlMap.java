// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file. Whatever is wrong with it becomes a {@link Problem} that names the file, the line and the key. */
final class YamlMap {

    private static final int LONGEST_TEXT = 8000;

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMap(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static YamlMap of(String file, Node node) {
        YamlMap map = new YamlMap(file, node);
        if (!(node instanceof MappingNode mapping)) {
            throw map.fault(node, "here should be keys with values, such as `id: my-rule`");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            map.values.put(map.scalar(tuple.getKeyNode(), "a key"), tuple.getValueNode());
        }
        return map;
    }

    /** Refuses keys that mean nothing, which are mostly misspelt. */
    void allow(Set<String> keys) {
        for (Map.Entry<String, Node> value : values.entrySet()) {
            if (!keys.contains(value.getKey())) {
                String known = String.join(", ", keys.stream().sorted().toList());
                throw fault(value.getValue(), value.getKey() + ": no such key; the keys here are " + known);
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> fault(node, key + ": is missing; add it"));
    }

    Optional<String> optionalText(String key) {
        return value(key).map(value -> scalar(value, key));
    }

    int number(String key, int otherwise, int most) {
        return optionalText(key).map(text -> integer(key, text, most)).orElse(otherwise);
    }

    private int integer(String key, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the place.
        }
        throw fault(at(key), key + ": '" + text + "' should be a whole number from 1 to " + most);
    }

    boolean flag(String key, boolean otherwise) {
        return optionalText(key)
                .map(text -> switch (text) {
                    case "true", "yes" -> true;
                    case "false", "no" -> false;
                    default -> throw fault(at(key), key + ": '" + text + "' should be true or false");
                })
                .orElse(otherwise);
    }

    Optional<LocalDate> date(String key) {
        return optionalText(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw fault(at(key), key + ": '" + text + "' should be a day such as 2024-12-30");
            }
        });
    }

    <E extends Enum<E> & Labelled> Optional<E> label(Class<E> type, String key) {
        return optionalText(key).map(text -> parse(type, key, at(key), text));
    }

    <E extends Enum<E> & Labelled> List<E> labels(Class<E> type, String key) {
        return elements(key).stream()
                .map(element -> parse(type, key, element, scalar(element, key)))
                .toList();
    }

    private <E extends Enum<E> & Labelled> E parse(Class<E> type, String key, Node where, String text) {
        return Labelled.parse(type, text).orElseThrow(() -> {
            List<String> known = List.of(type.getEnumConstants()).stream()
                    .map(Labelled::label)
                    .toList();
            return fault(where, key + ": '" + text + "' is none of " + String.join(", ", known));
        });
    }

    /** The texts of a list, each with a check that throws {@link IllegalArgumentException} when it is wrong. */
    List<String> texts(String key, Consumer<String> check) {
        List<String> texts = new ArrayList<>();
        for (Node element : elements(key)) {
            String text = scalar(element, key);
            try {
                check.accept(text);
            } catch (IllegalArgumentException e) {
                throw fault(element, key + ": " + e.getMessage());
            }
            texts.add(text);
        }
        return texts;
    }

    /** The elements of a list; none when there is no such key. */
    <T> List<T> list(String key, Function<Element, T> read) {
        return elements(key).stream()
                .map(element -> read.apply(new Element(element)))
                .toList();
    }

    /** The mapping under a key; an empty one when there is none. */
    YamlMap map(String key) {
        return value(key).map(value -> of(file, value)).orElseGet(() -> new YamlMap(file, node));
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Something wrong with the value of a key, or with the mapping when it has no such key. */
    Problem wrong(String key, String message) {
        return fault(at(key), key + ": " + message);
    }

    private List<Node> elements(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw fault(value.get(), key + ": should be a list; begin each line of it with a hyphen");
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private Node at(String key) {
        return value(key).orElse(node);
    }

    private String scalar(Node value, String key) {
        if (value instanceof ScalarNode scalar && scalar.getValue().length() <= LONGEST_TEXT) {
            return scalar.getValue().strip();
        }
        throw fault(value, key + ": should be a text of at most " + LONGEST_TEXT + " characters");
    }

    private Problem fault(Node where, String message) {
        String line =
                where.getStartMark().map(Mark::getLine).map(n -> ":" + (n + 1)).orElse("");
        return Problem.usage(file + line + ": " + message);
    }

    /** An element of a list, which may be a bare text or a mapping. */
    final class Element {

        private final Node node;

        private Element(Node node) {
            this.node = node;
        }

        Optional<String> text() {
            return node instanceof ScalarNode ? Optional.of(scalar(node, "an element")) : Optional.empty();
        }

        YamlMap map() {
            return of(file, node);
        }
    }
}
