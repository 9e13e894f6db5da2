/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.ridgeline.core.enumerate.AliasKind;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.Topology;

/**
 * The rules of translation once more, for one requester ID after the other and as plainly as can be, so that the real thing can be held
 * against it.
 */
final class NaiveTranslation {

    /**
     * What each of the 65,536 requester IDs of a segment meets.
     *
     * @param targets the identity of the target with further cells, or null
     * @param outputs the output, 0 where there is no target
     */
    record Answers(String[] targets, long[] outputs) {

        Answers() {
            this(new String[0x10000], new long[0x10000]);
        }

        void put(int rid, String target, long output) {
            targets[rid] = target;
            outputs[rid] = target == null ? 0 : output;
        }

        String text(int rid) {
            return targets[rid] + " " + Long.toHexString(outputs[rid]);
        }

        /** The first requester ID at which two answers differ, or -1. */
        int difference(Answers other) {
            int byTarget = Arrays.mismatch(targets, other.targets);
            return byTarget >= 0 ? byTarget : Arrays.mismatch(outputs, other.outputs);
        }
    }

    private final Topology topology;
    private final Enumeration enumeration;
    private final Map<ElementId, Element> elements = new HashMap<>();
    private final Map<ElementId, Integer> depths = new HashMap<>();

    NaiveTranslation(Topology topology, Enumeration enumeration) {
        this.topology = topology;
        this.enumeration = enumeration;
        topology.hostBridges().forEach(bridge -> {
            elements.put(bridge.id(), bridge);
            addAll(bridge.functions(), 1);
        });
        topology.platformDevices().forEach(device -> elements.put(device.id(), device));
        topology.mmioIommus().forEach(iommu -> elements.put(iommu.id(), iommu));
        topology.msiControllers().forEach(controller -> elements.put(controller.id(), controller));
    }

    private void addAll(List<PciFunction> functions, int depth) {
        for (PciFunction function : functions) {
            elements.put(function.id(), function);
            depths.put(function.id(), depth);
            addAll(function.functions(), depth + 1);
        }
    }

    /** What each of the 65,536 requester IDs of a segment meets on the DMA side. */
    Answers dma(int segment) {
        return masked(segment, PciHostBridge::iommuMapMask, paint(segment, topology.dmaMappings(), holes(segment)));
    }

    /** The same on the MSI side. */
    Answers msi(int segment) {
        return masked(segment, PciHostBridge::msiMapMask, paint(segment, topology.msiMappings(), new BitSet()));
    }

    private List<PciHostBridge> bridges(int segment) {
        return topology.hostBridges().stream().filter(bridge -> bridge.segment() == segment).toList();
    }

    private int maskAt(int segment, int rid, ToIntFunction<PciHostBridge> mask) {
        List<PciHostBridge> bridges = bridges(segment);
        if (bridges.stream().mapToInt(mask).distinct().count() == 1) {
            return mask.applyAsInt(bridges.getFirst());
        }
        for (PciHostBridge bridge : bridges) {
            if (bridge.buses().first() <= rid >> 8 && rid >> 8 <= bridge.buses().last()) {
                return mask.applyAsInt(bridge);
            }
        }
        return 0xffff;
    }

    private Answers masked(int segment, ToIntFunction<PciHostBridge> mask, Answers drawn) {
        if (bridges(segment).stream().allMatch(bridge -> mask.applyAsInt(bridge) == 0xffff)) {
            return drawn;
        }
        Answers seen = new Answers();
        int[] byBus = new int[0x100];
        for (int bus = 0; bus < 0x100; bus++) {
            byBus[bus] = maskAt(segment, bus << 8, mask);
        }
        for (int rid = 0; rid < 0x10000; rid++) {
            int lookedUp = rid & byBus[rid >> 8];
            seen.put(rid, drawn.targets[lookedUp], drawn.outputs[lookedUp]);
        }
        return seen;
    }

    private BitSet holes(int segment) {
        BitSet holes = new BitSet();
        for (EnumeratedFunction function : enumeration.functions()) {
            if (function.function() instanceof PciIommu && function.address().segment() == segment) {
                function.aliases().forEach(alias ->
                        holes.set(alias.rid().value() & maskAt(segment, alias.rid().value(), PciHostBridge::iommuMapMask)));
            }
        }
        return holes;
    }

    /** The least specific first, and of equals the last drawn first, so that the winner paints last. */
    private Answers paint(int segment, List<? extends DrawnMapping> mappings, BitSet holes) {
        List<DrawnMapping> order = new ArrayList<>(mappings.stream().filter(mapping -> segmentOf(mapping) == segment).toList());
        Collections.reverse(order);
        order.sort(Comparator.comparingInt(this::level).thenComparing(DrawnMapping::hasExplicitInput));
        Answers answers = new Answers();
        for (DrawnMapping mapping : order) {
            boolean function = elements.get(mapping.source()) instanceof PciFunction drawn && !(drawn instanceof PciBridge);
            boolean leavesHoles = !mapping.hasExplicitInput() && !function;
            BitSet whole = whole(mapping.source());
            int first = first(mapping, whole);
            String target = target(mapping);
            BitSet covered = covered(mapping, whole, first);
            long shift = target == null ? 0 : shift(mapping, segment, first);
            for (int rid = covered.nextSetBit(0); rid >= 0; rid = covered.nextSetBit(rid + 1)) {
                if (!(leavesHoles && holes.get(rid))) {
                    long output = rid + shift;
                    answers.put(rid, output < 0 || output > 0xffffffffL ? null : target, output);
                }
            }
        }
        return answers;
    }

