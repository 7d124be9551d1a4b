// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.page.Masthead;

/** The text that a PDF prints. */
final class PdfText {

    private static final String MEDIA_TYPE = "application/pdf";

    private PdfText() {}

    /**
     * Reads a file.
     *
     * @throws MalformedException when it is encrypted or broken, or has no text
     */
    static Manuscript manuscript(byte[] bytes) throws MalformedException {
        PackedObjects.check(bytes);
        try {
            return read(new WaryParser(bytes));
        } catch (InvalidPasswordException e) {
            throw new MalformedException("is encrypted; save it without a password.", e);
        } catch (MalformedException e) {
            throw e;
        } catch (IOException e) {
            throw new MalformedException("is not a whole PDF (" + e.getMessage() + "); fetch it again.", e);
        }
    }

    private static Manuscript read(WaryParser parser) throws IOException {
        try (PDDocument document = parser.parse()) {
            parser.check();
            String text = new PageTexts(parser).of(document);
            if (text.isBlank()) {
                throw new MalformedException(
                        "has no text, only pictures of it; have it read by a program for character recognition.");
            }
            Masthead masthead = new Masthead(
                    title(document), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
            return Manuscript.of(text, MEDIA_TYPE, masthead);
        } catch (StackOverflowError | RuntimeException | IOException e) {
            // The library takes what an object refers to for what it should be, and meets what it is as faults of all
            // kinds; it follows references by recursion. What harm was met before says more than what came of it.
            parser.check();
            throw e instanceof IOException reason ? reason : fault(e);
        }
    }

    private static MalformedException fault(Throwable e) {
        return e instanceof StackOverflowError
                ? new MalformedException("is nested deeper than any document; print it anew.", e)
                : new MalformedException(
                        "is not a well-formed PDF (" + e.getClass().getSimpleName() + "); print it anew.", e);
    }

    /** The title that was given to the file, unless it is a name that a program made up. */
    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title -> {
                    String lower = title.toLowerCase(Locale.ROOT);
                    boolean file = lower.lastIndexOf('.') > 0 && lower.length() - lower.lastIndexOf('.') <= 5;
                    return lower.indexOf(' ') > 0 && !file && !lower.startsWith("microsoft ");
                });
    }
}
