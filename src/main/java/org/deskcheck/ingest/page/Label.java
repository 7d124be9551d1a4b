// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import org.deskcheck.model.text.BlockRole;

/**
 * What a line was found to be.
 *
 * @param role what it is for
 * @param reason why, in a few words
 */
public record Label(BlockRole role, String reason) {}
