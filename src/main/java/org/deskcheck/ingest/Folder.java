// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a folder and of all folders in it, in the order of their paths written with slashes, whatever order the
 * file system has. Hidden files, README.md and data files are passed over. A link that stays inside the folder is passed
 * over, as its target is met anyway; one that leads out is followed once.
 */
final class Folder {

    /**
     * A file found.
     *
     * @param path where it is
     * @param id its path below the folder, with slashes
     */
    record Found(Path path, String id) {}

    private record Entry(Path path, String name, boolean folder) {
        /** A folder sorts as its files do, with a slash behind its name. */
        String key() {
            return folder ? name + "/" : name;
        }
    }

    private final Path root;
    private final Path realRoot;
    private final Set<Path> followed = new HashSet<>();

    /** A folder that exists. */
    Folder(Path root) {
        this.root = root;
        this.realRoot = real(root);
    }

    /** Its files, found while they are asked for. */
    Iterator<Found> files() {
        return files(root, "");
    }

    private Iterator<Found> files(Path folder, String prefix) {
        return new Chained<>(
                entries(folder).iterator(),
                entry -> entry.folder()
                        ? files(entry.path(), prefix + entry.name() + "/")
                        : List.of(new Found(entry.path(), prefix + entry.name()))
                                .iterator());
    }

    private List<Entry> entries(Path folder) {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.forEach(child -> {
                Path name = child.getFileName();
                Entry entry = new Entry(child, name == null ? "" : name.toString(), Files.isDirectory(child));
                if (isTaken(entry)) {
                    entries.add(entry);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // The folder itself becomes a document, and reading it the failure that names it.
            return List.of(new Entry(folder, "", false));
        }
        entries.sort(Comparator.comparing(Entry::key));
        return entries;
    }

    private boolean isTaken(Entry entry) {
        if (entry.folder() ? entry.name().startsWith(".") : !FileType.isTaken(entry.name())) {
            return false;
        }
        return !Files.isSymbolicLink(entry.path()) || isBroken(entry.path()) || leadsOutForTheFirstTime(entry.path());
    }

    /** A link that leads nowhere is taken, so that reading it fails and names it. */
    private static boolean isBroken(Path link) {
        return !Files.exists(link);
    }

    private boolean leadsOutForTheFirstTime(Path link) {
        Path target = real(link);
        boolean inside = target.startsWith(realRoot);
        boolean around = realRoot.startsWith(target);
        return !inside && !around && followed.add(target);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException broken) {
            return path.toAbsolutePath().normalize();
        }
    }
}
