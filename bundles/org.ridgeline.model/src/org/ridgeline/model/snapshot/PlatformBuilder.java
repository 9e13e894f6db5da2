/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.Suppression;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.model.DmaMaster;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.FirmwareInterface;
import org.ridgeline.model.InterruptControllerKind;
import org.ridgeline.model.Iommu;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.MsiSource;
import org.ridgeline.model.NumberingPolicy;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.TargetKind;
import org.ridgeline.model.VirtioTransport;

/** Makes a platform that people can draw on from a topology, for example an imported one; {@link Snapshot} goes back. */
public final class PlatformBuilder {
    private static final PlatformFactory FACTORY = PlatformFactory.eINSTANCE;

    private final Map<ElementId, PlatformElement> elements = new HashMap<>();

    private PlatformBuilder() {
    }

    /**
     * The platform of a topology, without positions. A snapshot of it is equal to the topology, as long as every mapping starts and ends
     * at a kind of element that it may.
     *
     * @throws IllegalArgumentException if an id occurs twice, or a reference leads nowhere or to the wrong kind of element
     */
    public static Platform build(Topology topology) {
        // Refuses ids that occur twice and references that lead nowhere.
        new ElementIndex(topology);
        return new PlatformBuilder().platform(topology);
    }

    private Platform platform(Topology topology) {
        Platform platform = FACTORY.createPlatform();
        platform.setName(topology.name());
        platform.setCompatible(topology.compatible());
        platform.setTarget(same(TargetKind::getByName, topology.target().kind()));
        platform.setTargetVersion(topology.target().version());
        platform.setNumbering(same(NumberingPolicy::getByName, topology.numbering()));
        platform.setFirmware(same(FirmwareInterface::getByName, topology.firmware()));
        platform.setOemId(topology.oem().oemId());
        platform.setOemTableId(topology.oem().oemTableId());
        platform.setOemRevision(topology.oem().oemRevision());
        platform.setCreatorId(topology.oem().creatorId());
        platform.setCreatorRevision(topology.oem().creatorRevision());
        PciBuilder pci = new PciBuilder(this);
        topology.hostBridges().forEach(bridge -> platform.getHostBridges().add(pci.build(bridge)));
        topology.platformDevices().forEach(device -> platform.getPlatformDevices().add(build(device)));
        topology.mmioIommus().forEach(iommu -> platform.getMmioIommus().add(build(iommu)));
        topology.msiControllers().forEach(controller -> platform.getMsiControllers().add(build(controller)));
        topology.interruptControllers().forEach(controller -> platform.getInterruptControllers().add(build(controller)));
        topology.reservedRegions().forEach(region -> platform.getReservedMemoryRegions().add(build(region)));
        topology.dmaMappings().forEach(mapping -> platform.getDmaMappings().add(build(mapping)));
        topology.msiMappings().forEach(mapping -> platform.getMsiMappings().add(build(mapping)));
        topology.suppressions().forEach(suppression -> platform.getSuppressions().add(build(suppression)));
        return platform;
    }

    private org.ridgeline.model.PlatformDevice build(PlatformDevice device) {
        org.ridgeline.model.PlatformDevice result = named(FACTORY.createPlatformDevice(), device);
        result.setCompatible(device.compatible());
        addWindows(result.getRegisters(), device.registers());
        addInterrupts(result.getInterrupts(), device.interrupts());
        result.setAcpiPath(device.acpiPath());
        result.setCoherent(device.coherent());
        result.setAddressBits(device.addressBits());
        result.setVirtio(same(VirtioTransport::getByName, device.virtio()));
        result.setAccessPlatform(device.accessPlatform());
        result.setFixedAddress(device.fixedAddress().orElse(null));
        result.setBus(device.bus());
        return result;
    }

    private org.ridgeline.model.MmioIommu build(MmioIommu iommu) {
        org.ridgeline.model.MmioIommu result = named(FACTORY.createMmioIommu(), iommu);
        result.setKind(same(MmioIommuKind::getByName, iommu.kind()));
        result.setCompatible(iommu.compatible());
        addWindows(result.getRegisters(), iommu.registers());
        addInterrupts(result.getInterrupts(), iommu.interrupts());
        result.setIdBits(unless(iommu.kind().defaultIdBits(), iommu.idBits()));
        result.setSpecifierCells(iommu.specifierCells());
        result.setStreamMatchGroups(nullable(iommu.streamMatchGroups()));
        result.setBootBypass(iommu.bootBypass());
        result.setCoherentWalk(iommu.coherentWalk());
        result.setAcpiPath(iommu.acpiPath());
        return result;
    }

