/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.BusBuilder;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;

/** Draws random platforms; the same seed draws the same one. */
public final class RandomTopologies {

    private static final BridgeKind[] BRIDGES = {BridgeKind.ROOT_PORT, BridgeKind.ROOT_PORT, BridgeKind.UPSTREAM_PORT,
            BridgeKind.DOWNSTREAM_PORT,
        BridgeKind.PCIE_TO_PCI, BridgeKind.PCI_TO_PCI};

    private final Random random;
    private final TopologyBuilder platform = TopologyBuilder.named("random");
    private final List<String> hostBridges = new ArrayList<>();
    private final List<String> bridges = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();
    private final List<String> iommus = new ArrayList<>();
    private final List<String> smmus = new ArrayList<>();
    private final List<String> controllers = new ArrayList<>();
    private int names;
    private int pciIommus;
    /** Each explicit output gets 16 bits of its own, well above what default outputs reach. */
    private long nextStreams = 0x4000_0000L;
    private long nextDevices = 0x4000_0000L;

    private RandomTopologies(long seed) {
        this.random = new Random(seed);
    }

    /** The platform of a seed. */
    public static Topology draw(long seed) {
        return new RandomTopologies(seed).draw();
    }

    private Topology draw() {
        platform.numbering(NumberingPolicy.values()[random.nextInt(3)]);
        int segments = 1 + random.nextInt(3);
        addTargets(segments == 1);
        for (int segment = 0; segment < segments; segment++) {
            addSegment(random.nextInt(8) == 0 ? segment * 7 : segment);
        }
        hostBridges.forEach(this::mapHostBridge);
        bridges.stream().filter(bridge -> random.nextInt(8) == 0).forEach(this::mapPart);
        functions.stream().filter(function -> random.nextInt(12) == 0).forEach(this::mapPart);
        addPlatformDevices();
        return platform.build();
    }

    /** An SMMUv2 has no stream IDs to spare for a second segment. */
    private void addTargets(boolean oneSegment) {
        for (int i = random.nextInt(3); i > 0; i--) {
            smmus.add(name("smmu"));
            platform.mmioIommu(smmus.getLast(), oneSegment && random.nextBoolean() ? MmioIommuKind.SMMU_V2 : MmioIommuKind.SMMU_V3,
                    0x0900_0000L + smmus.size() * 0x100000L);
        }
        iommus.addAll(smmus);
        for (int i = random.nextInt(2); i > 0; i--) {
            iommus.add(name("viommu-mmio"));
            platform.mmioIommu(iommus.getLast(), MmioIommuKind.VIRTIO, 0x0a00_0000L + iommus.size() * 0x1000L);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            controllers.add(name("its"));
            platform.its(controllers.getLast(), controllers.size() * 3L, 0x0800_0000L + controllers.size() * 0x40000L);
        }
    }

    private void addSegment(int segment) {
        int count = 1 + random.nextInt(3);
        int mask = random.nextInt(200) == 0 ? 0xff00 | random.nextInt(0x100) : 0xffff;
        int first = random.nextInt(4) == 0 ? random.nextInt(16) : 0;
        for (int i = 0; i < count; i++) {
            int start = i == 0 ? first : i * 256 / count;
            int end = (i + 1) * 256 / count - 1;
            hostBridges.add(name("host"));
            platform.hostBridge(hostBridges.getLast(), bridge -> {
                bridge.segment(segment).buses(start, end).iommuMapMask(mask).msiMapMask(mask);
                fill(bridge, 0, 1 + random.nextInt(8));
            });
        }
    }

    private void fill(BusBuilder<?> bus, int depth, int count) {
        boolean alone = count == 1;
        for (int i = 0; i < count; i++) {
            int pick = random.nextInt(20);
            if (pick < 5 && depth < 4) {
                addBridge(bus, depth);
            } else if (pick == 5 && pciIommus < 3) {
                pciIommus++;
                iommus.add(name("viommu"));
                bus.iommu(iommus.getLast(), PciIommuKind.VIRTIO);
            } else {
                addEndpoint(bus, alone ? Placement.FREE : placement());
            }
        }
    }

