/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.emf.common.util.Enumerator;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.Suppression;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Takes the topology of a platform: an immutable copy of everything but the positions of figures. {@link PlatformBuilder} goes back. */
public final class Snapshot {

    private Snapshot() {
    }

    /**
     * The topology of a platform as it is now; to be called on the thread that owns the platform.
     *
     * @throws IncompletePlatformException if a value is missing, out of range or at odds with another
     */
    public static Topology of(Platform platform) throws IncompletePlatformException {
        List<Gap> gaps = Completeness.gapsOf(platform);
        if (!gaps.isEmpty()) {
            throw new IncompletePlatformException(gaps);
        }
        return new Topology(text(platform.getName()), list(platform.getCompatible()),
                new TargetProfile(same(TargetProfile.Kind.class, platform.getTarget()), text(platform.getTargetVersion())),
                same(NumberingPolicy.class, platform.getNumbering()), same(FirmwareInterface.class, platform.getFirmware()),
                new OemFields(text(platform.getOemId()), text(platform.getOemTableId()), platform.getOemRevision(),
                text(platform.getCreatorId()),
                        platform.getCreatorRevision()),
                platform.getHostBridges().stream().map(PciSnapshot::of).toList(),
                platform.getPlatformDevices().stream().map(Snapshot::of).toList(),
                platform.getMmioIommus().stream().map(Snapshot::of).toList(),
                platform.getMsiControllers().stream().map(Snapshot::of).toList(),
                platform.getInterruptControllers().stream().map(Snapshot::of).toList(),
                platform.getReservedMemoryRegions().stream().map(Snapshot::of).toList(),
                platform.getDmaMappings().stream().map(Snapshot::of).toList(),
                platform.getMsiMappings().stream().map(Snapshot::of).toList(),
                platform.getSuppressions().stream().map(Snapshot::of).toList());
    }

    private static PlatformDevice of(org.ridgeline.model.PlatformDevice device) {
        return new PlatformDevice(id(device), device.getName(), list(device.getCompatible()), windows(device.getRegisters()),
                interrupts(device.getInterrupts()), text(device.getAcpiPath()), device.isCoherent(), device.getAddressBits(),
                same(VirtioTransport.class, device.getVirtio()), device.isAccessPlatform(), Optional.ofNullable(device.getFixedAddress()),
                device.isBus());
    }

    private static MmioIommu of(org.ridgeline.model.MmioIommu iommu) {
        MmioIommuKind kind = same(MmioIommuKind.class, iommu.getKind());
        return new MmioIommu(id(iommu), iommu.getName(), kind, list(iommu.getCompatible()), windows(iommu.getRegisters()),
                interrupts(iommu.getInterrupts()), optional(iommu.getIdBits()).orElse(kind.defaultIdBits()), iommu.getSpecifierCells(),
                optional(iommu.getStreamMatchGroups()), iommu.isBootBypass(), iommu.isCoherentWalk(), text(iommu.getAcpiPath()));
    }

    private static MsiController of(org.ridgeline.model.MsiController controller) {
        return new MsiController(id(controller), controller.getName(), same(MsiControllerKind.class, controller.getKind()),
                list(controller.getCompatible()), windows(controller.getRegisters()), controller.getItsId(), controller.getDeviceIdBits(),
                controller.getSpecifierCells());
    }

    private static InterruptController of(org.ridgeline.model.InterruptController controller) {
        return new InterruptController(id(controller), controller.getName(), same(InterruptControllerKind.class, controller.getKind()),
                list(controller.getCompatible()), windows(controller.getRegisters()), controller.getInterruptCells());
    }

    private static ReservedMemoryRegion of(org.ridgeline.model.ReservedMemoryRegion region) {
        return new ReservedMemoryRegion(id(region), region.getName(), new RegisterWindow(region.getBase(), region.getSize()),
                region.isRemappable(), region.isPrivileged(), region.getMasters().stream().map(Snapshot::id).toList());
    }

    private static DmaMapping of(org.ridgeline.model.DmaMapping mapping) {
        return new DmaMapping(id(mapping), text(mapping.getName()), id(mapping.getSource()),
                Optional.ofNullable(mapping.getIommu()).map(Snapshot::id), optional(mapping.getInputBase()), optional(mapping.getCount()),
                list(mapping.getOutput()));
    }

    private static MsiMapping of(org.ridgeline.model.MsiMapping mapping) {
        return new MsiMapping(id(mapping), text(mapping.getName()), id(mapping.getSource()), id(mapping.getController()),
                optional(mapping.getInputBase()), optional(mapping.getCount()), optional(mapping.getOutputBase()));
    }

    private static Suppression of(org.ridgeline.model.Suppression suppression) {
        return new Suppression(suppression.getRule(), id(suppression.getElement()), suppression.getReason());
    }

    private static List<RegisterWindow> windows(List<org.ridgeline.model.RegisterWindow> windows) {
        return windows.stream().map(window -> new RegisterWindow(window.getBase(), window.getSize())).toList();
    }

    private static List<Interrupt> interrupts(List<org.ridgeline.model.Interrupt> interrupts) {
        return interrupts.stream().map(interrupt -> new Interrupt(text(interrupt.getName()), interrupt.getGsiv(), interrupt.isEdge()))
                .toList();
    }

    static ElementId id(PlatformElement element) {
        return new ElementId(element.getId());
    }

    /** The constant of the core's enum that has the name of the metamodel's; the two are kept alike by a test. */
    static <E extends Enum<E>> E same(Class<E> type, Enumerator literal) {
        return Enum.valueOf(type, literal.getName());
    }

    static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static OptionalLong optional(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** EMF keeps {@code null} where somebody cleared a text. */
    static String text(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
