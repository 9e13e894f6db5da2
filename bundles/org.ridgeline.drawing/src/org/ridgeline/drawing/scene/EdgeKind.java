/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/** What a connection stands for. */
public enum EdgeKind {
    /** Requests that an IOMMU translates. */
    DMA,
    /** Requests that are drawn to bypass every IOMMU. */
    DMA_BYPASS,
    /** Messages that an MSI controller turns into interrupts. */
    MSI
}
