// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program is started in.
 *
 * @param environment the variables
 * @param folder the working folder; without one there is no project
 * @param home the user's folder, where known
 */
public record Surroundings(Map<String, String> environment, Optional<Path> folder, Optional<Path> home) {

    /** The name of a project's file. */
    public static final String PROJECT_FILE = "deskcheck.yaml";

    /** No variables, no project, no user: what is not set on the command line has the program's own default. */
    public static final Surroundings NONE = new Surroundings(Map.of(), Optional.empty(), Optional.empty());

    /** Takes a copy. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Optional.of(Path.of("").toAbsolutePath()),
                Optional.ofNullable(System.getProperty("user.home"))
                        .filter(home -> !home.isEmpty())
                        .map(Path::of));
    }

    /** The file of the project: of the working folder, or else of the nearest folder above that has one. */
    public Optional<Path> projectFile() {
        return folder.flatMap(working -> Stream.iterate(Optional.of(working), Optional::isPresent, Surroundings::above)
                .flatMap(Optional::stream)
                .map(place -> place.resolve(PROJECT_FILE))
                .filter(Files::isRegularFile)
                .findFirst());
    }

    private static Optional<Path> above(Optional<Path> place) {
        return place.map(Path::getParent);
    }

    /** The file of the user, as the XDG Base Directory Specification places it. */
    public Optional<Path> userFile() {
        return configurationHome()
                .map(place -> place.resolve("deskcheck").resolve("config.yaml"))
                .filter(Files::isRegularFile);
    }

    /** The specification has a relative path ignored. */
    private Optional<Path> configurationHome() {
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .or(() -> home.map(place -> place.resolve(".config")));
    }
}
