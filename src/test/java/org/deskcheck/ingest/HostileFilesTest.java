// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file is read within bounds or named with the reason; none harms another. */
@Timeout(600)
class HostileFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrNamed(String name) throws IOException {
        HostileFiles hostile = Objects.requireNonNull(HostileFiles.all().get(name));
        InputReading read = InputReading.of(
                Files.write(folder.resolve(name), hostile.content().bytes()));
        if (hostile.said().isEmpty()) {
            assertThat(read.failures()).isEmpty();
            assertThat(read.articles()).hasSize(1);
        } else {
            assertThat(read.failures())
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure).contains(name).hasSizeLessThan(1_000))
                    .anySatisfy(failure -> assertThat(failure).contains(hostile.said()));
        }
    }

    static Stream<String> names() throws IOException {
        return HostileFiles.all().keySet().stream();
    }
}
