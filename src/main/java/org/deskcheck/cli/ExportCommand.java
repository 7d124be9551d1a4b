// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.deskcheck.RunExport;
import org.deskcheck.model.ExportFormat;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: what a run found, in other formats. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what a run found in a format that other tools read.",
        footer = {
            "",
            "brat             stand-off annotation: a folder with a .txt and an .ann file for each article",
            "web-annotation   W3C Web Annotation, JSON-LD: an annotation page",
            "conll-2003       token, part of speech, _, name tag; loads the language models",
            "claim-review     drafts of schema.org's ClaimReview, JSON-LD, one a line; the rating is left to a person",
            "ninjs            IPTC ninjs 3.0, one item a line, with companies and symbols"
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(
            arity = "1",
            paramLabel = "FORMAT",
            description = "brat, web-annotation, conll-2003, claim-review or ninjs.")
    private String format = "";

    @Option(
            names = "--from",
            paramLabel = "RUN",
            description = "Folder of a run's reports, or a file of analysis records (default: ${DEFAULT-VALUE}).")
    private Path run = Path.of("reports");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "File to write to, for brat a folder (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--article", paramLabel = "ID", description = "Only this article; may be given more than once.")
    private List<String> articles = List.of();

    @Override
    public Integer call() {
        ExportFormat wanted = Labelled.parse(ExportFormat.class, format)
                .orElseThrow(() -> Problem.usage("there is no format " + format + ": choose one of " + formats()));
        RunExport export = new RunExport(run, Set.copyOf(articles));
        int written = written(export, wanted);
        deskcheck.terminal().tell(written + (written == 1 ? " article" : " articles") + " written");
        return written == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private int written(RunExport export, ExportFormat wanted) {
        try {
            return write(export, wanted);
        } catch (IOException e) {
            throw Problem.state("cannot write the export: " + e.getMessage()).because(e);
        }
    }

    private int write(RunExport export, ExportFormat wanted) throws IOException {
        if (wanted.isFolder()) {
            Path folder = output.orElseThrow(
                    () -> Problem.usage(wanted.label() + " is a folder of files: say where to with -o FOLDER"));
            return export.write(wanted, folder);
        }
        if (output.isEmpty()) {
            return export.write(wanted, deskcheck.terminal().out());
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
            return export.write(wanted, file);
        }
    }

    private static String formats() {
        return Arrays.stream(ExportFormat.values()).map(Labelled::label).collect(Collectors.joining(", "));
    }
}
