/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.Suppression;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.VirtioTransport;

/** Draws topologies whose values use the whole range of every type; they need not make sense as platforms. */
final class RandomTopologies {
    private static final List<RuleId> SUPPRESSIBLE = Arrays.stream(RuleId.values()).filter(RuleId::maySuppress).toList();

    private final Random random;
    private final List<ElementId> sources = new ArrayList<>();
    private final List<ElementId> masters = new ArrayList<>();
    private final List<ElementId> iommus = new ArrayList<>();
    private int elements;

    private RandomTopologies(long seed) {
        random = new Random(seed);
    }

    static Topology draw(long seed) {
        return new RandomTopologies(seed).topology();
    }

    private Topology topology() {
        List<PciHostBridge> hostBridges = list(3, this::hostBridge);
        List<PlatformDevice> devices = list(3, this::device);
        List<MmioIommu> mmio = list(3, this::mmioIommu);
        List<MsiController> controllers =
                list(3, () -> new MsiController(id(), name(), any(MsiControllerKind.values()), strings(), windows(1), unsigned32(),
                1 + random.nextInt(32), random.nextInt(2)));
        List<InterruptController> interruptControllers =
                list(2, () -> new InterruptController(id(), name(), any(InterruptControllerKind.values()), strings(), windows(0),
                1 + random.nextInt(4)));
        List<ReservedMemoryRegion> regions =
                list(2, () -> new ReservedMemoryRegion(id(), name(), window(), random.nextBoolean(), random.nextBoolean(),
                masters.stream().filter(master -> random.nextInt(4) == 0).toList()));
        List<DmaMapping> dma = sources.isEmpty() ? List.of() : list(5, () -> new DmaMapping(id(), maybeName(), any(sources),
                iommus.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(iommus)), maybe(unsigned32()),
                maybe(1 + unsigned32()), list(3, this::unsigned32)));
        List<ElementId> msiSources = new ArrayList<>(sources);
        mmio.forEach(iommu -> msiSources.add(iommu.id()));
        List<MsiMapping> msi = msiSources.isEmpty() || controllers.isEmpty() ? List.of() : list(5, () -> new MsiMapping(id(), maybeName(),
                any(msiSources), any(controllers).id(), maybe(unsigned32()), maybe(1 + unsigned32()), maybe(unsigned32())));
        return new Topology(maybeName(), strings(), new TargetProfile(any(TargetProfile.Kind.values()), maybeName()),
                any(NumberingPolicy.values()), any(FirmwareInterface.values()), new OemFields("OEM", "TABLE ID", unsigned32(), "",
                unsigned32()), hostBridges, devices, mmio, controllers, interruptControllers, regions, dma, msi, sources.isEmpty()
                ? List.of() : list(3, () -> new Suppression(any(SUPPRESSIBLE).toString(), any(sources), "because of " + name())));
    }

    private PciHostBridge hostBridge() {
        ElementId id = id();
        sources.add(id);
        int first = random.nextInt(256);
        HostBridgeHardware hardware = new HostBridgeHardware(strings(), maybe(random.nextLong()),
                list(3, () -> new AddressWindow(any(AddressWindow.Space.values()), random.nextLong(), random.nextLong(),
                random.nextLong() | 1)), list(3, () -> new InterruptRoute(random.nextInt(32), 1 + random.nextInt(4), unsigned32())),
                1 << random.nextInt(6), random.nextBoolean(), random.nextBoolean(), 1 + random.nextInt(64));
        return new PciHostBridge(id, name(), random.nextInt(0x10000), new BusRange(first, first + random.nextInt(256 - first)),
                random.nextInt(0x10000), random.nextInt(0x10000), hardware, list(4, () -> function(0)));
    }

    private PciFunction function(int depth) {
        ElementId id = id();
        sources.add(id);
        masters.add(id);
        Placement placement = new Placement(maybe(random.nextInt(32)), maybe(random.nextInt(8)), random.nextBoolean());
        switch (random.nextInt(depth < 4 ? 3 : 2)) {
            case 0 -> {
                return new PciEndpoint(id, name(), placement, any(VirtioTransport.values()), random.nextBoolean(), sriov(),
                        random.nextBoolean(), list(3, () -> random.nextInt(256)));
            }
            case 1 -> {
                iommus.add(id);
                return new PciIommu(id, name(), placement, any(PciIommuKind.values()), 1 + random.nextInt(32), random.nextBoolean(),
                        random.nextBoolean(), random.nextBoolean());
            }
            default -> {
                int secondary = 1 + random.nextInt(255);
                return new PciBridge(id, name(), placement, any(BridgeKind.values()), maybe(secondary),
                        maybe(secondary + random.nextInt(256 - secondary)), random.nextBoolean(), random.nextInt(256), random.nextBoolean(),
                        list(4, () -> function(depth + 1)));
            }
        }
    }

    private Optional<SriovCapability> sriov() {
        int total = random.nextInt(0x10000);
        return random.nextBoolean() ? Optional.empty() : Optional.of(new SriovCapability(total, random.nextInt(total + 1),
                1 + random.nextInt(0xffff), 1 + random.nextInt(0xffff), random.nextBoolean()));
    }

    private PlatformDevice device() {
        ElementId id = id();
        sources.add(id);
        masters.add(id);
        return new PlatformDevice(id, name(), strings(), windows(0), interrupts(), maybeName(), random.nextBoolean(),
                1 + random.nextInt(64), any(VirtioTransport.values()), random.nextBoolean(),
                random.nextBoolean() ? Optional.empty()
                : Optional.of(new PciAddress(random.nextInt(0x10000), new Rid(random.nextInt(0x10000)))), random.nextBoolean());
    }

    private MmioIommu mmioIommu() {
        ElementId id = id();
        iommus.add(id);
        return new MmioIommu(id, name(), any(MmioIommuKind.values()), strings(), windows(1), interrupts(), 1 + random.nextInt(32),
                random.nextInt(5), maybe(1 + random.nextInt(0xffff)), random.nextBoolean(), random.nextBoolean(), maybeName());
    }

    private List<RegisterWindow> windows(int least) {
        List<RegisterWindow> windows = new ArrayList<>(list(2, this::window));
        while (windows.size() < least) {
            windows.add(window());
        }
        return windows;
    }

    private RegisterWindow window() {
        long base = random.nextLong();
        long room = -base;
        return new RegisterWindow(base, room == 0 ? 1 : 1 + Long.remainderUnsigned(random.nextLong(), room));
    }

    private List<Interrupt> interrupts() {
        return list(3, () -> new Interrupt(maybeName(), unsigned32(), random.nextBoolean()));
    }

    private ElementId id() {
        return new ElementId("e" + elements++);
    }

    private String name() {
        return any(List.of("nic", "my \"device\"", "<&>", "a\nb", "\u00e4\ud83d\ude00", " "));
    }

    private String maybeName() {
        return random.nextBoolean() ? "" : name();
    }

    private List<String> strings() {
        return list(3, () -> any(List.of("arm,smmu-v3", "a&b", "\"", "x")));
    }

    private long unsigned32() {
        return random.nextLong(0x100000000L);
    }

    private OptionalInt maybe(int number) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private OptionalLong maybe(long number) {
        return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private <T> List<T> list(int most, Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(item.get());
        }
        return list;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T any(T[] values) {
        return any(Arrays.asList(values));
    }
}
