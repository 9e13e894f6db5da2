/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Makes help pages from the Markdown that people also read in the repository. */
package org.ridgeline.manual;