    private org.ridgeline.model.MsiController build(MsiController controller) {
        org.ridgeline.model.MsiController result = named(FACTORY.createMsiController(), controller);
        result.setKind(same(MsiControllerKind::getByName, controller.kind()));
        result.setCompatible(controller.compatible());
        addWindows(result.getRegisters(), controller.registers());
        result.setItsId(controller.itsId());
        result.setDeviceIdBits(controller.deviceIdBits());
        result.setSpecifierCells(controller.specifierCells());
        return result;
    }

    private org.ridgeline.model.InterruptController build(InterruptController controller) {
        org.ridgeline.model.InterruptController result = named(FACTORY.createInterruptController(), controller);
        result.setKind(same(InterruptControllerKind::getByName, controller.kind()));
        result.setCompatible(controller.compatible());
        addWindows(result.getRegisters(), controller.registers());
        result.setInterruptCells(controller.interruptCells());
        return result;
    }

    private org.ridgeline.model.ReservedMemoryRegion build(ReservedMemoryRegion region) {
        org.ridgeline.model.ReservedMemoryRegion result = named(FACTORY.createReservedMemoryRegion(), region);
        result.setBase(region.window().base());
        result.setSize(region.window().size());
        result.setRemappable(region.remappable());
        result.setPrivileged(region.privileged());
        region.masters().forEach(master -> result.getMasters().add(get(master, DmaMaster.class)));
        return result;
    }

    private org.ridgeline.model.DmaMapping build(DmaMapping mapping) {
        org.ridgeline.model.DmaMapping result = named(FACTORY.createDmaMapping(), mapping);
        result.setSource(get(mapping.source(), DmaSource.class));
        mapping.iommu().ifPresentOrElse(iommu -> result.setIommu(get(iommu, Iommu.class)), () -> result.setBypass(true));
        result.setInputBase(nullable(mapping.inputBase()));
        result.setCount(nullable(mapping.count()));
        result.setOutput(mapping.outputCells());
        return result;
    }

    private org.ridgeline.model.MsiMapping build(MsiMapping mapping) {
        org.ridgeline.model.MsiMapping result = named(FACTORY.createMsiMapping(), mapping);
        result.setSource(get(mapping.source(), MsiSource.class));
        result.setController(get(mapping.controller(), org.ridgeline.model.MsiController.class));
        result.setInputBase(nullable(mapping.inputBase()));
        result.setCount(nullable(mapping.count()));
        result.setOutputBase(nullable(mapping.outputBase()));
        return result;
    }

    private static void addWindows(List<org.ridgeline.model.RegisterWindow> target, List<RegisterWindow> windows) {
        for (RegisterWindow window : windows) {
            org.ridgeline.model.RegisterWindow result = FACTORY.createRegisterWindow();
            result.setBase(window.base());
            result.setSize(window.size());
            target.add(result);
        }
    }

    private org.ridgeline.model.Suppression build(Suppression suppression) {
        org.ridgeline.model.Suppression result = FACTORY.createSuppression();
        result.setRule(suppression.rule());
        result.setElement(get(suppression.element(), PlatformElement.class));
        result.setReason(suppression.reason());
        return result;
    }

    private static void addInterrupts(List<org.ridgeline.model.Interrupt> target, List<Interrupt> interrupts) {
        for (Interrupt interrupt : interrupts) {
            org.ridgeline.model.Interrupt result = FACTORY.createInterrupt();
            result.setName(interrupt.name());
            result.setGsiv(interrupt.gsiv());
            result.setEdge(interrupt.edge());
            target.add(result);
        }
    }

    /** Gives an element its identity and name, and remembers it for the references to come. */
    <T extends PlatformElement> T named(T target, Element element) {
        target.setId(element.id().value());
        target.setName(element.name());
        elements.put(element.id(), target);
        return target;
    }

    private <T> T get(ElementId id, Class<T> kind) {
        PlatformElement element = elements.get(id);
        if (!kind.isInstance(element)) {
            throw new IllegalArgumentException(id + " is no " + kind.getSimpleName());
        }
        return kind.cast(element);
    }

    /** The constant of the metamodel's enum that has the name of the core's; the two are kept alike by a test. */
    static <E extends Enumerator> E same(Function<String, E> byName, Enum<?> constant) {
        return byName.apply(constant.name());
    }

    /** The number, or {@code null} where it is what its kind has anyway. */
    static Integer unless(int usual, int number) {
        return number == usual ? null : number;
    }

    static Integer nullable(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static Long nullable(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
