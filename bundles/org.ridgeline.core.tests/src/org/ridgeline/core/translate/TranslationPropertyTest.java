/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.enumerate.DmaAlias;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.Topology;

/** Thousands of platforms drawn by chance, each requester ID held against the rules put down naively. */
class TranslationPropertyTest {

    private static final int RUNS = 2000;

    @Test
    void everyRequesterIdGoesWhereTheRulesSay() {
        long seed = System.nanoTime();
        System.out.println("TranslationPropertyTest: seed " + seed);
        // Half of the platforms are the same in every run: what the test saw of them is no matter of luck.
        Random known = new Random(1);
        Random fresh = new Random(seed);
        int mapped = 0;
        int conflicts = 0;
        for (int run = 0; run < RUNS; run++) {
            boolean isKnown = run < RUNS / 2;
            long one = (isKnown ? known : fresh).nextLong();
            try {
                Translation translation = Translation.of(RandomTopologies.next(new Random(one)));
                mapped += requireSameAsNaive(translation) && isKnown ? 1 : 0;
                requireSound(translation);
                conflicts += run % 10 == 0 && requireChain(translation) && isKnown ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("topology of seed " + one + ": " + e.getMessage(), e);
            }
        }
        assertTrue(mapped > RUNS / 4, "most platforms map something: " + mapped);
        assertTrue(conflicts > 0 && conflicts < RUNS / 20, "some chains conflict: " + conflicts);
    }

    private static boolean requireSameAsNaive(Translation translation) {
        NaiveTranslation naive = new NaiveTranslation(translation.topology(), translation.enumeration());
        boolean mapped = false;
        for (SegmentTranslation segment : translation.segments().values()) {
            requireSame("DMA", segment.segment(), naive.dma(segment.segment()), NaiveTranslation.dma(segment));
            requireSame("MSI", segment.segment(), naive.msi(segment.segment()), NaiveTranslation.msi(segment));
            mapped |= !segment.dma().effective().ranges().isEmpty();
        }
        return mapped;
    }

    private static void requireSame(String side, int segment, NaiveTranslation.Answers wanted, NaiveTranslation.Answers answers) {
        int rid = wanted.difference(answers);
        if (rid >= 0) {
            throw new AssertionError(String.format("%s of requester ID %04x:%04x is %s, should be %s", side, segment, rid,
                    answers.text(rid), wanted.text(rid)));
        }
    }

    private static void requireSound(Translation translation) {
        for (SegmentTranslation segment : translation.segments().values()) {
            requireMaximal(segment.dma().effective());
            requireMaximal(segment.dma().drawn());
            requireMaximal(segment.msi().effective());
            requireMaximal(segment.msi().drawn());
        }
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciIommu iommu) {
                for (DmaAlias alias : function.aliases()) {
                    boolean itself = translation.stream(new PciAddress(function.address().segment(), alias.rid()))
                            .map(range -> range.iommu().id().equals(iommu.id())).orElse(false);
                    assertTrue(!itself || isDrawnSo(translation.topology(), translation, iommu), () -> iommu.name() + " translates itself");
                }
            }
        }
    }

    /** Only an explicit range or a mapping of a function is taken at its word. */
    private static boolean isDrawnSo(Topology topology, Translation translation, PciIommu iommu) {
        for (DmaMapping mapping : topology.dmaMappings()) {
            boolean function = translation.index().get(mapping.source()) instanceof PciFunction source && !(source instanceof PciBridge);
            if (mapping.iommu().isPresent() && mapping.iommu().get().equals(iommu.id()) && (mapping.hasExplicitInput() || function)) {
                return true;
            }
        }
        return false;
    }

    private static <R extends MappedRange<R>> void requireMaximal(RangeTable<R> table) {
        for (int i = 1; i < table.ranges().size(); i++) {
            R before = table.ranges().get(i - 1);
            R after = table.ranges().get(i);
            assertTrue(before.input().last().value() < after.input().first().value(), "ranges ascend and are disjoint");
            assertTrue(!before.isContinuedBy(after), "ranges that continue each other are one");
        }
    }

    /** The chain of an IORT: for each stream ID the one device ID that all its users need, or a conflict. */
    private static boolean requireChain(Translation translation) {
        boolean clash = false;
        StreamDeviceIds chain = new StreamDeviceIds(translation);
        Map<MmioIommu, Map<Long, String>> wanted = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
        translation.topology().mmioIommus().stream().filter(MmioIommu::isSmmu).forEach(smmu -> wanted.put(smmu, new TreeMap<>()));
        for (SegmentTranslation segment : translation.segments().values()) {
            for (StreamRange range : segment.dma().effective().ranges()) {
                if (range.iommu() instanceof MmioIommu smmu && wanted.containsKey(smmu)) {
                    for (int rid = range.input().first().value(); rid <= range.input().last().value(); rid++) {
                        Rid id = new Rid(rid);
                        String device = segment.deviceId(id).map(found -> found.controller().name() + " " + found.deviceOf(id))
                                .orElse("nobody");
                        String before = wanted.get(smmu).putIfAbsent(range.streamOf(id).value(), device);
                        clash |= before != null && !before.equals(device);
                    }
                }
            }
        }
        for (PlatformStreams streams : translation.platformStreams()) {
            for (WiredDeviceId device : translation.wiredDeviceIds()) {
                if (device.sender() == streams.device() && wanted.containsKey(streams.iommu())) {
                    String text = device.controller().name() + " " + device.device();
                    String before = wanted.get(streams.iommu()).putIfAbsent(streams.first().value(), text);
                    clash |= before != null && !before.equals(text);
                }
            }
        }
        assertEquals(clash, !chain.conflicts().isEmpty(), "chain conflicts");
        if (!clash) {
            wanted.forEach((smmu, streams) -> requireChain(streams, chain.of(smmu)));
        }
        return clash;
    }

    private static void requireChain(Map<Long, String> wanted, List<StreamDeviceIds.Range> ranges) {
        List<String> said = new ArrayList<>();
        StreamDeviceIds.Range before = null;
        for (StreamDeviceIds.Range range : ranges) {
            if (before != null) {
                boolean continued = before.last().value() + 1 == range.first().value() && before.controller() == range.controller()
                        && before.device().value() + before.last().value() + 1 - before.first().value() == range.device().value();
                assertTrue(before.last().value() < range.first().value() && !continued, "chain ranges ascend, disjoint and maximal");
            }
            for (long stream = range.first().value(); stream <= range.last().value(); stream++) {
                said.add(Long.toHexString(stream) + " " + range.controller().name() + " 0x"
                        + Long.toHexString(range.device().value() + stream - range.first().value()));
            }
            before = range;
        }
        List<String> needed = wanted.entrySet().stream().filter(entry -> !entry.getValue().equals("nobody"))
                .map(entry -> Long.toHexString(entry.getKey()) + " " + entry.getValue()).toList();
        assertEquals(needed, said);
    }
}
