// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;

/**
 * Writes one record as one line of JSON, by the conventions of every record: fields in a fixed order, none left out,
 * absent values as {@code null}, numbers as decimal strings, spans as {@code begin} and {@code end}.
 */
public final class RecordWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The bytes of an object with the fields that {@code fields} writes, without a line feed. */
    public static byte[] object(Consumer<RecordWriter> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.accept(new RecordWriter(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    /** A field with a text. */
    public RecordWriter text(String name, String value) {
        return call(() -> json.writeStringField(name, value));
    }

    /** A field with a text, or null. */
    public RecordWriter text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : call(() -> json.writeNullField(name));
    }

    /** A field with the label of a constant. */
    public RecordWriter label(String name, Labelled value) {
        return text(name, value.label());
    }

    /** A field with the label of a constant, or null. */
    public RecordWriter label(String name, Optional<? extends Labelled> value) {
        return text(name, value.map(Labelled::label));
    }

    /** A field with a whole number. */
    public RecordWriter number(String name, long value) {
        return call(() -> json.writeNumberField(name, value));
    }

    /** A field with an index, or null. */
    public RecordWriter index(String name, Optional<Integer> value) {
        return value.isPresent() ? number(name, value.get()) : call(() -> json.writeNullField(name));
    }

    /** A field with true or false. */
    public RecordWriter flag(String name, boolean value) {
        return call(() -> json.writeBooleanField(name, value));
    }

    /** A field with a number as a decimal string. */
    public RecordWriter decimal(String name, BigDecimal value) {
        return text(name, value.toPlainString());
    }

    /** A field with a number as a decimal string, or null. */
    public RecordWriter decimal(String name, Optional<BigDecimal> value) {
        return text(name, value.map(BigDecimal::toPlainString));
    }

    /** The two fields of a span. */
    public RecordWriter span(Span span) {
        return number("begin", span.begin()).number("end", span.end());
    }

    /** A field with a list of texts. */
    public RecordWriter texts(String name, List<String> values) {
        call(() -> json.writeArrayFieldStart(name));
        for (String value : values) {
            call(() -> json.writeString(value));
        }
        return call(json::writeEndArray);
    }

    /** A field with an object that has the fields that {@code fields} writes. */
    public RecordWriter nested(String name, Runnable fields) {
        call(() -> json.writeObjectFieldStart(name));
        fields.run();
        return call(json::writeEndObject);
    }

    /** A field with an object made of a value, or null. */
    public <T> RecordWriter nested(String name, Optional<T> value, Consumer<T> fields) {
        return value.isPresent()
                ? nested(name, () -> fields.accept(value.get()))
                : call(() -> json.writeNullField(name));
    }

    /** A field with a list of objects, one made of each value. */
    public <T> RecordWriter list(String name, List<T> values, Consumer<T> fields) {
        call(() -> json.writeArrayFieldStart(name));
        for (T value : values) {
            call(json::writeStartObject);
            fields.accept(value);
            call(json::writeEndObject);
        }
        return call(json::writeEndArray);
    }

    /** The fields of a figure; it is written alike wherever one stands. */
    public RecordWriter figure(Figure figure) {
        return label("kind", figure.kind())
                .span(figure.span())
                .text("text", figure.text())
                .text("unit", figure.unit())
                .decimal("low", figure.low())
                .decimal("high", figure.high())
                .label("bound", figure.bound())
                .decimal("step", figure.step())
                .text("per", figure.per())
                .label("direction", figure.direction());
    }

    private RecordWriter call(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
