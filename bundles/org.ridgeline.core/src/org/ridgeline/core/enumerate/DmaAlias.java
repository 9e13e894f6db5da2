/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import org.ridgeline.core.id.Rid;

/**
 * A requester ID that a function's requests may carry when they reach the host bridge.
 *
 * @param kind why
 * @param rid  the requester ID
 */
public record DmaAlias(AliasKind kind, Rid rid) {
}
