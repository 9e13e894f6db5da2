/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From a drawn platform to the immutable topology that everything else reads, and back. */
package org.ridgeline.model.snapshot;
