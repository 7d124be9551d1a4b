// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

/**
 * A company in the table of companies.
 *
 * @param name its canonical name
 * @param mentions how often it is named
 * @param articles in how many articles
 * @param figures how many claims about it have a figure
 * @param positive how many articles speak well of it
 * @param neutral how many speak of it without a tone
 * @param negative how many speak ill of it
 */
record CompanyRow(String name, long mentions, long articles, long figures, long positive, long neutral, long negative) {

    /** Both together. */
    CompanyRow plus(CompanyRow other) {
        return new CompanyRow(
                name,
                mentions + other.mentions,
                articles + other.articles,
                figures + other.figures,
                positive + other.positive,
                neutral + other.neutral,
                negative + other.negative);
    }
}
