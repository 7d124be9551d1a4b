// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a JSON Lines stream, read one at a time; blank ones are passed over. */
final class JsonLines implements Iterator<Document> {

    /** A longer line is no article; it is passed over with a failure in its place. */
    static final int MAX_LINE = 64 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private static final JsonFactory JSON = new JsonFactory();

    private final InputStream stream;
    private final String name;
    private final boolean raw;
    private int number;
    private boolean ended;

    private Optional<Document> ahead = Optional.empty();

    /**
     * Reads a stream, which is closed at its end.
     *
     * @param name what to call it in messages
     * @param raw whether texts are bodies already
     */
    JsonLines(InputStream stream, String name, boolean raw) {
        this.stream = new BufferedInputStream(stream, BUFFER);
        this.name = name;
        this.raw = raw;
    }

    /** The documents of a file, plain or gzipped. */
    static Iterator<Document> open(Path file, String name, boolean raw) {
        try {
            return new JsonLines(stream(file), name, raw);
        } catch (IOException e) {
            String problem =
                    name + " cannot be opened (" + e.getMessage() + "); check that it is complete and readable.";
            return List.of(failure(name, problem, raw)).iterator();
        }
    }

    private static InputStream stream(Path file) throws IOException {
        InputStream plain = Files.newInputStream(file);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return plain;
        }
        try {
            return new GZIPInputStream(plain);
        } catch (IOException notGzip) {
            plain.close();
            throw notGzip;
        }
    }

    @Override
    public boolean hasNext() {
        ahead = ahead.isPresent() ? ahead : read();
        return ahead.isPresent();
    }

    /** The next line that is not blank, or the failure in its place. */
    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name);
        }
        Document document = ahead.orElseThrow();
        ahead = Optional.empty();
        return document;
    }

    private Optional<Document> read() {
        try {
            while (!ended) {
                Optional<Document> document = readLine();
                if (document.isPresent()) {
                    return document;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            ended = true;
            return Optional.of(failure(
                    place(), place() + ": the input breaks off here (" + e.getMessage() + "); fetch it again.", raw));
        }
    }

    private Optional<Document> readLine() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int b = stream.read();
        for (; b >= 0 && b != '\n'; b = stream.read()) {
            if (line.size() < MAX_LINE) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        if (b < 0) {
            ended = true;
            stream.close();
        }
        if (tooLong) {
            return Optional.of(failure(place(), place() + ": the line is longer than 64 MB; split the article.", raw));
        }
        byte[] bytes = line.toByteArray();
        return isBlank(bytes) ? Optional.empty() : Optional.of(document(bytes));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private Document document(byte[] bytes) {
        return new Document(id(bytes).orElse(place()), place(), new Content.JsonLine(bytes), raw);
    }

    /** The id on the first level; nothing when the line is not JSON or has none, of which the reader will tell. */
    private static Optional<String> id(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean id = parser.currentName().equals("id");
                JsonToken value = parser.nextToken();
                if (id && value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    return Optional.of(parser.getText()).filter(text -> !text.isBlank());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private String place() {
        return name + ":" + number;
    }

    private static Document failure(String path, String problem, boolean raw) {
        return new Document(path, path, new Content.Unreadable(problem), raw);
    }
}
