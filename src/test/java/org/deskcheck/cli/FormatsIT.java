// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deskcheck.ingest.HostileFiles;
import org.deskcheck.ingest.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that mix all formats, and all kinds of harm, go through the main job. */
class FormatsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Samples that hold two articles; the others hold one. */
    private static final List<String> OF_TWO =
            List.of("lines.jsonl", "message.newsml.xml", "feed.rss", "feed.atom.xml", "feed.json", "crawl.warc");

    @TempDir
    private Path folder;

    @Test
    void aFolderOfAllFormatsIsOneArchive() throws IOException {
        Path input = samples();
        Shell shell = Shell.run("run", "-q", input.toString(), "-o", output().toString());
        assertThat(shell.err()).doesNotContain("fault of the program");
        // Three samples hold an item without text, which fails by itself.
        assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(shell.err().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("feed.rss#2"),
                        line -> assertThat(line).contains("feed.json#2"),
                        line -> assertThat(line).contains("message.newsml.xml#3"));
        List<JsonNode> records = records();
        assertThat(records).extracting(record -> record.path("id").asText()).doesNotHaveDuplicates();
        assertThat(records).extracting(record -> record.path("text").asText()).doesNotHaveDuplicates();
        Map<String, Integer> found = new TreeMap<>();
        for (JsonNode record : records) {
            String path = record.path("source")
                    .path("path")
                    .asText()
                    .substring(input.toString().length() + 1);
            found.merge(path.replaceFirst("[#:/].*", ""), 1, Integer::sum);
        }
        Map<String, Integer> expected = new TreeMap<>();
        Samples.all().keySet().forEach(name -> expected.put(name, OF_TWO.contains(name) ? 2 : 1));
        assertThat(found).isEqualTo(expected);
        JsonNode counts = JSON.readTree(Files.readString(output().resolve("summary.json")));
        assertThat(counts.findValue("read").asInt()).isEqualTo(records.size() + 3);
        assertThat(counts.findValue("failed").asInt()).isEqualTo(3);
    }

    @Test
    void aListOfPathsOnStandardInputIsRead() throws IOException {
        Path input = samples();
        String list = input.resolve("release.pdf") + "\n" + input.resolve("gone.txt") + "\n"
                + "{\"id\": \"said\", \"text\": \"Rhodium is up by 9% to $4,700 an ounce.\"}\n"
                + input.resolve("packed.tar.gz") + "\n";
        Shell shell = Shell.runWithInput(list, "run", "-q", "-", "-o", output().toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(shell.err().lines()).singleElement().asString().contains("-:2", "gone.txt");
        assertThat(records())
                .extracting(record -> record.path("id").asText())
                .containsExactlyInAnyOrder(input + "/release.pdf", "said", input + "/packed.tar.gz/deep/chrome.txt");
        Shell none = Shell.runWithInput(" \n\n", "analyze", "-");
        assertThat(none.exitCode()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void harmfulFilesAreNamedAndTheOthersRead() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        HostileFiles.write(input);
        Files.writeString(input.resolve("zzz.txt"), "Tin is up by 2% to $33,000 a tonne.");
        Shell shell = Shell.run("run", "-q", input.toString(), "-o", output().toString());
        assertThat(shell.err()).doesNotContain("fault of the program");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(records()).extracting(record -> record.path("id").asText()).contains("zzz.txt", "next");
        assertThat(shell.err()).contains("round-1.txt");
        for (Map.Entry<String, HostileFiles> file : HostileFiles.all().entrySet()) {
            if (!file.getValue().said().isEmpty()) {
                assertThat(shell.err()).contains("/" + file.getKey());
            }
        }
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    private Path samples() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
            Files.write(input.resolve(sample.getKey()), sample.getValue());
        }
        return input;
    }

    private Path output() {
        return folder.resolve("out");
    }

    private List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(output().resolve("analysis.jsonl"))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }
}
