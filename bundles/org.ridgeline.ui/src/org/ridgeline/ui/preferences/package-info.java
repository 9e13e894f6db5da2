/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Preference and property pages. */
package org.ridgeline.ui.preferences;
