// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any file is read into articles or refused with a reason. An ordinary test over the samples of all formats and the crashes found so far; a
 * search for new ones with {@code JAZZER_FUZZ=1 mvn test -Dtest=ReaderFuzzTest}.
 */
class ReaderFuzzTest {

    private final Reader reader = new Reader();

    @MethodSource("samples")
    @DictionaryFile(resourcePath = "/ingest/formats.dict")
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

    /** One file of each format, packed and not. */
    static Stream<Arguments> samples() throws IOException {
        return Samples.all().values().stream().map(bytes -> arguments((Object) bytes));
    }

    private void read(Document document) {
        try {
            check(reader.read(document));
        } catch (UnreadableException refused) {
            // This is the answer to a file that is no article.
        }
    }

    private static void check(Article article) {
        int reached = 0;
        for (Block block : article.blocks()) {
            if (block.span().begin() < reached
                    || block.span().end() > article.text().length()) {
                throw new AssertionError(block.toString());
            }
            reached = block.span().end();
        }
    }
}
