/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What can be done with the open diagram, whatever key, menu or button asks for it. */
package org.ridgeline.diagram.actions;
