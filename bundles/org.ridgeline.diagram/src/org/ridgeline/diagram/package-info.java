/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The diagram editor as its neighbours see it. */
package org.ridgeline.diagram;