    private void addBridge(BusBuilder<?> bus, int depth) {
        String name = name("bridge");
        bridges.add(name);
        BridgeKind kind = BRIDGES[random.nextInt(BRIDGES.length)];
        bus.bridge(name, kind, bridge -> {
            if (random.nextInt(6) == 0) {
                bridge.hotPlug();
            }
            if (random.nextInt(6) == 0) {
                bridge.reservedBuses(random.nextInt(4));
            }
            fill(bridge, depth + 1, kind.hasSingleSlot() ? 1 : random.nextInt(4));
        });
    }

    private void addEndpoint(BusBuilder<?> bus, Placement placement) {
        String name = name("device");
        functions.add(name);
        bus.endpoint(name, endpoint -> {
            endpoint.at(placement);
            if (random.nextInt(4) == 0) {
                endpoint.virtio(VirtioTransport.MODERN).accessPlatform();
            }
            if (random.nextInt(12) == 0) {
                endpoint.sriov(1 + random.nextInt(300), 1 + random.nextInt(256), 1 + random.nextInt(4));
            }
            if (random.nextInt(16) == 0) {
                endpoint.alias(random.nextInt(256));
            }
        });
    }

    private Placement placement() {
        return switch (random.nextInt(6)) {
            case 0 -> Placement.at(random.nextInt(32));
            case 1 -> Placement.at(random.nextInt(32), random.nextInt(8));
            default -> Placement.FREE;
        };
    }

    private void mapHostBridge(String bridge) {
        if (random.nextInt(8) > 0) {
            iommu().ifPresent(iommu -> platform.map(bridge, iommu));
        }
        if (!controllers.isEmpty() && random.nextInt(10) > 0) {
            platform.msi(bridge, pick(controllers));
        }
        if (random.nextInt(8) == 0) {
            int base = random.nextInt(0x10000);
            int count = 1 + random.nextInt(random.nextBoolean() ? 16 : 0x2000);
            iommu().ifPresent(iommu -> platform.map(bridge, iommu, mapping -> mapping.input(base, count).output(streams())));
        }
        if (!controllers.isEmpty() && random.nextInt(10) == 0) {
            int base = random.nextInt(0x10000);
            platform.msi(bridge, pick(controllers), mapping -> mapping.input(base, 1 + random.nextInt(64)).output(devices()));
        }
    }

    private void mapPart(String source) {
        Optional<String> iommu = random.nextInt(4) == 0 ? Optional.empty() : iommu();
        if (iommu.isEmpty()) {
            platform.bypass(source);
        } else if (random.nextBoolean()) {
            platform.map(source, iommu.get());
        } else {
            platform.map(source, iommu.get(), mapping -> mapping.output(streams()));
        }
        if (!controllers.isEmpty() && random.nextInt(3) == 0) {
            platform.msi(source, pick(controllers), mapping -> mapping.output(devices()));
        }
    }

    private void addPlatformDevices() {
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = name("platform");
            long base = 0x1000_0000L + names * 0x1000L;
            platform.device(new PlatformDevice(TopologyBuilder.idOf(name), name, List.of("ridgeline,test"),
                    List.of(new RegisterWindow(base, 0x1000)), List.of(), String.format("\\_SB_.D%03d", names), true, 64,
                    VirtioTransport.NONE, false, Optional.empty()));
            Optional<String> iommu = iommu();
            iommu.ifPresent(target -> platform.map(name, target, mapping -> mapping.output(streams())));
            if (iommu.filter(smmus::contains).isPresent() && random.nextBoolean()) {
                platform.map(name, iommu.get(), mapping -> mapping.output(streams()).count(1 + random.nextInt(3)));
            }
            if (!controllers.isEmpty() && random.nextBoolean()) {
                platform.msi(name, pick(controllers), mapping -> mapping.output(devices()));
            }
        }
    }

    private Optional<String> iommu() {
        return iommus.isEmpty() ? Optional.empty() : Optional.of(pick(iommus));
    }

    private long streams() {
        nextStreams += 0x20000;
        return nextStreams;
    }

    private long devices() {
        nextDevices += 0x20000;
        return nextDevices;
    }

    private String name(String kind) {
        return kind + names++;
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
