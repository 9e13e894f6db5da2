/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The edit parts: which element has which figure, and who may be edited how. */
package org.ridgeline.diagram.parts;
