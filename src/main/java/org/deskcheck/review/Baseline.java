// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.deskcheck.model.Problem;

/** The findings of an earlier run, which nobody need look at again. */
public final class Baseline {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Baseline() {}

    /**
     * The ids of the findings in a file.
     *
     * @param file the {@code findings.jsonl} of an earlier run
     * @throws Problem when it is not there, or one of its lines is no finding
     */
    public static Set<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Problem.notFound("there is no baseline " + file + ": give the findings.jsonl of an earlier run");
        }
        Set<String> ids = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                ids.add(id(file, number, line));
            }
        } catch (IOException e) {
            throw Problem.notFound("cannot read " + file + ": check its permissions")
                    .because(e);
        }
        return ids;
    }

    private static String id(Path file, int number, String line) {
        try {
            JsonNode id = JSON.readTree(line).path("id");
            if (id.isTextual()) {
                return id.textValue();
            }
        } catch (JsonProcessingException e) {
            // Said below, with the place.
        }
        throw Problem.usage(file + ":" + number
                + ": this line is no finding; give the findings.jsonl of an earlier run, unchanged");
    }
}
