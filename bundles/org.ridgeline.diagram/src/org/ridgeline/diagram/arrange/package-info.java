/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Where figures go that are to stand in line, evenly apart, or one step aside. */
package org.ridgeline.diagram.arrange;
