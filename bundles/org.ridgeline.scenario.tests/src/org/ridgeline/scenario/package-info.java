/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What people do with the whole of Ridgeline in the workbench, from the first click to the files that come of it. */
package org.ridgeline.scenario;
