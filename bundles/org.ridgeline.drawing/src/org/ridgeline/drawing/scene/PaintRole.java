/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

/** What a colour stands for; a {@link Theme} says which colour that is. */
public enum PaintRole {
    /** Paints nothing: a shape without a fill or without an outline. */
    NONE,
    /** The ground of the picture. */
    CANVAS,
    /** The ground inside a host bridge. */
    CONTAINER,
    /** The outline of a host bridge. */
    CONTAINER_STROKE,
    /** The title bar of a host bridge. */
    HEADER,
    /** The ground of a card. */
    CARD,
    /** The outline of a card. */
    CARD_STROKE,
    /** The ground of a bridge's card. */
    BRIDGE,
    /** Names. */
    TEXT,
    /** What is beside the point: kinds, addresses. */
    TEXT_MUTED,
    /** A bus. */
    SPINE,
    /** DMA that an IOMMU translates: connections and stream IDs. */
    DMA,
    /** The ground behind a stream ID. */
    DMA_FILL,
    /** Message signalled interrupts. */
    MSI,
    /** The ground of an MSI controller. */
    MSI_FILL,
    /** DMA that nobody translates. */
    BYPASS,
    /** The ground behind the word for it. */
    BYPASS_FILL,
    /** The requester ID that an IOMMU leaves out: its own. */
    HOLE,
    /** The ground behind a hole's requester ID. */
    HOLE_FILL,
    /** The outline of an IOMMU. */
    IOMMU,
    /** The ground of an IOMMU. */
    IOMMU_FILL,
    /** The outline of an interrupt controller. */
    INTERRUPT,
    /** The ground of an interrupt controller. */
    INTERRUPT_FILL,
    /** The outline of reserved memory. */
    MEMORY,
    /** The ground of reserved memory. */
    MEMORY_FILL,
    /** A problem that breaks the platform. */
    ERROR,
    /** A problem that may. */
    WARNING,
    /** A remark. */
    INFO,
    /** The sign inside a problem's icon. */
    ON_MARK,
    /** What is selected. */
    SELECTION,
    /** The path of what is selected. */
    HIGHLIGHT
}
