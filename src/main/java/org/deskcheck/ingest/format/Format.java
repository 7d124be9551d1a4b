// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.IOException;
import java.io.InputStream;

/** A format of files. Without state; safe for threads. */
public interface Format {

    /** Whether a file that begins like this is of the format; its name does not count. */
    boolean recognises(Head head);

    /**
     * Opens a file of the format.
     *
     * @param stream the file from its beginning; the caller closes it, after the last item
     * @throws IOException when it cannot be read; a {@link MalformedException} when it says why in words
     */
    Items open(InputStream stream) throws IOException;
}
