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
final class RecordWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The bytes of an object with the fields that {@code fields} writes, without a line feed. */
    static byte[] object(Consumer<RecordWriter> fields) {
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

    RecordWriter text(String name, String value) {
        return call(() -> json.writeStringField(name, value));
    }

    RecordWriter text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : call(() -> json.writeNullField(name));
    }

    RecordWriter label(String name, Labelled value) {
        return text(name, value.label());
    }

    RecordWriter label(String name, Optional<? extends Labelled> value) {
        return text(name, value.map(Labelled::label));
    }

    RecordWriter number(String name, long value) {
        return call(() -> json.writeNumberField(name, value));
    }

    RecordWriter index(String name, Optional<Integer> value) {
        return value.isPresent() ? number(name, value.get()) : call(() -> json.writeNullField(name));
    }

    RecordWriter flag(String name, boolean value) {
        return call(() -> json.writeBooleanField(name, value));
    }

    RecordWriter decimal(String name, BigDecimal value) {
        return text(name, value.toPlainString());
    }

    RecordWriter decimal(String name, Optional<BigDecimal> value) {
        return text(name, value.map(BigDecimal::toPlainString));
    }

    RecordWriter span(Span span) {
        return number("begin", span.begin()).number("end", span.end());
    }

    RecordWriter texts(String name, List<String> values) {
        call(() -> json.writeArrayFieldStart(name));
        for (String value : values) {
            call(() -> json.writeString(value));
        }
        return call(json::writeEndArray);
    }

    RecordWriter nested(String name, Runnable fields) {
        call(() -> json.writeObjectFieldStart(name));
        fields.run();
        return call(json::writeEndObject);
    }

    <T> RecordWriter nested(String name, Optional<T> value, Consumer<T> fields) {
        return value.isPresent()
                ? nested(name, () -> fields.accept(value.get()))
                : call(() -> json.writeNullField(name));
    }

    <T> RecordWriter list(String name, List<T> values, Consumer<T> fields) {
        call(() -> json.writeArrayFieldStart(name));
        for (T value : values) {
            call(json::writeStartObject);
            fields.accept(value);
            call(json::writeEndObject);
        }
        return call(json::writeEndArray);
    }

    /** The fields of a figure; it is written alike wherever one stands. */
    RecordWriter figure(Figure figure) {
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
