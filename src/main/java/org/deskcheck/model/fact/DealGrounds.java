// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.text.Span;

/**
 * Why a deal is one, and why it has its status.
 *
 * @param trigger the words that announce it
 * @param status by what its status was told
 * @param statusWords the words that tell it
 */
public record DealGrounds(Span trigger, StatusGround status, Span statusWords) {}
