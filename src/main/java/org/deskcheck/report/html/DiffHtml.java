// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.deskcheck.report.diff.RunDifference;

/** A difference as a page for people: one file that needs nothing but itself. */
public final class DiffHtml {

    private DiffHtml() {}

    /**
     * The page in UTF-8.
     *
     * @param version the version of the program, which the foot of the page names
     */
    public static byte[] write(RunDifference difference, String version) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, DiffHtml.class.getClassLoader(), DiffHtml.class.getPackageName());
        StringOutput page = new StringOutput();
        templates.render("diff.jte", new DiffPage(difference, version), page);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
