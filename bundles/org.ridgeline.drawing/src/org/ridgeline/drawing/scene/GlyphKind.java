/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.List;
import java.util.function.Consumer;

/** The icons: each is drawn with a pen on a grid of 16 by 16, so that it is sharp at every size. */
public enum GlyphKind {
    /** A bus with three slots. */
    HOST_BRIDGE(pen -> pen.line(3, 1, 3, 15).line(3, 4, 8, 4).line(3, 8, 8, 8).line(3, 12, 8, 12).block(8, 2, 6, 4).block(8, 6, 6, 4)
            .block(8, 10, 6, 4)),
    /** Two buses and the way between them. */
    BRIDGE(pen -> pen.line(3, 2, 3, 14).line(13, 2, 13, 14).line(3, 8, 13, 8).disc(5, 5, 6)),
    /** A port that opens a bus downwards. */
    ROOT_PORT(pen -> pen.line(2, 3, 14, 3).line(8, 3, 8, 13).line(4, 9, 8, 13, 12, 9)),
    /** One way that becomes three. */
    SWITCH_PORT(pen -> pen.line(1, 8, 6, 8).line(15, 3, 10, 3, 6, 8, 10, 13, 15, 13).line(6, 8, 15, 8)),
    /** A chip. */
    ENDPOINT(pen -> pen.box(4, 4, 8, 8).line(1, 6, 4, 6).line(1, 10, 4, 10).line(12, 6, 15, 6).line(12, 10, 15, 10)),
    /** A chip with a V. */
    VIRTIO(pen -> pen.box(2, 2, 12, 12).line(5, 5, 8, 11, 11, 5)),
    /** A shield. */
    IOMMU(pen -> pen.outline(8, 1, 14, 3, 14, 8, 8, 15, 2, 8, 2, 3).line(5, 7, 7, 9, 11, 5)),
    /** A flash. */
    MSI_CONTROLLER(pen -> pen.solid(9, 1, 3, 9, 7, 9, 6, 15, 13, 6, 9, 6)),
    /** Three lines that become one. */
    INTERRUPT_CONTROLLER(pen -> pen.box(5, 2, 6, 12).line(1, 4, 5, 4).line(1, 8, 5, 8).line(1, 12, 5, 12).line(11, 8, 15, 8)),
    /** A board. */
    PLATFORM_DEVICE(pen -> pen.box(1, 3, 14, 10).box(4, 6, 4, 4).line(11, 6, 11, 10)),
    /** A memory module. */
    RESERVED_MEMORY(pen -> pen.box(1, 4, 14, 7).line(5, 4, 5, 11).line(8, 4, 8, 11).line(11, 4, 11, 11).line(3, 11, 3, 14)
            .line(13, 11, 13, 14)),
    /** A pin: fixed. */
    PIN(pen -> pen.disc(1, 1, 8).line(5, 9, 5, 15)),
    /** A ring in a broken line. */
    HOLE(pen -> pen.line(8, 0, 8, 4).ring(4, 4, 8).line(8, 12, 8, 16)),
    /** A crossed circle, as at the end of a connection that leads past every IOMMU. */
    BYPASS(pen -> pen.ring(2, 2, 12).line(4, 12, 12, 4)),
    /** A cross in an octagon. */
    ERROR(pen -> pen.solid(5, 1, 11, 1, 15, 5, 15, 11, 11, 15, 5, 15, 1, 11, 1, 5).sign(5, 5, 11, 11).sign(11, 5, 5, 11)),
    /** An exclamation mark in a triangle. */
    WARNING(pen -> pen.solid(8, 1, 15, 14, 1, 14).sign(8, 5, 8, 9).sign(8, 11, 8, 12)),
    /** An i in a disc. */
    INFO(pen -> pen.disc(1, 1, 14).sign(8, 7, 8, 12).sign(8, 4, 8, 5));

    private final Consumer<GlyphPen> drawing;

    GlyphKind(Consumer<GlyphPen> drawing) {
        this.drawing = drawing;
    }

    /** The lines and figures of the icon in a square area. */
    public List<Shape> shapes(Rect area, PaintRole paint) {
        GlyphPen pen = new GlyphPen(area, paint);
        drawing.accept(pen);
        return pen.shapes();
    }
}
