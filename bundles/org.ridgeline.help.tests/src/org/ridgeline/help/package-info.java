/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Holds the pages of the help to what they are about. */
package org.ridgeline.help;
