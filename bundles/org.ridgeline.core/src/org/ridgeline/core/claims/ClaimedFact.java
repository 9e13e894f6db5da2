/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

import java.util.Optional;
import java.util.OptionalInt;

/** Something that firmware says beside its maps and that decides how they are read. */
public sealed interface ClaimedFact {

    /** Where it stands. */
    String place();

    /**
     * A root complex of an IORT.
     *
     * @param place   its node
     * @param segment its PCI segment
     */
    record RootComplex(String place, long segment) implements ClaimedFact {
    }

    /**
     * The mapping that an SMMUv3 designates for its own messages, where that designation is live: Linux passes it over for everybody else.
     *
     * @param place its node
     * @param entry the mapping's place
     */
    record MessageMapping(String place, String entry) implements ClaimedFact {
    }

    /**
     * A named component of an IORT.
     *
     * @param place its node
     * @param path  its path in the ACPI namespace
     */
    record Component(String place, String path) implements ClaimedFact {
    }

    /**
     * A reserved memory range of an IORT.
     *
     * @param place         its node
     * @param tableRevision the revision of the table
     */
    record MemoryRange(String place, int tableRevision) implements ClaimedFact {
    }

    /**
     * A map or list of streams at a PCI node below its host bridge.
     *
     * @param place the property
     */
    record MisplacedMap(String place) implements ClaimedFact {
    }

    /**
     * An IOMMU that is a PCI function.
     *
     * @param place   its node
     * @param segment its PCI segment, 0 to 0xffff
     * @param rid     its requester ID, 0 to 0xffff
     */
    record PciIommu(String place, int segment, int rid) implements ClaimedFact {
    }

    /**
     * A PCI host bridge of a device tree.
     *
     * @param place     its node
     * @param segment   its PCI segment
     * @param firstBus  its first bus, 0 to 0xff
     * @param lastBus   its last bus, 0 to 0xff
     * @param ecamBuses how many buses its configuration space has room for, where that is known
     */
    record HostBridge(String place, int segment, int firstBus, int lastBus, OptionalInt ecamBuses) implements ClaimedFact {
    }

    /**
     * A node of a device tree whose DMA by its own or an upper {@code dma-coherent} is not coherent, although a virtio-iommu is there.
     *
     * @param place its node
     * @param bus   whether it is a host bridge, and the virtio-iommu is for what is on its buses
     */
    record NotCoherent(String place, boolean bus) implements ClaimedFact {
    }

    /**
     * An IOMMU of a VIOT in the address map.
     *
     * @param place its node
     * @param base  its first address
     */
    record MmioIommu(String place, long base) implements ClaimedFact {
    }

    /**
     * A device of a VIOT in the address map.
     *
     * @param place its node
     * @param base  its first address
     * @param iommu the place of the IOMMU that it is led to
     */
    record MmioEndpoint(String place, long base, String iommu) implements ClaimedFact {
    }

    /**
     * A node of a device tree that is a PCI function and an IOMMU, and everything by which it may be recognised as one.
     *
     * @param place the node
     * @param bus   the node it is below; empty where no PCI bus is above it
     * @param devfn device and function by its {@code reg}, 0 to 0xff: what kernels go by; empty where it has none
     * @param named device and function by its name; empty where the name says none
     */
    record PciIommuNode(String place, Optional<String> bus, OptionalInt devfn, OptionalInt named) implements ClaimedFact {
    }

    /**
     * An IOMMU of a device tree of which one device may use several at once.
     *
     * @param place its node
     */
    record SharingIommu(String place) implements ClaimedFact {
    }

    /**
     * An IOMMU that stands where no reference of its table reaches.
     *
     * @param place its node
     */
    record UnreachableIommu(String place) implements ClaimedFact {
    }
}
