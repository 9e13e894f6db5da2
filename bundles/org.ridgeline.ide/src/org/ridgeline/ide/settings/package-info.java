/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What people choose for a project or the workspace: how severe each rule is, where firmware goes and in which formats. */
package org.ridgeline.ide.settings;
