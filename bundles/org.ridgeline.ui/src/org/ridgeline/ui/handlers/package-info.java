/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Commands that belong to no view, wizard or export. */
package org.ridgeline.ui.handlers;
