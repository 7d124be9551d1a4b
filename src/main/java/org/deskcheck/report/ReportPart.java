// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.io.Closeable;
import java.io.IOException;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.OriginGroup;

/**
 * A part of a report that is written while its articles, then its findings, then its origin groups go by: each is read
 * once for all parts, and none is kept. A part is whole when it has been closed.
 */
public interface ReportPart extends Closeable {

    /** Takes the next article. */
    default void article(Analysis analysis) throws IOException {}

    /** Takes the next finding. */
    default void finding(CitedFinding finding) throws IOException {}

    /** Takes the next origin group. */
    default void origin(OriginGroup group) throws IOException {}
}
