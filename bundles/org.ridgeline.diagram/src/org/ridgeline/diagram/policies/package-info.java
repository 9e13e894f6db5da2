/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What each edit part lets people do; policies only find out which change is meant. */
package org.ridgeline.diagram.policies;
