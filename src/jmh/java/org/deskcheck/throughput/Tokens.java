// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * How long articles are, told once for whoever reads them: in tokens of CoreNLP's tokenizer. Each side's own count would say
 * how much of an article it looks at, and the side that spares itself bylines and links would seem the slower for it.
 */
final class Tokens {

    private Tokens() {}

    /** The tokens of all files in a folder. */
    static long in(Path folder) throws IOException {
        long tokens = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tokens += of(file);
            }
        }
        return tokens;
    }

    private static long of(Path file) throws IOException {
        long tokens = 0;
        try (Reader text = Files.newBufferedReader(file)) {
            Iterator<?> tokenizer =
                    PTBTokenizer.factory(new CoreLabelTokenFactory(), "").getTokenizer(text);
            for (; tokenizer.hasNext(); tokenizer.next()) {
                tokens++;
            }
        }
        return tokens;
    }
}