    private int segmentOf(DrawnMapping mapping) {
        Element source = elements.get(mapping.source());
        if (source instanceof PciHostBridge bridge) {
            return bridge.segment();
        }
        return enumeration.find(mapping.source()).map(function -> function.address().segment()).orElse(-1);
    }

    /** Host bridge 0, bridges by their depth, functions above all. */
    private int level(DrawnMapping mapping) {
        Element source = elements.get(mapping.source());
        return source instanceof PciHostBridge ? 0 : source instanceof PciBridge ? depths.get(source.id()) : 1000;
    }

    private BitSet whole(ElementId source) {
        BitSet rids = new BitSet();
        Element element = elements.get(source);
        if (element instanceof PciHostBridge bridge) {
            boolean alone = bridges(bridge.segment()).size() == 1;
            rids.set(alone ? 0 : bridge.buses().first() << 8, alone ? 0x10000 : (bridge.buses().last() + 1) << 8);
            return rids;
        }
        enumeration.find(source).ifPresent(function -> {
            if (element instanceof PciBridge bridge) {
                function.buses().ifPresent(buses -> rids.set(buses.secondary() << 8, (buses.subordinate() + 1) << 8));
                if (bridge.kind() == BridgeKind.PCI_TO_PCI) {
                    rids.set(function.address().rid().value());
                }
            } else {
                function.aliases().stream().filter(alias -> alias.kind() == AliasKind.OWN || alias.kind() == AliasKind.QUIRK)
                        .forEach(alias -> rids.set(alias.rid().value()));
                function.virtualFunctions().forEach(virtual -> rids.set(virtual.address().rid().value()));
            }
        });
        return rids;
    }

    /** The requester ID that a mapping begins at: the explicit one, else the function's own or the first behind the bridge. */
    private int first(DrawnMapping mapping, BitSet whole) {
        if (mapping.inputBase().isPresent()) {
            return (int) mapping.inputBase().getAsLong();
        }
        Element source = elements.get(mapping.source());
        if (source instanceof PciHostBridge) {
            return whole.nextSetBit(0);
        }
        EnumeratedFunction function = enumeration.find(source.id()).orElseThrow();
        if (source instanceof PciBridge) {
            return function.buses().map(buses -> buses.secondary() << 8).orElse(0);
        }
        return function.address().rid().value();
    }

    private static BitSet covered(DrawnMapping mapping, BitSet whole, int first) {
        if (!mapping.hasExplicitInput()) {
            return whole;
        }
        int end = whole.isEmpty() ? 0xffff : Math.max(first, whole.length() - 1);
        OptionalLong count = mapping.count();
        long last = Math.min(0xffff, count.isPresent() ? first + count.getAsLong() - 1 : end);
        BitSet rids = new BitSet();
        rids.set(first, (int) last + 1);
        return rids;
    }

    /** The identity of the target with further cells; null for bypass. */
    private static String target(DrawnMapping mapping) {
        if (mapping instanceof DmaMapping dma) {
            List<Long> cells = dma.outputCells();
            return dma.isBypass() ? null : dma.iommu().get() + (cells.size() > 1 ? " " + cells.subList(1, cells.size()) : "");
        }
        return ((MsiMapping) mapping).controller().value();
    }

    /** How far the output of a requester ID is from the requester ID itself. */
    private long shift(DrawnMapping mapping, int segment, int first) {
        ElementId target;
        OptionalLong written;
        int bits;
        if (mapping instanceof DmaMapping dma) {
            target = dma.iommu().get();
            written = dma.outputCells().isEmpty() ? OptionalLong.empty() : OptionalLong.of(dma.outputCells().getFirst());
            bits = ((Iommu) elements.get(target)).idBits();
        } else {
            target = ((MsiMapping) mapping).controller();
            written = ((MsiMapping) mapping).outputBase();
            bits = ((MsiController) elements.get(target)).deviceIdBits();
        }
        if (written.isPresent()) {
            return written.getAsLong() - first;
        }
        return bits == 32 ? (long) (segment - lowestSegment(mapping, target)) << 16 : 0;
    }

    private int lowestSegment(DrawnMapping like, ElementId target) {
        OptionalInt lowest = like instanceof DmaMapping
                ? topology.dmaMappings().stream().filter(mapping -> mapping.iommu().isPresent() && mapping.iommu().get().equals(target))
                        .mapToInt(this::segmentOf).filter(segment -> segment >= 0).min()
                : topology.msiMappings().stream().filter(mapping -> mapping.controller().equals(target))
                        .mapToInt(this::segmentOf).filter(segment -> segment >= 0).min();
        return lowest.orElseThrow();
    }

    /** The answers of a translation in the same form. */
    static Answers dma(SegmentTranslation segment) {
        Answers answers = new Answers();
        for (StreamRange range : segment.dma().effective().ranges()) {
            String further = range.first().further().isEmpty() ? "" : " " + range.first().further();
            put(answers, range.input(), range.iommu().id() + further, range.first().value());
        }
        return answers;
    }

    /** The same on the MSI side. */
    static Answers msi(SegmentTranslation segment) {
        Answers answers = new Answers();
        segment.msi().effective().ranges()
                .forEach(range -> put(answers, range.input(), range.controller().id().value(), range.first().value()));
        return answers;
    }

    private static void put(Answers answers, RidRange input, String target, long first) {
        for (int rid = input.first().value(); rid <= input.last().value(); rid++) {
            if (answers.targets[rid] != null) {
                throw new AssertionError("ranges overlap");
            }
            answers.put(rid, target, first + rid - input.first().value());
        }
    }
}
