/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From QEMU's command line to a topology, slots as QEMU assigns them, and from a topology to arguments with every slot pinned. */
package org.ridgeline.qemu;
