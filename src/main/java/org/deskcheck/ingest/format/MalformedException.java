// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.IOException;
import java.io.Serial;

/** A file is not as it should be. The message is to be written behind its path: "is encrypted; save it without a password." */
public final class MalformedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** With what is wrong and what to do. */
    public MalformedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** With what is wrong and what to do, and what a library says of it. */
    public MalformedException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** What is wrong and what to do: the message. */
    public String reason() {
        return reason;
    }

    /** What is wrong and what to do, when a file could not be read: in the words of this, or in those for a file that breaks off. */
    public static String reason(IOException e) {
        return e instanceof MalformedException malformed
                ? malformed.reason()
                : "breaks off or is damaged (" + e.getMessage() + "); fetch it again.";
    }
}
