/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

/**
 * A reference outside of any map, for example an entry of {@code iommus} or the interrupt parent of a node.
 *
 * @param place  where it stands
 * @param target what it leads to
 */
public record ClaimedReference(String place, ClaimedTarget target) {
}
