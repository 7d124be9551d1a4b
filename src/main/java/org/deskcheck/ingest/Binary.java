// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that hold no text from those that do. */
final class Binary {

    private static final int SNIFFED = 8_192;

    /** One control character in so many bytes is too much for a text. */
    private static final int MAX_CONTROL_SHARE = 20;

    /** How files begin that are packed in a way that is not read. */
    private static final List<String> PACKED =
            List.of("\u00fd7zXZ\u0000", "(\u00b5/\u00fd", "7z\u00bc\u00af'\u001c", "Rar!\u001a\u0007");

    private Binary() {}

    /**
     * Lets text pass, in UTF-16 too when it has its mark.
     *
     * @throws UnreadableException for empty and binary files
     */
    static void refuse(byte[] bytes, String path) {
        if (bytes.length == 0) {
            throw new UnreadableException(path + " is empty; remove it or fill it.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (PACKED.stream().anyMatch(head::startsWith)) {
            throw new UnreadableException(path + " is packed by xz, zstd, 7-Zip or RAR; unpack it.");
        }
        boolean utf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        long controls = head.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        if (!utf16 && (head.indexOf('\0') >= 0 || controls * MAX_CONTROL_SHARE > head.length())) {
            throw new UnreadableException(path + " is a binary file, not an article; remove it or export it as text.");
        }
    }
}
