// SPDX-License-Identifier: GPL-3.0-or-later
/** What does an article's prose look like from afar, so that copies of it can be found without reading them side by side? */
@NullMarked
package org.deskcheck.extract.fingerprint;

import org.jspecify.annotations.NullMarked;
