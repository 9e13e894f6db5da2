/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Projects that Ridgeline builds: their nature, how they begin, and the examples that go into them. */
package org.ridgeline.ide.project;
