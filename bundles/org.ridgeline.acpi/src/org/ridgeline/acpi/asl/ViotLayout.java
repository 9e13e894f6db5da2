/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import static org.ridgeline.acpi.asl.Field.number;

import java.util.List;
import org.ridgeline.acpi.viot.MmioEndpoint;
import org.ridgeline.acpi.viot.PciRange;
import org.ridgeline.acpi.viot.VirtioIommuMmio;
import org.ridgeline.acpi.viot.VirtioIommuPci;

/** The lines of a VIOT, by the names of iasl 20210331 and later; earlier versions do not know the table. */
final class ViotLayout {
    static final Field NODE_COUNT = number("Node count", 2);
    static final Field NODE_OFFSET = number("Node offset", 2);
    static final Field RESERVED = number("Reserved", 8);

    static final Field TYPE = number("Type", 1);
    static final Field NODE_RESERVED = number("Reserved", 1);
    static final Field LENGTH = number("Length", 2);

    private static final Field OUTPUT_NODE = number("Output node", 2);
    private static final Field RESERVED_6 = number("Reserved", 6);

    private static final List<Field> PCI_RANGE = List.of(number("Endpoint start", 4), number("PCI Segment start", 2),
            number("PCI Segment end", 2), number("PCI BDF start", 2), number("PCI BDF end", 2), OUTPUT_NODE, RESERVED_6);
    private static final List<Field> MMIO_ENDPOINT = List.of(number("Endpoint", 4), number("Base address", 8), OUTPUT_NODE, RESERVED_6);
    private static final List<Field> VIRTIO_IOMMU_PCI = List.of(number("PCI Segment", 2), number("PCI BDF number", 2), RESERVED);
    private static final List<Field> VIRTIO_IOMMU_MMIO = List.of(number("Reserved", 4), number("Base address", 8));

    private ViotLayout() {
    }

    /** The lines of a node of some type behind its header; none for an unknown type. */
    static List<Field> body(int type) {
        return switch (type) {
            case PciRange.TYPE -> PCI_RANGE;
            case MmioEndpoint.TYPE -> MMIO_ENDPOINT;
            case VirtioIommuPci.TYPE -> VIRTIO_IOMMU_PCI;
            case VirtioIommuMmio.TYPE -> VIRTIO_IOMMU_MMIO;
            default -> List.of();
        };
    }

    /** How iasl calls a node type. */
    static String typeName(int type) {
        return switch (type) {
            case PciRange.TYPE -> "PCI Range";
            case MmioEndpoint.TYPE -> "MMIO Endpoint";
            case VirtioIommuPci.TYPE -> "VirtIO-PCI IOMMU";
            case VirtioIommuMmio.TYPE -> "VirtIO-MMIO IOMMU";
            default -> "Unknown type";
        };
    }

    /** Bytes of the lines of a node behind its header. */
    static int size(List<Field> body) {
        int size = 0;
        for (Field field : body) {
            size += field.size();
        }
        return size;
    }
}
