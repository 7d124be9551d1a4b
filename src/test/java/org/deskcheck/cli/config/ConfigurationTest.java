// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Layers, and what is wrong with them, on commands of the test's own. */
class ConfigurationTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path home;
    private final CommandSpec root = new CommandLine(new Program()).getCommandSpec();

    @BeforeEach
    void setUp() throws IOException {
        folder = folder.toRealPath();
        project = folder.resolve("project");
        Files.createDirectories(project.resolve("deep"));
        home = Files.createDirectories(folder.resolve("home"));
    }

    @Test
    void withoutAnythingThereIsNothing() {
        assertThat(read(Map.of()).settings()).isEmpty();
    }

    @Test
    void theStrongerLayerCounts() throws IOException {
        user("threads: 1\ncolour: red\n");
        assertThat(value("bake", "threads")).contains("1");
        project("threads: 2");
        assertThat(value("bake", "threads")).contains("2");
        assertThat(value("bake", "colour")).contains("red");
        assertThat(read(Map.of("DESKCHECK_THREADS", "3")).find("bake", "threads"))
                .contains(new Setting("threads", Optional.empty(), "3", Layer.ENVIRONMENT, "DESKCHECK_THREADS"));
    }

    @Test
    void inALayerACommandCountsBeforeAll() throws IOException {
        project("threads: 2\nbake:\n  threads: 4\n");
        assertThat(value("bake", "threads")).contains("4");
        assertThat(value("boil", "threads")).contains("2");
        assertThat(read(Map.of("DESKCHECK_BAKE_THREADS", "5", "DESKCHECK_THREADS", "6"))
                        .find("bake", "threads")
                        .map(Setting::value))
                .contains("5");
        assertThat(read(Map.of("DESKCHECK_THREADS", "6"))
                        .find("bake", "threads")
                        .map(Setting::value))
                .contains("6");
    }

    @Test
    void theFileOfTheNearestFolderIsTheProjects() throws IOException {
        project("threads: 2");
        Files.writeString(project.resolve("deep/deskcheck.yaml"), "threads: 3");
        assertThat(value("bake", "threads")).contains("3");
        Files.delete(project.resolve("deep/deskcheck.yaml"));
        assertThat(value("bake", "threads")).contains("2");
    }

    @Test
    void theUsersFileIsWhereXdgHasIt() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("xdg/deskcheck"));
        Files.writeString(elsewhere.resolve("config.yaml"), "threads: 7");
        user("threads: 1");
        Map<String, String> environment =
                Map.of("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
        assertThat(read(environment).find("bake", "threads").map(Setting::value))
                .contains("7");
        assertThat(read(Map.of("XDG_CONFIG_HOME", "xdg"))
                        .find("bake", "threads")
                        .map(Setting::value))
                .contains("1");
    }

    @Test
    void pathsBeginAtTheFile() throws IOException {
        project("output: reports\nextra: lists/own.tsv");
        assertThat(value("bake", "output")).contains(Path.of("..", "reports").toString());
        user("extra: own.tsv");
        project("colour: red");
        assertThat(read(Map.of()).find("bake", "extra").map(Setting::value).map(Path::of))
                .hasValueSatisfying(
                        path -> assertThat(project.resolve("deep").resolve(path).normalize())
                                .isEqualTo(home.resolve(".config/deskcheck/own.tsv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thread: 2 | deskcheck.yaml:1: thread: no such key; did you mean threads?",
                "bale: {threads: 2} | bale: no such key; did you mean bake?",
                "zzzzzzzz: 2 | the keys here are bake, boil, colour",
                "bake: {thread: 2} | thread: no such key; did you mean threads?",
                "boil: {extra: x} | extra: boil has no such option; bake has",
                "threads: many | threads: 'many' is not an int",
                "threads: [1, 2] | threads: takes one value here",
                "threads: | threads: has no value",
                "threads: {a: 1} | threads: should be a list",
                "colour: mauve | colour: expected one of",
                "loud: perhaps | loud: 'perhaps' should be true or false",
                "why: words | why: can only be given on the command line",
                "shape: round | shape: means different things to different commands; put it under bake or boil",
                "output: ../elsewhere | output: '../elsewhere' is outside the project's folder",
                "output: /etc | output: '/etc' is outside the project's folder",
                "extra: a/../../b | is outside the project's folder",
                "- threads | here should be keys with values",
                "threads: 1 : 2 | not YAML",
                "a: &a [*b] | not YAML",
                "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]] | lists within lists",
            })
    void whatIsWrongIsNamedWithItsPlace(String content, String message) throws IOException {
        project(content);
        Configuration configuration = read(Map.of());
        assertThat(configuration.settings()).isEmpty();
        assertThat(configuration.faults()).singleElement().asString().contains(message, "deskcheck.yaml");
    }

    @Test
    void everythingWrongIsSaidAtOnceAndTheRestCounts() throws IOException {
        project("thread: 1\ncolour: mauve\nthreads: 3\nbake:\n  colours: red\n");
        assertThat(read(Map.of()).faults())
                .hasSize(3)
                .anySatisfy(fault ->
                        assertThat(fault).contains("deskcheck.yaml:5: colours: no such key; did you mean colour?"));
        assertThat(read(Map.of()).find("boil", "threads").map(Setting::value)).contains("3");
    }

    @Test
    void aKeyStandsOnce() throws IOException {
        project("threads: 1\nthreads: 2\n");
        assertThat(read(Map.of()).faults())
                .singleElement()
                .asString()
                .contains("deskcheck.yaml:2: threads: stands here twice");
    }

    @Test
    void aLinkOutOfTheProjectIsOutside() throws IOException {
        Files.createSymbolicLink(project.resolve("way-out"), home);
        project("output: way-out/reports");
        assertThat(read(Map.of()).faults()).singleElement().asString().contains("outside the project's folder");
        Files.createSymbolicLink(project.resolve("nowhere"), folder.resolve("not-there"));
        project("output: nowhere");
        assertThat(read(Map.of()).faults()).singleElement().asString().contains("outside the project's folder");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        project("# " + "x".repeat(3 << 20) + "\nthreads: 1\n");
        assertThat(read(Map.of()).faults()).singleElement().asString().contains("larger than a megabyte");
    }

    @Test
    void aFileOfCommentsIsEmpty() throws IOException {
        project("# nothing yet\n");
        assertThat(read(Map.of())).satisfies(configuration -> {
            assertThat(configuration.faults()).isEmpty();
            assertThat(configuration.settings()).isEmpty();
        });
    }

    @Test
    void manyAliasesAreNotExpanded() throws IOException {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + List.of("b", "c", "d", "e", "f", "g", "h").stream()
                        .map(name -> name + ": &" + name + " [" + ("*" + (char) (name.charAt(0) - 1) + ",").repeat(9)
                                + "]\n")
                        .collect(Collectors.joining());
        project(bomb);
        assertThat(read(Map.of()).faults()).isNotEmpty();
    }

    @Test
    void aMisspeltVariableIsNamedAndAStrangersIsLeftAlone() {
        assertThat(read(Map.of("DESKCHECK_THREAD", "1")).faults())
                .containsExactly("the variable DESKCHECK_THREAD: no such key; did you mean threads?");
        assertThat(read(Map.of("DESKCHECK_THREADS", "x")).faults())
                .containsExactly("the variable DESKCHECK_THREADS: 'x' is not an int");
        Configuration strangers =
                read(Map.of("DESKCHECK_IMAGE_TAG", "1", "DESKCHECK_JAVA_OPTS", "-Xmx1g", "DESKCHECK_THREADS", ""));
        assertThat(strangers.faults()).isEmpty();
        assertThat(strangers.settings()).isEmpty();
    }

    @Test
    void noFileMakesItFall() throws IOException {
        Random random = new Random(7);
        String signs = "abthreds:-[]{}&*!|>'\"%@`#?,<=\n\n  \t\u0000\ufeff1";
        for (int i = 0; i < 500; i++) {
            String content = random.ints(random.nextInt(60), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());
            project(content);
            Configuration configuration = read(Map.of());
            assertThat(configuration.settings())
                    .allSatisfy(setting -> assertThat(setting.place()).contains("deskcheck.yaml:"));
        }
    }

    @Test
    void whatCountsIsToldForEveryOption() throws IOException {
        project("bake: {threads: 4}\npolicy: [a, b]\n");
        Catalogue catalogue = Catalogue.of(root);
        List<Setting> settings = new Effective(catalogue, read(Map.of())).settings();
        assertThat(settings)
                .contains(
                        new Setting(
                                "threads",
                                Optional.of("bake"),
                                "4",
                                Layer.PROJECT,
                                Path.of("..", "deskcheck.yaml") + ":1"),
                        new Setting("threads", Optional.of("boil"), "9", Layer.DEFAULT, ""),
                        new Setting(
                                "policy",
                                Optional.empty(),
                                "a,b",
                                Layer.PROJECT,
                                Path.of("..", "deskcheck.yaml") + ":2"),
                        new Setting("colour", Optional.empty(), "", Layer.DEFAULT, ""));
    }

    private Optional<String> value(String command, String key) {
        Configuration configuration = read(Map.of());
        assertThat(configuration.faults()).isEmpty();
        return configuration.find(command, key).map(Setting::value);
    }

    private Configuration read(Map<String, String> environment) {
        return Configuration.of(
                new Surroundings(environment, Optional.of(project.resolve("deep")), Optional.of(home)), () -> root);
    }

    private void project(String content) throws IOException {
        Files.writeString(project.resolve("deskcheck.yaml"), content);
    }

    private void user(String content) throws IOException {
        Path place = Files.createDirectories(home.resolve(".config/deskcheck"));
        Files.writeString(place.resolve("config.yaml"), content);
    }

    /** The colours there are. */
    enum Colour {
        RED,
        GREEN
    }

    /** A program with two commands. */
    @Command(
            name = "program",
            subcommands = {Bake.class, Boil.class})
    static final class Program {}

    /** A command. */
    @Command(name = "bake")
    static final class Bake {
        @Option(names = {"-j", "--threads"})
        private int threads = 9;

        @Option(names = "--colour")
        private Optional<Colour> colour = Optional.empty();

        @Option(names = "--shape", paramLabel = "WORD")
        private String shape = "";

        @Option(names = "--output", paramLabel = "DIR")
        private Path output = Path.of("out");

        @Option(names = "--extra")
        private Optional<Path> extra = Optional.empty();

        @Option(names = "--policy", split = ",")
        private List<String> policy = List.of();

        @Option(names = "--why")
        private String why = "";

        @Option(names = "--loud")
        private boolean loud;
    }

    /** Another command, which takes a number for a shape. */
    @Command(name = "boil")
    static final class Boil {
        @Option(names = "--threads")
        private int threads = 9;

        @Option(names = "--shape", paramLabel = "N")
        private int shape;

        @Option(names = "--output", paramLabel = "FILE")
        private Optional<Path> output = Optional.empty();
    }
}
