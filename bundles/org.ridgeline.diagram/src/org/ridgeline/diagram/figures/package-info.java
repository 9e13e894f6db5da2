/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Figures that paint what {@code org.ridgeline.drawing} has laid out; they decide nothing themselves. */
package org.ridgeline.diagram.figures;
