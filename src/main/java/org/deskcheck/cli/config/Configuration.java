// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * All that was set beforehand, and what is wrong with it.
 *
 * @param settings the strongest first; of one layer those for one command first
 * @param faults what is wrong, each in one sentence that says where and what to do
 * @param files the files that were read
 */
public record Configuration(List<Setting> settings, List<String> faults, List<Path> files) {

    private static final Comparator<Setting> STRONGEST_FIRST = Comparator.comparing(Setting::layer)
            .reversed()
            .thenComparing(setting -> setting.command().isEmpty())
            .thenComparing(Setting::key);

    /** Takes copies. */
    public Configuration {
        settings = settings.stream().sorted(STRONGEST_FIRST).toList();
        faults = List.copyOf(faults);
        files = List.copyOf(files);
    }

    /**
     * What the surroundings say of the commands below a root.
     *
     * @param root asked for only where there are files or variables
     */
    public static Configuration of(Surroundings surroundings, Supplier<CommandSpec> root) {
        Optional<Path> project = surroundings.projectFile();
        Optional<Path> user = surroundings.userFile();
        if (project.isEmpty() && user.isEmpty() && !Variables.areIn(surroundings.environment())) {
            return new Configuration(List.of(), List.of(), List.of());
        }
        Catalogue catalogue = Catalogue.of(root.get());
        Path working = surroundings.folder().orElse(Path.of(""));
        List<Reading> layers = new ArrayList<>();
        project.ifPresent(file -> layers.add(SettingsFile.read(file, Layer.PROJECT, working, catalogue)));
        user.ifPresent(file -> layers.add(SettingsFile.read(file, Layer.USER, working, catalogue)));
        layers.add(Variables.read(surroundings.environment(), catalogue));
        List<Path> files = new ArrayList<>();
        project.ifPresent(files::add);
        user.ifPresent(files::add);
        return of(layers, files);
    }

    /** What a file would say if it were the project's. */
    public static Configuration ofFile(Path file, Surroundings surroundings, CommandSpec root) {
        Path working = surroundings.folder().orElse(Path.of(""));
        Layer layer =
                surroundings.userFile().filter(file.toAbsolutePath()::equals).isPresent() ? Layer.USER : Layer.PROJECT;
        return of(List.of(SettingsFile.read(file, layer, working, Catalogue.of(root))), List.of(file));
    }

    private static Configuration of(List<Reading> layers, List<Path> files) {
        return new Configuration(
                layers.stream().flatMap(layer -> layer.settings().stream()).toList(),
                layers.stream().flatMap(layer -> layer.faults().stream()).toList(),
                files);
    }

    /** What counts for an option of a command. */
    public Optional<Setting> find(String command, String key) {
        return settings.stream().filter(setting -> setting.isFor(command, key)).findFirst();
    }
}
