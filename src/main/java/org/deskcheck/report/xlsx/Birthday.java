// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The moment at which a workbook says it was made. The writer takes the clock's; one and the same moment for all makes
 * the same report the same file.
 */
final class Birthday {

    private static final String PART = "docProps/core.xml";
    private static final String BEFORE = "W3CDTF\">";
    private static final String AFTER = "</dcterms:created>";
    private static final String MOMENT = "2000-01-01T00:00:00Z";

    /** The same by the clock on the wall, as archives tell the time. */
    private static final LocalDateTime LOCAL = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Birthday() {}

    /** Sets the moment in a workbook that is complete. It is packed anew, as its parts tell the time too. */
    static void set(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(SteadyFile.create(fresh))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                ZipEntry steady = new ZipEntry(part.getName());
                // By the clock on the wall, whatever the time zone; as an instant it would differ from zone to zone.
                steady.setTimeLocal(LOCAL);
                to.putNextEntry(steady);
                try (InputStream content = from.getInputStream(part)) {
                    if (part.getName().equals(PART)) {
                        to.write(steady(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                    } else {
                        content.transferTo(to);
                    }
                }
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] steady(String xml) {
        int begin = xml.indexOf(BEFORE) + BEFORE.length();
        int end = xml.indexOf(AFTER, begin);
        String set = end >= begin ? xml.substring(0, begin) + MOMENT + xml.substring(end) : xml;
        return set.getBytes(StandardCharsets.UTF_8);
    }
}
