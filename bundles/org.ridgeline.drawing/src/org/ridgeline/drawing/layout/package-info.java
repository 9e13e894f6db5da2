/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From a platform to its picture: how large every figure is, where it goes, and how connections run.
 */
package org.ridgeline.drawing.layout;
