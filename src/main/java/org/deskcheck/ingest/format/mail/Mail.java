// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.WholeFile;

/** Messages (RFC 5322, MIME), and web pages saved as such (MHTML, RFC 2557): one article each. */
public final class Mail implements Format {

    private static final int MAX_NAME = 70;

    @Override
    public boolean recognises(Head head) {
        Set<String> fields = fields(head.text());
        return fields.contains("mime-version")
                || fields.contains("message-id")
                || fields.contains("received")
                || (fields.contains("from") && fields.contains("subject") && fields.contains("date"));
    }

    /** Names of the header fields; none when the text does not begin with a header that ends at a blank line. */
    private static Set<String> fields(String text) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return Set.of();
            }
            String line = text.substring(at, end).stripTrailing();
            if (line.isEmpty()) {
                return names;
            }
            if (at == 0 || !Character.isWhitespace(line.charAt(0))) {
                Optional<String> name = name(line);
                if (name.isEmpty()) {
                    return Set.of();
                }
                names.add(name.get());
            }
            at = end + 1;
        }
        return Set.of();
    }

    private static Optional<String> name(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > MAX_NAME) {
            return Optional.empty();
        }
        String name = line.substring(0, colon);
        boolean token = name.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return token ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        byte[] bytes = WholeFile.read(stream);
        return Items.of(new Item.Story(
                Optional.empty(), bytes, message -> Message.of(message).manuscript()));
    }
}
