/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;

/**
 * Which drawn mapping decides over requester IDs, before any mask; a bypass decides, too.
 *
 * @param input   the requester IDs
 * @param mapping the mapping that won
 */
public record Painted(RidRange input, DrawnMapping mapping) {
}
