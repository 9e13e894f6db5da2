/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;

/** The machine {@code q35} for x86 (hw/i386/pc_q35.c). */
final class Q35 implements Machine {

    private static final long ECAM = 0xb0000000L;
    private static final RegisterWindow DMAR_UNIT = new RegisterWindow(0xfed90000L, 0x1000);
    private static final int ICH9 = 0x1f;
    private static final int USB = 0x1d;

    private final CommandLine line;

    Q35(CommandLine line) {
        this.line = line;
    }

    /** First what is fixed, then the graphics card in the first free slot. */
    @Override
    public void plugOwn(Assembly assembly) throws UnusableSourceException {
        Properties machine = line.machine();
        assembly.plugFixed("mch", 0, 0);
        assembly.plugFixed("lpc", ICH9, 0);
        if (machine.flag("sata", true)) {
            assembly.plugFixed("ahci", ICH9, 2);
        }
        if (machine.flag("usb", false)) {
            assembly.plugFixed("uhci1", USB, 0);
            assembly.plugFixed("uhci2", USB, 1);
            assembly.plugFixed("uhci3", USB, 2);
            assembly.plugFixed("ehci", USB, 7);
        }
        if (machine.flag("smbus", true)) {
            assembly.plugFixed("smbus", ICH9, 3);
        }
        String card = graphicsCard();
        if (!card.isEmpty()) {
            assembly.plugOnRoot(new DeviceOption(card, new Properties(Map.of(), machine.place())));
        }
    }

    private String graphicsCard() {
        return switch (line.vga().orElse("std")) {
            case "none" -> "";
            case "cirrus" -> "cirrus-vga";
            case "vmware" -> "vmware-svga";
            case "qxl" -> "qxl-vga";
            case "virtio" -> "virtio-vga";
            default -> "VGA";
        };
    }

    @Override
    public String networkCard(String model) {
        return model.isEmpty() ? "e1000e" : model.equals("virtio") ? "virtio-net-pci" : model;
    }

    @Override
    public boolean hasVirtioDisks() {
        return false;
    }

    @Override
    public boolean hasStandardHotPlug() {
        return false;
    }

    @Override
    public Set<OtherBus> otherBuses() throws UnusableSourceException {
        Properties machine = line.machine();
        Set<OtherBus> buses = EnumSet.of(OtherBus.ISA);
        if (machine.flag("sata", true)) {
            buses.add(OtherBus.IDE);
        }
        if (machine.flag("smbus", true)) {
            buses.add(OtherBus.I2C);
        }
        if (machine.flag("usb", false)) {
            buses.add(OtherBus.USB);
        }
        return buses;
    }

    @Override
    public Topology topology(Assembly assembly) throws UnusableSourceException {
        RootBuses buses = new RootBuses(assembly, 255, line.machine().flag("default-bus-bypass-iommu", false));
        List<MmioIommu> iommus = iommus(assembly);
        HostBridgeHardware hardware = new HostBridgeHardware(List.of(), OptionalLong.of(ECAM), List.of(), List.of(), 32, true, false, 64);
        return new Topology(line.name().orElse("QEMU q35"), List.of(), new TargetProfile(TargetProfile.Kind.QEMU, ""), NumberingPolicy.QEMU,
                FirmwareInterface.ACPI, OemFields.DEFAULT, buses.hostBridges(hardware), List.of(), iommus, List.of(), List.of(), List.of(),
                buses.dmaMappings(), List.of());
    }

    private List<MmioIommu> iommus(Assembly assembly) {
        List<MmioIommu> iommus = new ArrayList<>();
        for (DeviceOption device : assembly.apart()) {
            if (DeviceCatalogue.kindOf(device.driver()) != DeviceKind.INTEL_IOMMU || !iommus.isEmpty()) {
                assembly.remark(device, "does not go with this machine; left out");
                continue;
            }
            String name = assembly.name(device);
            iommus.add(new MmioIommu(NameTable.id(name), name, MmioIommuKind.VENDOR, List.of("intel,vt-d"), List.of(DMAR_UNIT),
                    List.of(), 16, 1, OptionalInt.empty(), true, true, ""));
            assembly.remark(device, "is kept as an IOMMU of its maker; the table that describes it, DMAR, is not exported");
            assembly.translateBy(iommus.getFirst().id(), device);
        }
        return iommus;
    }
}
