// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.Serial;

/** A document that cannot be read into an article. The message says what is wrong, where, and what to do, in one sentence. */
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With one sentence. */
    public UnreadableException(String message) {
        super(message);
    }
}
