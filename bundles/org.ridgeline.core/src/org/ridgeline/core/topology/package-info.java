/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a platform consists of, as immutable values: who sits on which bus, and which mappings somebody drew. */
package org.ridgeline.core.topology;
