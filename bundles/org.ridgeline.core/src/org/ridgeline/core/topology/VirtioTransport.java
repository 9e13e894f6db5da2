/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/** Whether a device speaks virtio, and which version of its interface (virtio specification, 6 and 7.4). */
public enum VirtioTransport {
    /** No virtio device. */
    NONE,
    /** VIRTIO_F_VERSION_1 only; the only kind that can offer VIRTIO_F_ACCESS_PLATFORM. */
    MODERN,
    /** Offers the legacy interface beside the modern one. */
    TRANSITIONAL,
    /** Offers the legacy interface alone. */
    LEGACY
}
