// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Span;

/** One object of a record, read by the conventions by which {@link RecordWriter} writes. */
final class RecordReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode node;

    private RecordReader(JsonNode node) {
        this.node = node;
    }

    static RecordReader of(byte[] record) {
        try {
            return new RecordReader(JSON.readTree(record));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a record: " + e.getMessage(), e);
        }
    }

    /** Some fields of a record; what stands behind the last of them is not looked at. */
    static RecordReader of(byte[] record, Set<String> names) {
        ObjectNode some = JSON.createObjectNode();
        try (JsonParser parser = JSON.createParser(record)) {
            parser.nextToken();
            while (some.size() < names.size() && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (names.contains(name)) {
                    some.set(name, parser.<JsonNode>readValueAsTree());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a record: " + e.getMessage(), e);
        }
        return new RecordReader(some);
    }

    /** How many bytes a record has up to the end of a field. */
    static int lengthTo(String field, byte[] record) {
        try (JsonParser parser = JSON.createParser(record)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                parser.skipChildren();
                if (name.equals(field)) {
                    return (int) parser.currentLocation().getByteOffset();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a record: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("a record without " + field);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalArgumentException("a record without " + name));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(node.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    long number(String name) {
        if (!node.path(name).isIntegralNumber()) {
            throw new IllegalArgumentException("a record without " + name);
        }
        return node.get(name).longValue();
    }

    boolean flag(String name) {
        return node.path(name).booleanValue();
    }

    Optional<Integer> index(String name) {
        return has(name) ? Optional.of((int) number(name)) : Optional.empty();
    }

    Optional<BigDecimal> decimal(String name) {
        return optionalText(name).map(BigDecimal::new);
    }

    Optional<LocalDate> date(String name) {
        return optionalText(name).map(LocalDate::parse);
    }

    <E extends Enum<E> & Labelled> E label(Class<E> type, String name) {
        return Labelled.parse(type, text(name))
                .orElseThrow(() -> new IllegalArgumentException("no " + name + " called " + text(name)));
    }

    <E extends Enum<E> & Labelled> Optional<E> optionalLabel(Class<E> type, String name) {
        return has(name) ? Optional.of(label(type, name)) : Optional.empty();
    }

    Span span() {
        return new Span((int) number("begin"), (int) number("end"));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(value -> texts.add(value.textValue()));
        return texts;
    }

    /** All fields of the object that are texts, by name. */
    SortedMap<String, String> allTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        node.properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                texts.put(field.getKey(), field.getValue().textValue());
            }
        });
        return texts;
    }

    <T> List<T> list(String name, Function<RecordReader, T> element) {
        List<T> list = new ArrayList<>();
        node.path(name).forEach(value -> list.add(element.apply(new RecordReader(value))));
        return list;
    }

    RecordReader nested(String name) {
        return new RecordReader(node.path(name));
    }

    <T> Optional<T> nested(String name, Function<RecordReader, T> element) {
        return has(name) ? Optional.of(element.apply(nested(name))) : Optional.empty();
    }

    Figure figure() {
        return new Figure(
                label(FigureKind.class, "kind"),
                span(),
                text("text"),
                optionalText("unit"),
                decimal("low"),
                decimal("high"),
                label(Bound.class, "bound"),
                decimal("step"),
                optionalText("per"),
                optionalLabel(Direction.class, "direction"));
    }
}
