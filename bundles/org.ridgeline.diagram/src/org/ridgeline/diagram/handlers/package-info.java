/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Commands with key bindings, led to the actions of the diagram that is open. */
package org.ridgeline.diagram.handlers;
