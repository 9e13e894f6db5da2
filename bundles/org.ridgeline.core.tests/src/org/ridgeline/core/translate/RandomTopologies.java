/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.BusBuilder;
import org.ridgeline.core.topology.DmaMappingBuilder;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;

/** Platforms drawn by chance: odd ones, but of the kind that somebody could draw. */
final class RandomTopologies {

    private static final int[] MASKS = {0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0, 0xff00, 0x31f, 0xfff8, 0x7fff};

    private final Random random;
    private final List<String> sources = new ArrayList<>();
    private final List<String> iommus = new ArrayList<>();
    private int names;

    private RandomTopologies(Random random) {
        this.random = random;
    }

    static Topology next(Random random) {
        return new RandomTopologies(random).topology();
    }

    private Topology topology() {
        TopologyBuilder platform = TopologyBuilder.named("random").numbering(pick(NumberingPolicy.values()));
        boolean masks = random.nextInt(4) == 0;
        int segments = 1 + random.nextInt(3);
        int apart = 1 + random.nextInt(2);
        for (int i = 0; i < segments; i++) {
            hostBridges(platform, i * apart, masks);
        }
        mmio(platform);
        for (int i = random.nextInt(9); i > 0; i--) {
            dma(platform);
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            platform.msi(anySource(), random.nextBoolean() ? "its0" : "its1", mapping -> {
                if (random.nextInt(3) == 0) {
                    mapping.input(random.nextInt(0x10000), 1 + random.nextInt(0x4000));
                }
                if (random.nextInt(3) == 0) {
                    mapping.output(output());
                }
            });
        }
        return platform.build();
    }

    private void hostBridges(TopologyBuilder platform, int segment, boolean masks) {
        int count = 1 + random.nextInt(3);
        int mask = masks ? MASKS[random.nextInt(MASKS.length)] : 0xffff;
        int msiMask = masks ? MASKS[random.nextInt(MASKS.length)] : 0xffff;
        for (int i = 0; i < count; i++) {
            String name = source("host");
            int first = i * 0x40 + random.nextInt(0x20);
            int last = first + random.nextInt(0x20);
            boolean own = masks && random.nextInt(4) == 0;
            platform.hostBridge(name, bus -> {
                bus.segment(segment).buses(first, last).iommuMapMask(own ? MASKS[random.nextInt(MASKS.length)] : mask).msiMapMask(msiMask);
                functions(bus, 0);
            });
        }
    }

    private void functions(BusBuilder<?> bus, int depth) {
        for (int i = random.nextInt(depth == 0 ? 6 : 4); i > 0; i--) {
            int kind = random.nextInt(10);
            if (kind < 4 && depth < 4) {
                bus.bridge(source("bridge"), pick(BridgeKind.values()), bridge -> {
                    bridge.at(placement());
                    if (random.nextInt(6) == 0) {
                        int secondary = 1 + random.nextInt(0x40);
                        bridge.buses(secondary, secondary + random.nextInt(6));
                    }
                    if (random.nextInt(4) == 0) {
                        bridge.hotPlug().reservedBuses(random.nextInt(4));
                    }
                    functions(bridge, depth + 1);
                });
            } else if (kind < 6) {
                String name = source("iommu");
                iommus.add(name);
                bus.iommu(name, pick(new PciIommuKind[] {PciIommuKind.VIRTIO, PciIommuKind.VIRTIO, PciIommuKind.AMD}),
                        iommu -> iommu.at(placement()));
            } else {
                bus.endpoint(source("nic"), nic -> {
                    nic.at(placement());
                    if (random.nextInt(4) == 0) {
                        int total = random.nextInt(20);
                        nic.sriov(new SriovCapability(total, random.nextInt(total + 1), 1 + random.nextInt(0x180), 1 + random.nextInt(0x20),
                                random.nextBoolean()));
                    }
                    if (random.nextInt(5) == 0) {
                        nic.alias(random.nextInt(256));
                    }
                });
            }
        }
    }

    private Placement placement() {
        return switch (random.nextInt(4)) {
            case 0 -> Placement.at(random.nextInt(8));
            case 1 -> new Placement(OptionalInt.of(random.nextInt(8)), OptionalInt.of(random.nextInt(8)), random.nextBoolean());
            default -> Placement.FREE;
        };
    }

    private void mmio(TopologyBuilder platform) {
        platform.mmioIommu("smmu3", MmioIommuKind.SMMU_V3, 0x1000000).mmioIommu("smmu2", MmioIommuKind.SMMU_V2, 0x2000000)
                .mmioIommu("vmmio", MmioIommuKind.VIRTIO, 0x3000000).its("its0", 0, 0x4000000).its("its1", 1, 0x5000000)
                .device("device", "vendor,device", 0x6000000);
        iommus.addAll(List.of("smmu3", "smmu3", "smmu2", "vmmio"));
        if (random.nextBoolean()) {
            platform.map("device", "smmu3", mapping -> mapping.output(random.nextInt(0x300)));
            platform.msi("device", "its0", mapping -> mapping.output(random.nextInt(0x300)));
        }
    }

    private void dma(TopologyBuilder platform) {
        if (random.nextInt(6) == 0) {
            platform.bypass(anySource(), this::range);
        } else {
            platform.map(anySource(), iommus.get(random.nextInt(iommus.size())), mapping -> {
                range(mapping);
                if (random.nextInt(4) == 0) {
                    mapping.output(random.nextInt(8) == 0 ? new long[] {output(), random.nextInt(4)} : new long[] {output()});
                }
            });
        }
    }

    private void range(DmaMappingBuilder mapping) {
        if (random.nextInt(4) == 0) {
            mapping.inputBase(random.nextInt(0x10000));
        }
        if (random.nextInt(4) == 0) {
            mapping.count(1 + random.nextInt(0x2000));
        }
    }

    private long output() {
        return switch (random.nextInt(4)) {
            case 0 -> 0xffff8000L + random.nextInt(0x8000);
            case 1 -> random.nextInt(0x10);
            default -> random.nextInt(0x20000);
        };
    }

    private String anySource() {
        return sources.get(random.nextInt(sources.size()));
    }

    private String source(String kind) {
        String name = kind + names++;
        sources.add(name);
        return name;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
