/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.scene;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colour of every {@link PaintRole}. Texts have a contrast of 4.5 or more to whatever they stand on, outlines and lines that mean
 * something one of 3.
 *
 * @param name   its name in lower case
 * @param colors the colours
 */
public record Theme(String name, Map<PaintRole, Rgb> colors) {

    /** Dark on light. */
    public static final Theme LIGHT = new Theme("light", colors(Map.ofEntries(
            Map.entry(PaintRole.CANVAS, 0xf6f7f9), Map.entry(PaintRole.CONTAINER, 0xffffff),
            Map.entry(PaintRole.CONTAINER_STROKE, 0xb4bdca), Map.entry(PaintRole.HEADER, 0xe9edf3), Map.entry(PaintRole.CARD, 0xffffff),
            Map.entry(PaintRole.CARD_STROKE, 0xb9c1cd), Map.entry(PaintRole.BRIDGE, 0xf1f4f8), Map.entry(PaintRole.TEXT, 0x1a2230),
            Map.entry(PaintRole.TEXT_MUTED, 0x566173), Map.entry(PaintRole.SPINE, 0x6b7789), Map.entry(PaintRole.DMA, 0x0b6b62),
            Map.entry(PaintRole.DMA_FILL, 0xe0f2ef), Map.entry(PaintRole.MSI, 0x4a50b8), Map.entry(PaintRole.MSI_FILL, 0xeeeffb),
            Map.entry(PaintRole.BYPASS, 0x9c2a68), Map.entry(PaintRole.BYPASS_FILL, 0xfbe9f2), Map.entry(PaintRole.HOLE, 0xa04a08),
            Map.entry(PaintRole.HOLE_FILL, 0xfdeedd), Map.entry(PaintRole.IOMMU, 0x0b6b62), Map.entry(PaintRole.IOMMU_FILL, 0xeaf6f4),
            Map.entry(PaintRole.INTERRUPT, 0x5d5f8c), Map.entry(PaintRole.INTERRUPT_FILL, 0xf2f2f8), Map.entry(PaintRole.MEMORY, 0x6d6250),
            Map.entry(PaintRole.MEMORY_FILL, 0xf7f4ee), Map.entry(PaintRole.ERROR, 0xc4202b), Map.entry(PaintRole.WARNING, 0x946000),
            Map.entry(PaintRole.INFO, 0x0a62c4), Map.entry(PaintRole.ON_MARK, 0xffffff), Map.entry(PaintRole.SELECTION, 0x1a6fe0),
            Map.entry(PaintRole.HIGHLIGHT, 0xd97706))));

    /** Light on dark. */
    public static final Theme DARK = new Theme("dark", colors(Map.ofEntries(
            Map.entry(PaintRole.CANVAS, 0x16191f), Map.entry(PaintRole.CONTAINER, 0x1d2129),
            Map.entry(PaintRole.CONTAINER_STROKE, 0x454e5c), Map.entry(PaintRole.HEADER, 0x2a303b), Map.entry(PaintRole.CARD, 0x252a34),
            Map.entry(PaintRole.CARD_STROKE, 0x4c5666), Map.entry(PaintRole.BRIDGE, 0x2c323d), Map.entry(PaintRole.TEXT, 0xe9edf3),
            Map.entry(PaintRole.TEXT_MUTED, 0xa9b3c1), Map.entry(PaintRole.SPINE, 0x8b97a8), Map.entry(PaintRole.DMA, 0x4fd1c0),
            Map.entry(PaintRole.DMA_FILL, 0x173a38), Map.entry(PaintRole.MSI, 0xa5abff), Map.entry(PaintRole.MSI_FILL, 0x26284a),
            Map.entry(PaintRole.BYPASS, 0xf58fc0), Map.entry(PaintRole.BYPASS_FILL, 0x45203a), Map.entry(PaintRole.HOLE, 0xf5b05c),
            Map.entry(PaintRole.HOLE_FILL, 0x42301b), Map.entry(PaintRole.IOMMU, 0x4fd1c0), Map.entry(PaintRole.IOMMU_FILL, 0x1b3434),
            Map.entry(PaintRole.INTERRUPT, 0xa3a6cf), Map.entry(PaintRole.INTERRUPT_FILL, 0x292b3a), Map.entry(PaintRole.MEMORY, 0xc4b795),
            Map.entry(PaintRole.MEMORY_FILL, 0x302d26), Map.entry(PaintRole.ERROR, 0xff7b80), Map.entry(PaintRole.WARNING, 0xf0c04a),
            Map.entry(PaintRole.INFO, 0x6cb2ff), Map.entry(PaintRole.ON_MARK, 0x16191f), Map.entry(PaintRole.SELECTION, 0x5aa2ff),
            Map.entry(PaintRole.HIGHLIGHT, 0xffb347))));

    /** Keeps its own copy. */
    public Theme {
        colors = Map.copyOf(colors);
    }

    /**
     * The colour of a role.
     *
     * @throws IllegalArgumentException for {@link PaintRole#NONE}, which has none
     */
    public Rgb color(PaintRole role) {
        Rgb color = colors.get(role);
        if (color == null) {
            throw new IllegalArgumentException(role + " has no colour");
        }
        return color;
    }

    private static Map<PaintRole, Rgb> colors(Map<PaintRole, Integer> numbers) {
        Map<PaintRole, Rgb> colors = new EnumMap<>(PaintRole.class);
        numbers.forEach((role, number) -> colors.put(role, Rgb.of(number)));
        return colors;
    }
}
