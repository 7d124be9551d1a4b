// SPDX-License-Identifier: GPL-3.0-or-later
/** Which securities, assets and indices does a text name by symbol? */
@NullMarked
package org.deskcheck.extract.symbol;

import org.jspecify.annotations.NullMarked;
