// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;

/** One format being written, article after article; it is whole when it has been closed. */
public interface Export extends Closeable {

    /**
     * Takes the next article.
     *
     * @param analysis all we know of it; with tokens for a format that needs them
     * @param findings the findings that somebody should look at and that rest on this article, for a format that needs
     *     them
     * @throws IOException when it cannot be written
     */
    void article(Analysis analysis, List<Finding> findings) throws IOException;
}
