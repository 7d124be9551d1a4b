// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.yaml;

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
public final class YamlMap {

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
            String key = map.scalar(tuple.getKeyNode(), "a key");
            if (map.values.put(key, tuple.getValueNode()) != null) {
                throw map.fault(tuple.getKeyNode(), key + ": stands here twice; leave one of them out");
            }
        }
        return map;
    }

    /** Refuses keys that mean nothing, which are mostly misspelt. */
    public void allow(Set<String> keys) {
        for (Map.Entry<String, Node> value : values.entrySet()) {
            if (!keys.contains(value.getKey())) {
                String known = String.join(", ", keys.stream().sorted().toList());
                throw fault(value.getValue(), value.getKey() + ": no such key; the keys here are " + known);
            }
        }
    }

    /** Whether there is such a key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key that must be there. */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> fault(node, key + ": is missing; add it"));
    }

    /** The text of a key. */
    public Optional<String> optionalText(String key) {
        return value(key).map(value -> scalar(value, key));
    }

    /** The whole number of a key, from 1 to {@code most}, or another where there is no such key. */
    public int number(String key, int otherwise, int most) {
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

    /** Whether a key is true, or another answer where there is no such key. */
    public boolean flag(String key, boolean otherwise) {
        return optionalText(key)
                .map(text -> switch (text) {
                    case "true", "yes" -> true;
                    case "false", "no" -> false;
                    default -> throw fault(at(key), key + ": '" + text + "' should be true or false");
                })
                .orElse(otherwise);
    }

    /** The day of a key, as ISO 8601 writes it. */
    public Optional<LocalDate> date(String key) {
        return optionalText(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw fault(at(key), key + ": '" + text + "' should be a day such as 2024-12-30");
            }
        });
    }

    /** The value that a key names by its label. */
    public <E extends Enum<E> & Labelled> Optional<E> label(Class<E> type, String key) {
        return optionalText(key).map(text -> parse(type, key, at(key), text));
    }

    /** The values that the list of a key names by their labels. */
    public <E extends Enum<E> & Labelled> List<E> labels(Class<E> type, String key) {
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
    public List<String> texts(String key, Consumer<String> check) {
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
    public <T> List<T> list(String key, Function<Element, T> read) {
        return elements(key).stream()
                .map(element -> read.apply(new Element(element)))
                .toList();
    }

    /** The mapping under a key; an empty one when there is none. */
    public YamlMap map(String key) {
        return value(key).map(value -> of(file, value)).orElseGet(() -> new YamlMap(file, node));
    }

    /** All keys, in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Something wrong with the value of a key, or with the mapping when it has no such key. */
    public Problem wrong(String key, String message) {
        return fault(at(key), key + ": " + message);
    }

    /** Whether the value of a key has keys of its own. */
    public boolean isMap(String key) {
        return value(key).filter(MappingNode.class::isInstance).isPresent();
    }

    /** The texts of a key, of which one need not be written as a list. */
    public List<String> oneOrMore(String key) {
        return value(key).filter(ScalarNode.class::isInstance).isPresent()
                ? List.of(text(key))
                : texts(key, text -> {});
    }

    /** Where the value of a key stands: the file, and the line after a colon. */
    public String place(String key) {
        return place(at(key));
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
        return Problem.usage(place(where) + ": " + message);
    }

    private String place(Node where) {
        return file
                + where.getStartMark()
                        .map(Mark::getLine)
                        .map(n -> ":" + (n + 1))
                        .orElse("");
    }

    /** An element of a list, which may be a bare text or a mapping. */
    public final class Element {

        private final Node node;

        private Element(Node node) {
            this.node = node;
        }

        /** The text, when the element is one. */
        public Optional<String> text() {
            return node instanceof ScalarNode ? Optional.of(scalar(node, "an element")) : Optional.empty();
        }

        /** The mapping that the element is. */
        public YamlMap map() {
            return of(file, node);
        }
    }
}
