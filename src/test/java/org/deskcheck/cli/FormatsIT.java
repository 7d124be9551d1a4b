// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that mixes the formats goes through the main job. */
class FormatsIT {

    private static final Path SAMPLES = Path.of("src/test/resources/ingest/formats");

    @TempDir
    private Path folder;

    @Test
    void aFolderOfAllFormatsIsOneArchive() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.filter(FormatsIT::isSample).toList()) {
                Files.copy(sample, input.resolve(sample.getFileName()));
            }
        }
        for (String article :
                List.of("haldmere-ridge-may-production.md", "casterline-capacity.html", "wire-feed.jsonl")) {
            Files.copy(Path.of("corpus", article), input.resolve(article));
        }
        zip(Path.of("corpus/casterline-merger-talks.txt"), input.resolve("packed.zip"));
        gzip(Path.of("corpus/hashprice-opinion.txt"), input.resolve("opinion.txt.gz"));
        Path out = folder.resolve("out");
        Shell shell = Shell.run("run", input.toString(), "-o", out.toString());
        assertThat(shell.err()).doesNotContain("fault of the program");
        // Three samples hold an item without text, which fails by itself.
        assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(shell.err()).contains("feed.rss#2", "feed.json#2", "message.newsml.xml#3");
        assertThat(Files.readAllLines(out.resolve("analysis.jsonl")))
                .hasSizeGreaterThan(15)
                .anySatisfy(line -> assertThat(line).contains("Casterline"))
                .anySatisfy(line -> assertThat(line).contains("\"path\":\"" + input + "/packed.zip"))
                .anySatisfy(line -> assertThat(line).contains("opinion.txt.gz"))
                .anySatisfy(line -> assertThat(line).contains("feed.rss"))
                .anySatisfy(line -> assertThat(line).contains("crawl.warc"))
                .anySatisfy(line -> assertThat(line).contains("letter.eml"));
    }

    private static boolean isSample(Path path) {
        return Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".");
    }

    private static void zip(Path article, Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("deep/" + article.getFileName()));
            Files.copy(article, zip);
            zip.closeEntry();
        }
    }

    private static void gzip(Path article, Path archive) throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(archive))) {
            Files.copy(article, gzip);
        }
    }
}
