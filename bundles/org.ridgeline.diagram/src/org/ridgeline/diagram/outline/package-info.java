/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The outline of a diagram: its elements as a tree, and the whole picture in small. */
package org.ridgeline.diagram.outline;
