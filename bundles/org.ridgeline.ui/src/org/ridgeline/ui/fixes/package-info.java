/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Quick fixes where people ask for them: at a marker, and at a figure. */
package org.ridgeline.ui.fixes;
