// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.mail;

import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** The value of a header field. */
final class HeaderText {

    private HeaderText() {}

    /** A value with encoded words (RFC 2047) decoded. */
    static String decoded(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT).strip();
    }

    /** The name in {@code "Name" <name@example.org>}; nothing where there is the address alone. */
    static Optional<String> name(String mailbox) {
        int bracket = mailbox.indexOf('<');
        String name = bracket > 0 ? mailbox.substring(0, bracket).strip() : "";
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return Optional.of(quoted ? name.substring(1, name.length() - 1) : name).filter(text -> !text.isEmpty());
    }
}
