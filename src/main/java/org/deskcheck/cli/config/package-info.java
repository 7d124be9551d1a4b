// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What has the user said beforehand? Options may be set in the environment, in the project's file and in the user's file; a flag
 * counts before all of them. Knows the commands only by picocli's model of them.
 */
@NullMarked
package org.deskcheck.cli.config;

import org.jspecify.annotations.NullMarked;
