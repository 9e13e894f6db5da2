/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A topology described step by step. Elements are known by their names, from which their identities are made; a mapping may name an element
 * that is described after it.
 *
 * <pre>
 * Topology topology = TopologyBuilder.named("virt")
 *         .hostBridge("pcie.0", bus -&gt; bus
 *                 .iommu("viommu", PciIommuKind.VIRTIO, iommu -&gt; iommu.at(1))
 *                 .bridge("rp1", BridgeKind.ROOT_PORT, port -&gt; port.endpoint("nic")))
 *         .its("its", 0, 0x08080000)
 *         .map("pcie.0", "viommu")
 *         .msi("pcie.0", "its")
 *         .build();
 * </pre>
 */
public final class TopologyBuilder {

    private static final long USUAL_WINDOW = 0x20000;

    private final String name;
    private final Set<ElementId> ids = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final List<PciHostBridge> hostBridges = new ArrayList<>();
    private final List<PlatformDevice> platformDevices = new ArrayList<>();
    private final List<MmioIommu> mmioIommus = new ArrayList<>();
    private final List<MsiController> msiControllers = new ArrayList<>();
    private final List<InterruptController> interruptControllers = new ArrayList<>();
    private final List<ReservedMemoryRegion> reservedRegions = new ArrayList<>();
    private final List<DmaMapping> dmaMappings = new ArrayList<>();
    private final List<MsiMapping> msiMappings = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private List<String> compatible = List.of();
    private TargetProfile target = TargetProfile.GENERIC;
    private NumberingPolicy numbering = NumberingPolicy.LINUX;
    private FirmwareInterface firmware = FirmwareInterface.BOTH;
    private OemFields oem = OemFields.DEFAULT;

    private TopologyBuilder(String name) {
        this.name = name;
    }

    /** An empty platform of that name: generic target, numbered as Linux does. */
    public static TopologyBuilder named(String name) {
        return new TopologyBuilder(name);
    }

    /** The identity that an element of that name gets; an XML NCName. */
    public static ElementId idOf(String name) {
        return ElementIdText.of(name);
    }

    /** Compatible strings of the device tree's root. */
    public TopologyBuilder compatible(String... strings) {
        compatible = List.of(strings);
        return this;
    }

    /** Whom the firmware is written for. */
    public TopologyBuilder target(TargetProfile profile) {
        target = profile;
        return this;
    }

    /** Who hands out slots and buses. */
    public TopologyBuilder numbering(NumberingPolicy policy) {
        numbering = policy;
        return this;
    }

    /** What ACPI tables say of their maker. */
    public TopologyBuilder oem(OemFields fields) {
        oem = fields;
        return this;
    }

    /** Sets how an operating system learns of the platform. */
    public TopologyBuilder firmware(FirmwareInterface kind) {
        firmware = kind;
        return this;
    }

    /** Adds a host bridge with whatever is below it. */
    public TopologyBuilder hostBridge(String bridgeName, Consumer<HostBridgeBuilder> described) {
        ElementId id = claim(bridgeName);
        HostBridgeBuilder builder = new HostBridgeBuilder(this);
        described.accept(builder);
        hostBridges.add(builder.build(id, bridgeName));
        return this;
    }

    /** Adds a coherent device that is no PCI function, with one register window of 512 bytes. */
    public TopologyBuilder device(String deviceName, String deviceCompatible, long base) {
        return device(new PlatformDevice(idOf(deviceName), deviceName, deviceCompatible, new RegisterWindow(base, 0x200)));
    }

    /** Adds a device that is no PCI function. */
    public TopologyBuilder device(PlatformDevice device) {
        platformDevices.add(claimed(device));
        return this;
    }

    /** Adds an IOMMU in the address map with the usual properties of its kind. */
    public TopologyBuilder mmioIommu(String iommuName, MmioIommuKind kind, long base) {
        return mmioIommu(new MmioIommu(idOf(iommuName), iommuName, kind, new RegisterWindow(base, USUAL_WINDOW)));
    }

