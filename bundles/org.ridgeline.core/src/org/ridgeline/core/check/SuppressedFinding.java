/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import org.ridgeline.core.topology.Suppression;

/**
 * A finding that somebody accepts.
 *
 * @param finding     what was found
 * @param suppression why it is not shown
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {
}
