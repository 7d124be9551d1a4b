// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.WholeFile;
import org.deskcheck.ingest.page.Masthead;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** A page as it was captured. */
final class Capture {

    private static final int OK = 200;

    private Capture() {}

    /** The page of an answer; nothing when it is an error, a picture or the like. */
    static Optional<Item> of(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)
                || response.http().status() != OK) {
            return Optional.empty();
        }
        MediaType type = response.http().contentType();
        Optional<String> text = text(type);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(story(response, type, text.get(), response.http().bodyDecoded().stream()));
    }

    /** The page of a file that was stored as it was. */
    static Optional<Item> of(WarcResource resource) throws IOException {
        MediaType type = resource.contentType();
        Optional<String> text = text(type);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(story(resource, type, text.get(), resource.body().stream()));
    }

    private static Optional<String> text(MediaType type) {
        MediaType base = type.base();
        if (base.equals(MediaType.HTML) || base.equals(MediaType.XHTML)) {
            return Optional.of(Manuscript.HTML);
        }
        return base.equals(MediaType.PLAIN_TEXT) ? Optional.of(Manuscript.PLAIN) : Optional.empty();
    }

    private static Item story(WarcRecord record, MediaType type, String text, InputStream body) throws IOException {
        byte[] bytes = WholeFile.read(body);
        Optional<String> url = record.headers()
                .first("WARC-Target-URI")
                .map(Capture::unbracketed)
                .filter(target -> target.startsWith("http"));
        Masthead masthead =
                new Masthead(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), url, List.of());
        Optional<String> id = record.headers().first("WARC-Record-ID").map(Capture::unbracketed);
        return new Item.Story(id, new Manuscript(bytes, charset(type), text, masthead));
    }

    /** Old archives put addresses into angle brackets, and ids are in them always. */
    private static String unbracketed(String uri) {
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    private static Optional<Charset> charset(MediaType type) {
        try {
            return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
