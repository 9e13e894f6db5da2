/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.devicetree.NodePath;

/** Draws the connections that maps and lists of a tree stand for. */
final class MappingImport {

    /** More than a tree says with sense; each is an element that somebody could look at. */
    private static final int MOST = 1 << 18;

    private final ImportContext context;
    private final TranslatorImport iommus;
    private final MessageImport controllers;
    private final List<DmaMapping> dma = new ArrayList<>();
    private final List<MsiMapping> msi = new ArrayList<>();

    MappingImport(ImportContext context, TranslatorImport iommus, MessageImport controllers) {
        this.context = context;
        this.iommus = iommus;
        this.controllers = controllers;
    }

    /** The connections to IOMMUs, in the order of the tree. */
    List<DmaMapping> dma() {
        return dma;
    }

    /** The connections to MSI controllers, in the order of the tree. */
    List<MsiMapping> msi() {
        return msi;
    }

    /**
     * Draws the parts of an iommu-map.
     *
     * @param whole the input IDs that a connection of the whole source has; parts that are all of them and rise in step become one
     */
    void dma(NodePath node, Element source, List<MapImport.Part> parts, RidSet whole) {
        if (parts.isEmpty()) {
            return;
        }
        List<MapImport.Part> known = parts.stream().filter(part -> isKnown(node, MapKind.IOMMU, part)).toList();
        if (isWhole(known, whole)) {
            add(node, source, iommus.find(known.getFirst().target()).orElseThrow(), OptionalLong.empty(), OptionalLong.empty(),
                    List.of(shift(known.getFirst())));
            return;
        }
        for (MapImport.Part part : known) {
            List<Long> output = new ArrayList<>(List.of(part.output()));
            output.addAll(part.further());
            add(node, source, iommus.find(part.target()).orElseThrow(), OptionalLong.of(part.first()),
                    OptionalLong.of(part.count()), output);
        }
    }

    /** Draws the parts of an msi-map. */
    void msi(NodePath node, Element source, List<MapImport.Part> parts, RidSet whole) {
        if (parts.isEmpty()) {
            return;
        }
        List<MapImport.Part> known = parts.stream().filter(part -> isKnown(node, MapKind.MSI, part)).toList();
        if (isWhole(known, whole)) {
            add(node, source, controllers.use(known.getFirst().target()).orElseThrow(), OptionalLong.empty(), OptionalLong.empty(),
                    shift(known.getFirst()));
            return;
        }
        for (MapImport.Part part : known) {
            add(node, source, controllers.use(part.target()).orElseThrow(), OptionalLong.of(part.first()), OptionalLong.of(part.count()),
                    part.output());
        }
    }

    /** Draws that all messages of a source reach a controller, the input IDs as they are. */
    void msi(NodePath node, Element source, MsiController controller, long output) {
        add(node, source, controller, OptionalLong.empty(), OptionalLong.empty(), output);
    }

    /** Draws streams of a device. */
    void dma(NodePath node, Element source, ElementId iommu, OptionalLong count, List<Long> cells) {
        add(node, source, iommu, OptionalLong.empty(), count, cells);
    }

    private boolean isKnown(NodePath node, MapKind kind, MapImport.Part part) {
        boolean known = kind == MapKind.IOMMU ? iommus.find(part.target()).isPresent() : controllers.use(part.target()).isPresent();
        if (!known) {
            context.remarks().add(node, kind.property(),
                    String.format("input IDs 0x%x to 0x%x lead to %s, which is none that is in use: left out", part.first(), part.last(),
                    PathText.of(part.target())));
        }
        return known;
    }

    /**
     * Whether parts say the same as one connection without a range: one target, one distance between input and output, and no negative
     * output.
     */
    private static boolean isWhole(List<MapImport.Part> parts, RidSet whole) {
        if (whole.isEmpty() || parts.isEmpty()
                || !RidSet.of(parts.stream().map(part -> RidRange.of((int) part.first(), (int) part.last())).toList()).equals(whole)) {
            return false;
        }
        MapImport.Part first = parts.getFirst();
        return shift(first) >= 0 && first.further().isEmpty()
                && parts.stream().allMatch(part -> part.target().node() == first.target().node()
                && shift(part) == shift(first) && part.further().isEmpty());
    }

    private static long shift(MapImport.Part part) {
        return part.output() - part.first();
    }

    private void add(NodePath node, Element source, ElementId iommu, OptionalLong base, OptionalLong count, List<Long> output) {
        if (hasRoom(node)) {
            dma.add(new DmaMapping(context.names().idOfMapping("dma-" + source.id() + '-' + iommu), "", source.id(), Optional.of(iommu),
                    base, count, output));
        }
    }

    private void add(NodePath node, Element source, MsiController controller, OptionalLong base, OptionalLong count, long output) {
        if (hasRoom(node)) {
            msi.add(new MsiMapping(context.names().idOfMapping("msi-" + source.id() + '-' + controller.id()), "", source.id(),
                    controller.id(), base, count, OptionalLong.of(output)));
        }
    }

    private boolean hasRoom(NodePath node) {
        if (dma.size() + msi.size() == MOST) {
            context.remarks().add(node, "the tree has more than " + MOST + " connections: the rest is left out");
        }
        return dma.size() + msi.size() < MOST;
    }
}
