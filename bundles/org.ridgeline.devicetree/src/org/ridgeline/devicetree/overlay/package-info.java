/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Overlays: fragments that change a tree which is already there, and the tables that tie the two together. */
package org.ridgeline.devicetree.overlay;
