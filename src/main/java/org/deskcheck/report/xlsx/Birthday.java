// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The moment at which a workbook says it was made. The writer takes the clock's; one and the same moment for all makes
 * the same report the same file.
 */
final class Birthday {

    private static final String PART = "docProps/core.xml";
    private static final String BEFORE = "W3CDTF\">";
    private static final String AFTER = "</dcterms:created>";
    private static final String MOMENT = "2000-01-01T00:00:00Z";

    /** The first moment that an archive can name, by the clock on the wall, as archives tell the time. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Birthday() {}

    /** Sets the moment in a workbook that is complete; the sheets are copied as they are. */
    static void set(Path file) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(file)) {
            Path part = archive.getPath(PART);
            String xml = Files.readString(part);
            int begin = xml.indexOf(BEFORE) + BEFORE.length();
            int end = xml.indexOf(AFTER, begin);
            if (end >= begin) {
                Files.writeString(part, xml.substring(0, begin) + MOMENT + xml.substring(end));
                Files.setLastModifiedTime(
                        part, FileTime.from(FIRST.atZone(ZoneId.systemDefault()).toInstant()));
            }
        }
    }
}
