/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Text as people get to see it. */
package org.ridgeline.core.text;
