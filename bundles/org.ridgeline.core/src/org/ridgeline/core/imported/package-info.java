/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What importers hand over, whatever they read: a topology, and what they left out of it. */
package org.ridgeline.core.imported;
