/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.AddressWindow;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;

/** The machine {@code virt} for arm (hw/arm/virt.c). */
final class ArmVirt implements Machine {

    private static final long LOW_ECAM = 0x3f000000L;
    /** The four pins of the host bridge end at SPI 3 to 6; SPIs count from 32. */
    private static final int FIRST_PIN = 32 + 3;
    private static final long SMMU = 0x09050000L;
    private static final int SMMU_FIRST_INTERRUPT = 32 + 74;
    /** Devices of the platform bus, {@code arm-smmuv3} among them, get their windows and SPIs from here on. */
    private static final long PLATFORM_BUS = 0x0c000000L;
    private static final int PLATFORM_BUS_FIRST_INTERRUPT = 32 + 112;
    private static final long SMMU_SIZE = 0x20000;

    private final CommandLine line;
    private final VirtInterrupts interrupts;
    private final VirtAddressMap map;
    private Optional<MmioIommu> ownSmmu = Optional.empty();

    ArmVirt(CommandLine line) throws UnusableSourceException {
        this.line = line;
        this.interrupts = new VirtInterrupts(line);
        this.map = addressMap();
    }

    private VirtAddressMap addressMap() throws UnusableSourceException {
        Properties machine = line.machine();
        boolean high = machine.flag("highmem", true);
        boolean firmwareOf32Bits = line.processor().firmware() && !VirtAddressMap.is64Bit(line.processor().model());
        boolean ecam = high && machine.flag("highmem-ecam", true) && !interrupts.isBefore(3, 0) && !firmwareOf32Bits;
        return VirtAddressMap.of(line.processor(), high, ecam, high && machine.flag("highmem-mmio", true));
    }

    private boolean hasSmmu() throws UnusableSourceException {
        String iommu = line.machine().text("iommu").orElse("none");
        return switch (iommu) {
            case "smmuv3" -> true;
            case "none" -> false;
            default -> throw line.machine().wrong("iommu", "neither none nor smmuv3");
        };
    }

    @Override
    public void plugOwn(Assembly assembly) throws UnusableSourceException {
        assembly.plugFixed("gpex-root", 0, 0);
        if (hasSmmu()) {
            MmioIommu smmu = smmu(assembly.names().claim("smmu"), SMMU, SMMU_FIRST_INTERRUPT);
            ownSmmu = Optional.of(smmu);
            assembly.translateBy(smmu.id(), new DeviceOption("iommu=smmuv3", line.machine()));
        }
    }

    @Override
    public String networkCard(String model) {
        return model.isEmpty() || model.equals("virtio") ? "virtio-net-pci" : model;
    }

    @Override
    public boolean hasVirtioDisks() {
        return true;
    }

    @Override
    public boolean hasStandardHotPlug() {
        return true;
    }

    /** Devices of virtio find one of 32 transports in the address map; {@code usb=on} brings nothing along here. */
    @Override
    public Set<OtherBus> otherBuses() {
        return Set.of(OtherBus.VIRTIO);
    }

    @Override
    public Topology topology(Assembly assembly) throws UnusableSourceException {
        Properties machine = line.machine();
        RootBuses buses = new RootBuses(assembly, map.lastBus(), machine.flag("default-bus-bypass-iommu", false));
        List<MmioIommu> iommus = iommus(assembly, buses);
        List<MsiController> controllers = interrupts.messages(assembly.names());
        List<MsiMapping> messages = controllers.isEmpty() ? List.of() : buses.msiMappings(controllers.getFirst().id());
        InterruptController gic = interrupts.controller(assembly.names().claim("gic"));
        FirmwareInterface firmware = machine.flag("acpi", true) ? FirmwareInterface.BOTH : FirmwareInterface.DEVICE_TREE;
        return new Topology(line.name().orElse("QEMU arm virt"), List.of("linux,dummy-virt"),
                new TargetProfile(TargetProfile.Kind.QEMU, ""), NumberingPolicy.QEMU, firmware, OemFields.DEFAULT,
                buses.hostBridges(hardware()), List.of(), iommus, controllers, List.of(gic), List.of(), buses.dmaMappings(), messages);
    }

    private List<MmioIommu> iommus(Assembly assembly, RootBuses buses) throws UnusableSourceException {
        List<MmioIommu> iommus = new ArrayList<>(ownSmmu.stream().toList());
        for (DeviceOption device : assembly.apart()) {
            if (DeviceCatalogue.kindOf(device.driver()) != DeviceKind.ARM_SMMU) {
                assembly.remark(device, "does not go with arm virt; left out");
                continue;
            }
            int index = iommus.size() - (ownSmmu.isPresent() ? 1 : 0);
            MmioIommu one = smmu(assembly.name(device), PLATFORM_BUS + index * SMMU_SIZE, PLATFORM_BUS_FIRST_INTERRUPT + 4 * index);
            String bus = device.properties().text("primary-bus").orElse(Hierarchy.ROOT);
            if (!buses.translateBy(bus, one.id())) {
                throw device.properties().problem("there is no bus '" + bus + "'");
            }
            iommus.add(one);
        }
        return iommus;
    }

    private static MmioIommu smmu(String name, long base, int firstInterrupt) {
        return new MmioIommu(NameTable.id(name), name, MmioIommuKind.SMMU_V3, List.of(), List.of(new RegisterWindow(base, SMMU_SIZE)),
                List.of(new Interrupt("eventq", firstInterrupt, true), new Interrupt("priq", firstInterrupt + 1, true),
                        new Interrupt("cmdq-sync", firstInterrupt + 2, true), new Interrupt("gerror", firstInterrupt + 3, true)),
                MmioIommuKind.SMMU_V3.defaultIdBits(), 1, OptionalInt.empty(), true, true, "");
    }

    private HostBridgeHardware hardware() {
        List<AddressWindow> windows = new ArrayList<>(List.of(new AddressWindow(AddressWindow.Space.IO, 0, 0x3eff0000L, 0x10000),
                new AddressWindow(AddressWindow.Space.MEMORY32, 0x10000000L, 0x10000000L, 0x2eff0000L)));
        map.windowBase().ifPresent(base ->
                windows.add(new AddressWindow(AddressWindow.Space.MEMORY64, base, base, VirtAddressMap.WINDOW_SIZE)));
        return new HostBridgeHardware(List.of(), OptionalLong.of(map.ecamBase().orElse(LOW_ECAM)), windows, routes(), 4, true, false, 64);
    }

    /** The pins of four neighbouring slots are turned by one each. */
    private static List<InterruptRoute> routes() {
        List<InterruptRoute> routes = new ArrayList<>();
        for (int slot = 0; slot < 4; slot++) {
            for (int pin = 0; pin < 4; pin++) {
                routes.add(new InterruptRoute(slot, pin + 1, FIRST_PIN + (slot + pin) % 4));
            }
        }
        return routes;
    }
}
