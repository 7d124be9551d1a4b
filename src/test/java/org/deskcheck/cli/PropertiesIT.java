// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not change what a run finds, with the real models: order, an unrelated article, an unrelated edit, scale. */
class PropertiesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CORPUS = Path.of("corpus");
    private static final List<String> ARTICLES = List.of(
            "iren-gpu-financing.txt",
            "norvane-buys-brasstown.html",
            "brasstown-sale-price.txt",
            "haldmere-ridge-bond.txt",
            "sums/quarrow-financing.txt",
            "sums/miners-second-look.txt");

    @TempDir
    private Path folder;

    private final Map<String, String> texts = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        for (String article : ARTICLES) {
            texts.put(article.replace("sums/", ""), Files.readString(CORPUS.resolve(article)));
        }
    }

    @Test
    void neitherOrderNorAnUnrelatedArticleChangesAFinding() throws IOException {
        List<JsonNode> findings = run("all", texts.keySet());
        assertThat(findings).hasSizeGreaterThan(20);

        List<String> reversed = new ArrayList<>(texts.keySet());
        Collections.reverse(reversed);
        assertThat(spoken(run("reversed", reversed))).isEqualTo(spoken(findings));

        texts.put("zz-unrelated.txt", """
                Harbour Ferry Gets a New Engine

                By Hollis Quenby
                June 11, 2026

                The ferry across the bay has a new engine that cost 3.1 million kroner and will burn 14% less fuel.
                """);
        List<String> more = spoken(run("more", texts.keySet()));
        assertThat(more.stream()
                        .filter(finding -> !finding.contains("zz-unrelated"))
                        .toList())
                .isEqualTo(spoken(findings));
    }

    @Test
    void idsSurviveAnUnrelatedEdit() throws IOException {
        List<JsonNode> findings = run("before", texts.keySet());
        texts.computeIfPresent(
                "quarrow-financing.txt",
                (name, text) -> text.replace("By Corin Ashdale", "By Corin Ashdale and Hollis Quenby"));
        assertThat(ids(run("after", texts.keySet()))).isEqualTo(ids(findings));
    }

    @Test
    void scaleChangesNoOutcome() throws IOException {
        List<String> sums = List.of("quarrow-financing.txt", "haldmere-ridge-bond.txt", "brasstown-sale-price.txt");
        List<String> outcomes = outcomes(run("plain", sums));
        sums.forEach(name -> texts.computeIfPresent(
                name,
                (key, text) -> text.replace(" billion", " trillion")
                        .replace(" million", " billion")
                        .replace(" Billion", " Trillion")
                        .replace(" Million", " Billion")));
        assertThat(outcomes(run("scaled", sums))).isEqualTo(outcomes);
    }

    /** The findings of a run over some of the texts, in the order in which they are given. */
    private List<JsonNode> run(String name, Collection<String> articles) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in-" + name));
        Path output = folder.resolve("out-" + name);
        List<String> arguments = new ArrayList<>(List.of("run"));
        for (String article : articles) {
            Path file = input.resolve(article);
            Files.writeString(file, texts.getOrDefault(article, ""));
            arguments.add(file.toString());
        }
        arguments.addAll(List.of("-o", output.toString()));
        assertThat(Shell.run(arguments.toArray(String[]::new)).exitCode()).isEqualTo(ExitCode.DONE);
        List<JsonNode> findings = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve("findings.jsonl"))) {
            findings.add(JSON.readTree(line));
        }
        return findings;
    }

    private static List<String> spoken(List<JsonNode> findings) {
        return findings.stream().map(JsonNode::toString).sorted().toList();
    }

    private static List<String> ids(List<JsonNode> findings) {
        return findings.stream()
                .map(finding -> finding.get("id").asText())
                .sorted()
                .toList();
    }

    /** Rules and outcomes of what was compared; a wording rule does not look at figures. */
    private static List<String> outcomes(List<JsonNode> findings) {
        return findings.stream()
                .map(finding -> finding.get("rule").asText() + " "
                        + finding.path("outcome").asText())
                .sorted()
                .collect(Collectors.toList());
    }
}
