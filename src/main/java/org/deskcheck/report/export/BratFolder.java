// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;

/**
 * A folder for the brat annotation tool: the text of each article, its annotations in stand-off form, and
 * {@code annotation.conf}, which declares their types. Offsets count code points, as brat does. Figures, names, symbols,
 * dates, claims and disclaimers are text-bound; a claim has a relation to its figure; a deal is an event with its parties;
 * values and names are notes.
 */
final class BratFolder implements Export {

    private final Path folder;

    BratFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("annotation.conf"), BratTypes.configuration());
    }

    @Override
    public void article(Analysis analysis, List<Finding> findings) throws IOException {
        String name = FileName.of(analysis.article().id());
        Files.writeString(
                folder.resolve(name + ".txt"), analysis.article().text().original(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name + ".ann"), new BratStandOff(analysis).text(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
