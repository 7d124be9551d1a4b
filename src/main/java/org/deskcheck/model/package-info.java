// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What travels between the rooms? Immutable records, sealed interfaces, enums, and nothing else.
 *
 * <p>Split where the way of an article splits: {@link org.deskcheck.model.text} is the text and its layers,
 * {@link org.deskcheck.model.fact} what the text states, {@link org.deskcheck.model.finding} what we make of it.
 */
@NullMarked
package org.deskcheck.model;

import org.jspecify.annotations.NullMarked;
