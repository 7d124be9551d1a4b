// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Prints pages into a directory. */
final class Press {

    /** The names that pages in {@code articles/} and {@code companies/} have; nothing else is ever removed. */
    private static final Pattern PAGE = Pattern.compile("(?:[0-9]{4,9}-[a-z0-9-]{1,60}|list-[0-9]{1,9})\\.html");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Press.class.getClassLoader(), Press.class.getPackageName());

    private final Path directory;

    private Press(Path directory) {
        this.directory = directory;
    }

    /**
     * A press for this directory, which is created when it is not there. Pages of articles and companies of an
     * earlier report are removed, so that none is left of an article that is not held any more.
     *
     * @throws IOException when the directory cannot be written
     */
    static Press into(Path directory) throws IOException {
        clear(directory.resolve("articles"));
        clear(directory.resolve("companies"));
        return new Press(directory);
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(
                folder, path -> PAGE.matcher(path.getFileName().toString()).matches())) {
            for (Path page : old) {
                Files.delete(page);
            }
        }
    }

    /**
     * Prints a page.
     *
     * @param file its name, relative to the directory
     * @param template the name of its template
     * @param page what the template takes
     * @throws IOException when the file cannot be written
     */
    void print(String file, String template, Object page) throws IOException {
        // This writer, unlike that of Files, prints half a character of hostile text as a question mark and goes on.
        try (Writer writer = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(directory.resolve(file)), StandardCharsets.UTF_8))) {
            templates.render(template, page, new WriterOutput(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (TemplateException e) {
            // A full disk comes to light here, and is no fault of the template.
            if (e.getCause() instanceof UncheckedIOException fault && fault.getCause() != null) {
                throw fault.getCause();
            }
            throw e;
        }
    }
}
