/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The perspective in which platforms are drawn. */
package org.ridgeline.ui.perspective;
