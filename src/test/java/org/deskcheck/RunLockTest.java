// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    private static final Instant NOW = Instant.parse("2026-06-11T08:00:00.5Z");

    @TempDir
    private Path folder;

    @Test
    void tellsWhoHasIt() {
        try (RunLock first = RunLock.take(folder, "deskcheck run news", NOW)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(folder, "deskcheck run other", NOW))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STATE))
                    .hasMessageContaining("process " + ProcessHandle.current().pid()
                            + " since 2026-06-11T08:00:00Z (deskcheck run news)");
        }
    }

    @Test
    void whatADeadRunLeftIsNoLock() throws IOException {
        Files.writeString(folder.resolve("run.lock"), "process 1 since long ago");
        try (RunLock lock = RunLock.take(folder, "deskcheck run news", NOW)) {
            assertThat(lock).isNotNull();
        }
        assertThat(folder.resolve("run.lock")).isEmptyFile();
    }
}
