/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Explain view: questions about one ID, answered in words. */
package org.ridgeline.ui.explain;
