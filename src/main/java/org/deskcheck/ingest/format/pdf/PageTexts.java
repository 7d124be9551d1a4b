// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.deskcheck.ingest.format.MalformedException;

/** Takes the texts of the pages one after the other, and stops where a file makes more of itself than a document is. */
final class PageTexts extends PDFTextStripper {

    private static final int MAX_PAGES = 20_000;

    /** A map drawn in lines has a million or two. */
    private static final int MAX_OPERATIONS = 10_000_000;

    /** A form that draws another many times, which draws a third, has no end. */
    private static final int MAX_FORMS = 200_000;

    /** A page of a newspaper has thirty thousand. */
    private static final int MAX_CHARACTERS = 1_000_000;

    private static final int MAX_TEXT = 64 * 1024 * 1024;
    private static final int MAX_STATES = 1_000;

    private final WaryParser parser;
    private final PrintedPages pages = new PrintedPages();
    private final StringWriter page = new StringWriter();
    private int pageCount;
    private int operations;
    private int forms;
    private int characters;
    private long length;

    /** Reads by a parser, which is asked after each page whether it met harm. */
    PageTexts(WaryParser parser) {
        this.parser = parser;
        setLineSeparator("\n");
        setParagraphEnd("\n");
    }

    /**
     * The text of all pages.
     *
     * @throws MalformedException when a bound is passed
     */
    String of(PDDocument document) throws IOException {
        writeText(document, page);
        parser.check();
        return pages.text();
    }

    @Override
    protected void endPage(PDPage ended) throws IOException {
        parser.check();
        length += page.getBuffer().length();
        if (++pageCount > MAX_PAGES || length > MAX_TEXT) {
            throw new MalformedException("has more pages or text than any article; split it.");
        }
        pages.add(page.toString());
        page.getBuffer().setLength(0);
        characters = 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        forms += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (++operations > MAX_OPERATIONS || forms > MAX_FORMS || characters > MAX_CHARACTERS) {
            throw new MalformedException("draws more than any document, as only harmful files do.");
        }
        if (operator.getName().equals(OperatorName.SAVE) && getGraphicsStackSize() > MAX_STATES) {
            throw new MalformedException("is nested deeper than any document, as only harmful files are.");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        // Nothing can be thrown here; the next operation stops it.
        if (++characters <= MAX_CHARACTERS) {
            super.processTextPosition(position);
        }
    }
}
