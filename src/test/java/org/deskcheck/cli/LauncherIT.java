// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, on a copy of its surroundings in which a stand-in for Java tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    @TempDir
    private Path folder;

    private Path home;
    private Path java;

    @BeforeEach
    void setUp() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        Files.createDirectories(home.resolve("target/classes"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("models"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("target/classpath.txt"), "lib.jar");
        executable(home.resolve("deskcheck"), Files.readString(Path.of("deskcheck")));
        Files.createDirectories(home.resolve("src/dist/lib"));
        Files.copy(Path.of("src/dist/lib/options.sh"), home.resolve("src/dist/lib/options.sh"));
        java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        fakeJava(17);
        executable(java.resolveSibling("javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("target/checked-java"), java + "\n");
    }

    @Test
    void passesArgumentsAndExitCodeThrough() throws Exception {
        Answer answer = start(home.resolve("deskcheck"), "search", "two words", "--limit", "3");
        assertThat(answer.code()).isEqualTo(42);
        assertThat(answer.words()).contains("[two words]", "[--limit]", "[3]", "[org.deskcheck.cli.Main]");
    }

    @Test
    void worksThroughALinkAndFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("deskcheck"));
        assertThat(start(link, "fields").words()).contains("a home/target/classes:lib.jar");
    }

    @Test
    void startsFromTheJarWithTheClassesThatJavaKept() throws Exception {
        Files.writeString(home.resolve("target/deskcheck.jar"), "");
        Files.writeString(home.resolve("target/search.jsa"), "");
        assertThat(start(home.resolve("deskcheck"), "search", "x").words())
                .contains(
                        "a home/target/deskcheck.jar:lib.jar", "[-XX:SharedArchiveFile=", "a home/target/search.jsa]");
        assertThat(start(home.resolve("deskcheck"), "run", "x").words()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void aHandfulOfArticlesIsReadWithoutTheSecondCompiler() throws Exception {
        Path few = Files.createDirectories(folder.resolve("a few"));
        Files.writeString(few.resolve("one.txt"), "Norvane bought Brasstown.");
        Path many = Files.createDirectories(folder.resolve("many"));
        Files.write(many.resolve("all.txt"), new byte[3 << 20]);
        Path launcher = home.resolve("deskcheck");
        String once = "[-XX:TieredStopAtLevel=1]";
        assertThat(start(launcher, "run", few.toString()).words()).contains(once, "[-Xmx1500m]");
        assertThat(start(launcher, "run", many.toString()).words())
                .contains("[-Xmx1500m]")
                .doesNotContain(once);
        assertThat(start(launcher, "run", few.toString(), "-o", many.toString()).words())
                .as("what is written is not read")
                .contains(once, "[-o]");
        assertThat(start(launcher, "run", few.toString(), "--output", "reports", many.toString())
                        .words())
                .doesNotContain(once);
    }

    @Test
    void anotherJavaForgetsTheClassesThatTheOneBeforeKept() throws Exception {
        Files.writeString(home.resolve("target/checked-java"), "another/java\n");
        Files.writeString(home.resolve("target/search.jsa"), "");
        assertThat(start(home.resolve("deskcheck"), "search", "x").words()).doesNotContain("SharedArchiveFile");
        assertThat(home.resolve("target/checked-java")).hasContent(java.toString());
    }

    @Test
    void anOldJavaIsNamedInOneLine() throws Exception {
        fakeJava(11);
        Files.delete(home.resolve("target/checked-java"));
        Answer answer = start(home.resolve("deskcheck"), "fields");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.words()).hasLineCount(1).contains("Java 11", "17 or newer");
    }

    @Test
    void aMissingJavaIsNamedInOneLine() throws Exception {
        Files.delete(java);
        Answer answer = start(home.resolve("deskcheck"), "fields");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.words()).hasLineCount(1).contains("no Java found");
    }

    @Test
    void aNewerSourceMeansABuildAndAMissingMavenIsNamed() throws Exception {
        Files.setLastModifiedTime(home.resolve("target/classpath.txt"), FileTime.from(Instant.EPOCH));
        Answer answer = start(home.resolve("deskcheck"), "fields");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.words()).hasLineCount(1).contains("Maven is missing");
    }

    @Test
    void whatMavenBuiltIsNotBuiltAgain() throws Exception {
        Files.delete(home.resolve("target/checked-java"));
        assertThat(start(home.resolve("deskcheck"), "fields").code()).isEqualTo(42);
        assertThat(home.resolve("target/checked-java")).hasContent(java.toString());
    }

    private void fakeJava(int version) throws IOException {
        executable(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%d.0.1"' >&2; exit 0; fi
                for argument in "$@"; do printf '[%%s]' "$argument"; done
                exit 42
                """.formatted(version));
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Starts the launcher with a PATH on which there are the tools of a system, but neither Java nor Maven. */
    private Answer start(Path launcher, String... arguments) throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink", "dirname", "sed", "head", "find", "cat", "rm", "mkdir", "du")) {
            Path link = tools.resolve(tool);
            if (Files.notExists(link)) {
                Files.createSymbolicLink(link, which(tool));
            }
        }
        ProcessBuilder process = new ProcessBuilder();
        process.command().add(launcher.toString());
        process.command().addAll(List.of(arguments));
        process.directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = process.environment();
        environment.clear();
        environment.put("PATH", tools.toString());
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        Process started = process.start();
        String words = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(started.waitFor(), words);
    }

    private static Path which(String tool) {
        for (String place : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path candidate = Path.of(place, tool);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no " + tool);
    }

    /** What the launcher said, and its exit code. */
    private record Answer(int code, String words) {}
}
