/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;

/**
 * The machine that a platform is for QEMU: arm virt where it has anything of Arm's, q35 where ACPI alone describes it or an x86 IOMMU is
 * there.
 */
final class MachineArguments {

    private static final String VT_D = "intel,vt-d";

    private final Topology topology;
    private final PciHostBridge root;
    private final boolean arm;
    private final boolean hasIommu;
    private final Map<Element, String> unsayable = new LinkedHashMap<>();
    private final Set<Integer> ownSlots = new LinkedHashSet<>();

    /** @param translation of a platform with a host bridge */
    MachineArguments(Translation translation) {
        this.topology = translation.topology();
        this.root = topology.hostBridges().stream().filter(bridge -> bridge.buses().first() == 0).findFirst()
                .orElseGet(topology.hostBridges()::getFirst);
        this.arm = isArm(translation);
        this.hasIommu = !topology.mmioIommus().isEmpty() || iommus(translation).findAny().isPresent();
        ownSlots.add(0);
        if (!arm) {
            ownSlots.addAll(List.of(0xf8, 0xfa, 0xfb));
        }
        judge(translation);
    }

    private boolean isArm(Translation translation) {
        if (iommus(translation).anyMatch(iommu -> iommu.kind() == PciIommuKind.AMD)) {
            return false;
        }
        boolean gic = !topology.interruptControllers().isEmpty() || !topology.msiControllers().isEmpty();
        boolean smmu = topology.mmioIommus().stream().anyMatch(MmioIommu::isSmmu);
        return gic || smmu || topology.firmware() != FirmwareInterface.ACPI && topology.mmioIommus().stream()
                .noneMatch(MachineArguments::isVtD);
    }

    private static Stream<PciIommu> iommus(Translation translation) {
        return translation.enumeration().functions().stream().map(EnumeratedFunction::function).filter(PciIommu.class::isInstance)
                .map(PciIommu.class::cast);
    }

    private static boolean isVtD(MmioIommu iommu) {
        return iommu.kind() == MmioIommuKind.VENDOR && iommu.compatible().contains(VT_D);
    }

    /** Whether it is arm virt. */
    boolean isArm() {
        return arm;
    }

    /** The host bridge that is the machine's own. */
    PciHostBridge root() {
        return root;
    }

    /** Device and function numbers of the machine's own functions on bus 0. */
    Set<Integer> ownSlots() {
        return ownSlots;
    }

    /** What QEMU cannot be told, with the reason. */
    Map<Element, String> unsayable() {
        return unsayable;
    }

    /** Whether nobody translates what is below a host bridge although there is an IOMMU. */
    boolean isBypassed(PciHostBridge bridge) {
        return hasIommu && topology.dmaMappings().stream()
                .noneMatch(mapping -> mapping.source().equals(bridge.id()) && !mapping.isBypass());
    }

    private void judge(Translation translation) {
        topology.platformDevices().forEach(this::judge);
        iommus(translation).filter(iommu -> iommu.kind() == PciIommuKind.RISCV)
                .forEach(iommu -> unsayable.put(iommu, "the machines for Arm and x86 have no such IOMMU"));
        for (MmioIommu iommu : topology.mmioIommus()) {
            if (iommu.kind() != MmioIommuKind.SMMU_V3 && !isVtD(iommu)) {
                unsayable.put(iommu, "it has no such IOMMU");
            }
        }
        for (DmaMapping mapping : topology.dmaMappings()) {
            if (mapping.hasExplicitInput() || !mapping.outputCells().isEmpty()
                    || !(translation.index().get(mapping.source()) instanceof PciHostBridge)) {
                unsayable.put(mapping, "its IOMMUs take the requester IDs of whole host bridges as they are");
            }
        }
        if (root.buses().first() > 0) {
            unsayable.put(root, "the first bus of its own host bridge is 0");
        }
    }

    private void judge(PlatformDevice device) {
        if (topology.dmaMappings().stream().anyMatch(mapping -> mapping.source().equals(device.id()))) {
            unsayable.put(device, "it translates PCI functions alone");
        }
    }

    /** The options before the devices. */
    List<String> options() {
        List<String> properties = new ArrayList<>(List.of(arm ? "virt" : "q35"));
        if (arm) {
            addArm(properties);
        }
        if (isBypassed(root)) {
            properties.add("default_bus_bypass_iommu=on");
        }
        return List.of("-M " + String.join(",", properties), "-nodefaults");
    }

    private void addArm(List<String> properties) {
        boolean v2 = topology.interruptControllers().stream().anyMatch(controller -> controller.kind() == InterruptControllerKind.GIC_V2)
                || topology.msiControllers().stream().anyMatch(controller -> controller.kind() == MsiControllerKind.V2M);
        properties.add("gic-version=" + (v2 ? 2 : 3));
        if (!v2 && topology.msiControllers().isEmpty()) {
            properties.add("its=off");
        }
        if (topology.mmioIommus().size() == 1 && topology.mmioIommus().getFirst().isSmmu()) {
            properties.add("iommu=smmuv3");
        }
        if (root.buses().last() <= VirtAddressMap.LAST_BUS_OF_LOW_ECAM && topology.hostBridges().size() == 1) {
            properties.add("highmem=off");
        }
        if (topology.firmware() == FirmwareInterface.DEVICE_TREE) {
            properties.add("acpi=off");
        }
    }

    /** The options for IOMMUs that name a bus. */
    List<String> optionsBehindDevices(IdTable ids) {
        List<String> options = new ArrayList<>();
        List<MmioIommu> smmus = topology.mmioIommus().stream().filter(MmioIommu::isSmmu).toList();
        for (MmioIommu smmu : smmus.size() > 1 ? smmus : List.<MmioIommu>of()) {
            topology.dmaMappings().stream().filter(mapping -> mapping.iommu().filter(smmu.id()::equals).isPresent()).findFirst()
                    .ifPresent(mapping -> options.add("-device arm-smmuv3,id=" + ids.of(smmu.id()) + ",primary-bus="
                            + (mapping.source().equals(root.id()) ? Hierarchy.ROOT : ids.of(mapping.source()))));
        }
        topology.mmioIommus().stream().filter(MachineArguments::isVtD)
                .forEach(iommu -> options.add("-device intel-iommu,id=" + ids.of(iommu.id())));
        return options;
    }
}
