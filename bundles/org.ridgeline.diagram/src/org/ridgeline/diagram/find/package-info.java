/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Finding an element by whatever people know of it. */
package org.ridgeline.diagram.find;
