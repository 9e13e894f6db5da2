/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pictures as files, and the marks of problems on them.
 */
package org.ridgeline.drawing.picture;
