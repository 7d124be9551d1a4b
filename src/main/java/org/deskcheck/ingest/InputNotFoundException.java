// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.Serial;

/** An input that was named does not exist. */
public final class InputNotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With one sentence that names the input. */
    public InputNotFoundException(String message) {
        super(message);
    }
}
