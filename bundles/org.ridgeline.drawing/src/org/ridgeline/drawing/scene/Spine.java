/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/**
 * A stretch of a bus: functions hang on its right side. A long bus has several, side by side.
 *
 * @param x      where it runs
 * @param top    where it begins
 * @param bottom where it ends
 */
public record Spine(int x, int top, int bottom) {
}
