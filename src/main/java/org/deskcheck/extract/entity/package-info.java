// SPDX-License-Identifier: GPL-3.0-or-later
/** Which companies, organizations, people and places does an article name, and which names are one? */
@NullMarked
package org.deskcheck.extract.entity;

import org.jspecify.annotations.NullMarked;