    /** Adds an IOMMU in the address map. */
    public TopologyBuilder mmioIommu(MmioIommu iommu) {
        mmioIommus.add(claimed(iommu));
        return this;
    }

    /** Adds an ITS with 32 bits of device ID and the translation ID {@code itsId}. */
    public TopologyBuilder its(String controllerName, long itsId, long base) {
        return msiController(new MsiController(idOf(controllerName), controllerName, itsId, new RegisterWindow(base, USUAL_WINDOW)));
    }

    /** Adds an MSI controller. */
    public TopologyBuilder msiController(MsiController controller) {
        msiControllers.add(claimed(controller));
        return this;
    }

    /** Adds an interrupt controller. */
    public TopologyBuilder interruptController(InterruptController controller) {
        interruptControllers.add(claimed(controller));
        return this;
    }

    /** Adds memory that must stay mapped. */
    public TopologyBuilder reserved(ReservedMemoryRegion region) {
        reservedRegions.add(claimed(region));
        return this;
    }

    /** Has an IOMMU translate all of a source, outputs by default. */
    public TopologyBuilder map(String source, String iommu) {
        return map(source, iommu, plain -> { });
    }

    /** Has an IOMMU translate a source. */
    public TopologyBuilder map(String source, String iommu, Consumer<DmaMappingBuilder> described) {
        return map(source, Optional.of(iommu), described);
    }

    /** Leaves all of a source untranslated. */
    public TopologyBuilder bypass(String source) {
        return bypass(source, plain -> { });
    }

    /** Leaves a source untranslated. */
    public TopologyBuilder bypass(String source, Consumer<DmaMappingBuilder> described) {
        return map(source, Optional.empty(), described);
    }

    /** Has the messages of all of a source reach an MSI controller, device IDs by default. */
    public TopologyBuilder msi(String source, String controller) {
        return msi(source, controller, plain -> { });
    }

    /** Has the messages of a source reach an MSI controller. */
    public TopologyBuilder msi(String source, String controller, Consumer<MsiMappingBuilder> described) {
        MsiMappingBuilder builder = new MsiMappingBuilder(idOf(source), idOf(controller));
        described.accept(builder);
        msiMappings.add(builder.build(claimAny("msi-" + source + "-" + controller)));
        return this;
    }

    /** Accepts what the rule of that name finds at an element. */
    public TopologyBuilder suppress(String rule, String elementName, String reason) {
        suppressions.add(new Suppression(rule, idOf(elementName), reason));
        return this;
    }

    /**
     * The topology.
     *
     * @throws IllegalArgumentException if a mapping, memory region or suppression names something that is not there or of the wrong kind
     */
    public Topology build() {
        Topology topology = new Topology(name, compatible, target, numbering, firmware, oem, hostBridges, platformDevices, mmioIommus,
                msiControllers, interruptControllers, reservedRegions, dmaMappings, msiMappings, suppressions);
        new ElementIndex(topology);
        return topology;
    }

    /** The identity for a name that must be new. */
    ElementId claim(String elementName) {
        ElementId id = idOf(elementName);
        if (!ids.add(id)) {
            throw new IllegalArgumentException("two elements are called " + elementName);
        }
        return id;
    }

    private <E extends Element> E claimed(E element) {
        if (!ids.add(element.id())) {
            throw new IllegalArgumentException("two elements have the id " + element.id());
        }
        return element;
    }

    /** The identity for a mapping, which nobody refers to by name. */
    private ElementId claimAny(String wanted) {
        ElementId id = idOf(wanted);
        while (!ids.add(id)) {
            id = idOf(wanted + "-" + repeats.merge(wanted, 1, Integer::sum));
        }
        return id;
    }

    private TopologyBuilder map(String source, Optional<String> iommu, Consumer<DmaMappingBuilder> described) {
        DmaMappingBuilder builder = new DmaMappingBuilder(idOf(source), iommu.map(TopologyBuilder::idOf));
        described.accept(builder);
        dmaMappings.add(builder.build(claimAny("dma-" + source + "-" + iommu.orElse("bypass"))));
        return this;
    }
}
