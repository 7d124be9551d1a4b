// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.deskcheck.model.ExportFormat;

/** Begins exports. */
public final class Exports {

    private Exports() {}

    /**
     * Begins an export that is one file; closing it does not close the stream.
     *
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when the format is a folder
     */
    public static Export to(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case WEB_ANNOTATION -> new WebAnnotations(out);
            case CONLL_2003 -> new ConllColumns(out);
            case CLAIM_REVIEW -> new ClaimReviews(out);
            case NINJS -> new NinjsItems(out);
            case BRAT -> throw new IllegalArgumentException(format.label() + " is a folder");
        };
    }

    /**
     * Begins an export that is a folder of files.
     *
     * @param folder where; it is created when it is not there
     * @throws IOException when it cannot be written
     */
    public static Export into(Path folder) throws IOException {
        return new BratFolder(folder);
    }
}
