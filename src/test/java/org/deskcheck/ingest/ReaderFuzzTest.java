// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Any file is read into articles or refused with a reason. An ordinary test over the crashes found so far; a search for new
 * ones with {@code JAZZER_FUZZ=1 mvn test -Dtest=ReaderFuzzTest}.
 */
class ReaderFuzzTest {

    private final Reader reader = new Reader();

    @FuzzTest(maxDuration = "10m")
    void anyFileIsReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".dat");
        try {
            Files.write(file, bytes);
            Iterator<Document> documents = Inputs.of(List.of(file.toString()), InputStream.nullInputStream(), false)
                    .documents();
            while (documents.hasNext()) {
                read(documents.next());
            }
        } finally {
            Files.delete(file);
        }
    }

    private void read(Document document) {
        try {
            reader.read(document);
        } catch (UnreadableException refused) {
            // This is the answer to a file that is no article.
        }
    }
}
