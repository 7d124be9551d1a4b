// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.Optional;
import org.deskcheck.model.finding.Evidence;

/**
 * A place that a finding rests on, with the words that stand there.
 *
 * @param evidence the place
 * @param quote the words, empty when the article is not held
 * @param place the place in the article's file, where the text of its record is that file
 */
public record Citation(Evidence evidence, String quote, Optional<FilePlace> place) {}
