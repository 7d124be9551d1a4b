// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.lexicon.yaml.Yaml;
import org.deskcheck.lexicon.yaml.YamlMap;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Model.OptionSpec;

/** Reads a file of settings: keys are long options; under the name of a command are those for it alone. */
final class SettingsFile {

    /** One byte more than YAML is read from, so that a longer file is refused without being read. */
    private static final int MOST_BYTES = (1 << 20) + 1;

    private final Catalogue catalogue;
    private final Trial trial;
    private final Layer layer;
    private final Paths paths;
    private final List<Setting> settings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private SettingsFile(Catalogue catalogue, Layer layer, Paths paths) {
        this.catalogue = catalogue;
        this.trial = new Trial(catalogue);
        this.layer = layer;
        this.paths = paths;
    }

    /**
     * What a file holds, whatever is wrong with some of it.
     *
     * @param layer the layer that it is; a project's file may only name paths beneath its own folder
     * @param working the folder that relative paths of the command line begin at
     */
    static Reading read(Path file, Layer layer, Path working, Catalogue catalogue) {
        SettingsFile reader = new SettingsFile(catalogue, layer, new Paths(file, working, layer == Layer.PROJECT));
        try {
            Yaml.read(reader.paths.shown(file), "file of settings", bytes(file)).ifPresent(reader::read);
        } catch (Problem problem) {
            reader.faults.add(String.valueOf(problem.getMessage()));
        }
        return new Reading(reader.settings, reader.faults);
    }

    private static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw Problem.usage("cannot read " + file + ": " + e.getMessage()).because(e);
        }
    }

    private void read(YamlMap top) {
        for (String key : top.keys()) {
            attempt(() -> {
                if (top.isMap(key) && catalogue.commands().contains(key)) {
                    section(key, top.map(key));
                } else {
                    refuse(top, key, trial.faultOf(key));
                    add(top, key, Optional.empty(), catalogue.optionsOf(key));
                }
            });
        }
    }

    private void section(String command, YamlMap section) {
        for (String key : section.keys()) {
            attempt(() -> {
                refuse(section, key, trial.faultOf(command, key));
                OptionSpec option = catalogue.optionsIn(command).get(key);
                add(section, key, Optional.of(command), option == null ? Map.of() : Map.of(command, option));
            });
        }
    }

    private void add(YamlMap map, String key, Optional<String> command, Map<String, OptionSpec> options) {
        List<String> values = map.oneOrMore(key);
        for (OptionSpec option : options.values().stream().limit(1).toList()) {
            if (values.size() > 1 && option.splitRegex().isEmpty()) {
                throw map.wrong(key, "takes one value here");
            }
            List<String> written = new ArrayList<>();
            for (String value : values) {
                refuse(map, key, trial.faultIn(value, option));
                written.add(Catalogue.isPath(option) ? path(map, key, value) : value);
            }
            settings.add(new Setting(key, command, String.join(",", written), layer, map.place(key)));
        }
    }

    private String path(YamlMap map, String key, String value) {
        refuse(map, key, paths.faultOf(value));
        return paths.fromWorkingFolder(value);
    }

    private static void refuse(YamlMap map, String key, Optional<String> fault) {
        if (fault.isPresent()) {
            throw map.wrong(key, fault.get());
        }
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (Problem problem) {
            faults.add(String.valueOf(problem.getMessage()));
        }
    }
}
