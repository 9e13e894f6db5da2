/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What people prefer for all diagrams of a workspace. */
package org.ridgeline.diagram.preferences;
