// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Status;

/**
 * A finding of an earlier run.
 *
 * @param finding the finding
 * @param status how it stood
 */
public record StoredFinding(Finding finding, Status status) {

    static StoredFinding read(byte[] record) {
        return new StoredFinding(
                FindingJson.read(record), RecordReader.of(record).label(Status.class, "status"));
    }
}
