// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model;

/** The formats that a run can be exported to. */
public enum ExportFormat implements Labelled {
    /** brat stand-off: a text file and an annotation file for each article. */
    BRAT,
    /** W3C Web Annotation (2017) as JSON-LD. */
    WEB_ANNOTATION,
    /** The four columns of the CoNLL-2003 shared task. */
    CONLL_2003,
    /** Drafts of schema.org's ClaimReview as JSON-LD, one a line. */
    CLAIM_REVIEW,
    /** IPTC ninjs 3.0, one item a line. */
    NINJS;

    /** Whether it is a folder of files rather than one. */
    public boolean isFolder() {
        return this == BRAT;
    }

    /** Whether it needs the tokens of the sentences, which no record keeps. */
    public boolean needsTokens() {
        return this == CONLL_2003;
    }

    /** Whether it is made of findings, also of those across articles. */
    public boolean needsFindings() {
        return this == CLAIM_REVIEW || this == NINJS;
    }
}
