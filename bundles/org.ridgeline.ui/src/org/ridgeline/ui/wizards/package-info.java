/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Wizards that bring platforms into the workspace and firmware and pictures out of it. */
package org.ridgeline.ui.wizards;
