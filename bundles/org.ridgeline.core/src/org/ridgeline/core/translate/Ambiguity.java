/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;

/**
 * Two drawn mappings of the same rank that say different things of the same requester IDs; the one drawn first is taken.
 *
 * @param segment the segment
 * @param input   the first run of requester IDs that both cover
 * @param taken   the mapping that was drawn first
 * @param other   the mapping that was passed over
 */
public record Ambiguity(int segment, RidRange input, DrawnMapping taken, DrawnMapping other) {
}
