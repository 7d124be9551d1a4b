// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.report.ReportPart;

/** What a run has read, as one digest: of the ids of its articles and the digests of their bytes, by id. */
final class InputDigest implements ReportPart {

    private final MessageDigest digest = Digests.sha256();

    @Override
    public void article(Analysis analysis) {
        String line =
                analysis.article().id() + '\n' + analysis.article().source().sha256() + '\n';
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}

    /** The digest in hexadecimal; asked for once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
