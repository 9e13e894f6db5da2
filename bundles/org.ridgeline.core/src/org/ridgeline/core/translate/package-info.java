/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where requester IDs go: the drawn mappings turned into disjoint, maximal, sorted ranges over the whole ID space of each segment. */
package org.ridgeline.core.translate;
