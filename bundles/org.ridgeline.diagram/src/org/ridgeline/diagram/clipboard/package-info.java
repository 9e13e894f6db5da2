/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Copies of parts of a platform, and how they join one again. */
package org.ridgeline.diagram.clipboard;
