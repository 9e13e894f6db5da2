/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The {@code ridgeline} command: plain Java, starts without OSGi. */
package org.ridgeline.cli;
