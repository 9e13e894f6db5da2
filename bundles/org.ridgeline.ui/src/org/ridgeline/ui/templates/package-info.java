/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a new platform or project can start with: templates and the examples. */
package org.ridgeline.ui.templates;
