// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.FiledDeal;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Quotable;

/** How the index keeps what it holds: as bytes that somebody else writes and reads back. */
public interface Records {

    /** The bytes of an analysis. */
    byte[] write(Analysis analysis);

    /** The analysis of such bytes. */
    Analysis readAnalysis(byte[] record);

    /** What of the analysis of such bytes is needed to quote its article; the bytes may end where that does. */
    Quotable readQuotable(byte[] record);

    /** How many of such bytes, from the first, hold what is needed to quote the article. */
    int quotableLength(byte[] record);

    /** The bytes of a claim. */
    byte[] write(FiledClaim claim);

    /** The claim of such bytes. */
    FiledClaim readClaim(byte[] record);

    /** The bytes of a deal. */
    byte[] write(FiledDeal deal);

    /** The bytes of a finding. */
    byte[] write(Finding finding);

    /** The finding of such bytes. */
    Finding readFinding(byte[] record);
}
