/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Editing a name where it stands. */
package org.ridgeline.diagram.directedit;
