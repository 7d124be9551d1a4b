// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Paths that a file of settings names. They begin at the folder of the file, wherever the program is started. A project's file
 * comes with whatever it lies beside, so it can name nothing outside its folder: not by {@code ..}, not by a link.
 */
final class Paths {

    private final Path home;
    private final Path working;
    private final boolean confined;

    /** Paths of this file, seen from the working folder. */
    Paths(Path file, Path working, boolean confined) {
        this.home = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath())
                .normalize();
        this.working = working.toAbsolutePath().normalize();
        this.confined = confined;
    }

    /** What is wrong with a path. */
    Optional<String> faultOf(String path) {
        try {
            return confined && !isBeneath(home.resolve(path).normalize())
                    ? Optional.of("'" + path + "' is outside the project's folder; a project's file can only name"
                            + " what is beneath it")
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("'" + path + "' is no path");
        }
    }

    private boolean isBeneath(Path path) {
        if (!path.startsWith(home)) {
            return false;
        }
        try {
            return existing(path).toRealPath().startsWith(home.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** The path, or the nearest above it that is there; a link counts as there, wherever it leads. */
    private Path existing(Path path) {
        Path place = path;
        while (!place.equals(home) && Files.notExists(place, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            place = Objects.requireNonNullElse(place.getParent(), home);
        }
        return place;
    }

    /** The path as it would be written on the command line. */
    String fromWorkingFolder(String path) {
        return shown(home.resolve(path));
    }

    /** The path from the working folder where that is shorter to write, the whole of it otherwise. */
    String shown(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Objects.equals(whole.getRoot(), working.getRoot())) {
            return whole.toString();
        }
        String relative = working.relativize(whole).toString();
        return !relative.isEmpty() && relative.length() < whole.toString().length() ? relative : whole.toString();
    }
}
