/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Inputs that are broken by accident or on purpose, and what reading one may cost at most. For tests of whatever reads files. */
package org.ridgeline.hostile;
