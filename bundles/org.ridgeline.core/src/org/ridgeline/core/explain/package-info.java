/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Answers in words: the rows of a translation, the way of one ID, and what a kernel complained about. */
package org.ridgeline.core.explain;
