// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

/**
 * What a run read and what it found. The counts add up: read = analysed + unchanged + duplicate + failed.
 *
 * @param read inputs met
 * @param analysed articles analysed in this run
 * @param unchanged articles taken over from an earlier run
 * @param duplicate inputs whose bytes another input already had
 * @param failed inputs that could not be analysed
 * @param notEnglish articles that are kept and indexed, but not analysed, because of their language
 * @param tokens tokens of all article sentences
 * @param figures figures found
 * @param symbols symbols found
 * @param entities mentions of names found
 * @param deals deals found
 * @param claims claims found
 * @param errors findings of level error
 * @param warnings findings of level warning
 * @param notes findings of level note
 * @param verified findings, among the notes, that checked something which holds
 */
public record RunSummary(
        int read,
        int analysed,
        int unchanged,
        int duplicate,
        int failed,
        int notEnglish,
        long tokens,
        long figures,
        long symbols,
        long entities,
        long deals,
        long claims,
        long errors,
        long warnings,
        long notes,
        long verified) {

    /** Refuses counts that do not add up. */
    public RunSummary {
        if (read != analysed + unchanged + duplicate + failed) {
            throw new IllegalArgumentException("read %d, but analysed %d + unchanged %d + duplicate %d + failed %d"
                    .formatted(read, analysed, unchanged, duplicate, failed));
        }
    }

    /** All findings. */
    public long findings() {
        return errors + warnings + notes;
    }
}
