/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import static org.ridgeline.acpi.asl.Field.bit;
import static org.ridgeline.acpi.asl.Field.heading;
import static org.ridgeline.acpi.asl.Field.laterBits;
import static org.ridgeline.acpi.asl.Field.number;
import static org.ridgeline.acpi.asl.Field.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an IORT. Versions of iasl differ in three: what 20200925 calls a node's {@code Reserved} is later, in tables of revision 3
 * and up, its {@code Identifier}; the last three bytes of a root complex are later two fields; and some bits are repeated only later.
 */
final class IortLayout {
    static final Field NODE_COUNT = number("Node Count", 4);
    static final Field NODE_OFFSET = number("Node Offset", 4);
    static final Field RESERVED = number("Reserved", 4);

    static final Field TYPE = number("Type", 1);
    static final Field LENGTH = number("Length", 2);
    static final Field REVISION = number("Revision", 1);
    static final Field IDENTIFIER = number("Reserved", 4, "Identifier");
    static final Field LATER_IDENTIFIER = number("Identifier", 4);
    static final Field MAPPING_COUNT = number("Mapping Count", 4);
    static final Field MAPPING_OFFSET = number("Mapping Offset", 4);

    static final List<Field> MAPPING = List.of(number("Input base", 4), number("ID Count", 4), number("Output Base", 4),
            number("Output Reference", 4), number("Flags (decoded below)", 4), bit("Single Mapping", 0));

    private static final List<Field> MEMORY = List.of(heading("Memory Properties"), number("Cache Coherency", 4),
            number("Hints (decoded below)", 1), bit("Transient", 0), bit("Write Allocate", 1), bit("Read Allocate", 2), bit("Override", 3),
            number("Reserved", 2), number("Memory Flags (decoded below)", 1), bit("Coherency", 0), bit("Device Attribute", 1),
            laterBits("Ensured Coherency of Accesses", 2, 1));

    static final Field ITS_COUNT = number("ItsCount", 4);
    static final Field ITS_ID = number("Identifiers", 4);

    static final List<Field> NAMED_COMPONENT = join(List.of(number("Node Flags", 4)), MEMORY,
            List.of(number("Memory Size Limit", 1), path("Device Name")));
    static final String PADDING = "Padding";

    static final List<Field> ROOT_COMPLEX = join(MEMORY,
            List.of(number("ATS Attribute", 4), number("PCI Segment Number", 4), number("Memory Size Limit", 1)));
    static final Field RC_RESERVED = number("Reserved", 3);
    static final Field RC_PASID = number("PASID Capabilities", 2);
    static final Field RC_PASID_RESERVED = number("Reserved", 1);
    /** No version of iasl seen has a name for it. */
    static final Field RC_FLAGS = number("Root Complex Flags", 4);

    static final List<Field> SMMU = List.of(number("Base Address", 8), number("Span", 8), number("Model", 4),
            number("Flags (decoded below)", 4), bit("DVM Supported", 0), bit("Coherent Walk", 1));
    static final Field GLOBAL_OFFSET = number("Global Interrupt Offset", 4);
    static final Field CONTEXT_COUNT = number("Context Interrupt Count", 4);
    static final Field CONTEXT_OFFSET = number("Context Interrupt Offset", 4);
    static final Field PMU_COUNT = number("PMU Interrupt Count", 4);
    static final Field PMU_OFFSET = number("PMU Interrupt Offset", 4);
    static final List<Field> SMMU_GLOBALS = List.of(number("NSgIrpt", 4), number("NSgIrpt Flags (decoded below)", 4),
            bit("Edge Triggered", 0), number("NSgCfgIrpt", 4), number("NSgCfgIrpt Flags (decoded below)", 4), bit("Edge Triggered", 0));
    static final Field CONTEXT_INTERRUPT = number("Context Interrupt", 8);
    static final Field PMU_INTERRUPT = number("PMU Interrupt", 8);

    static final List<Field> SMMU_V3 = List.of(number("Base Address", 8), number("Flags (decoded below)", 4), bit("COHACC Override", 0),
            bit("HTTU Override", 1), bit("Proximity Domain Valid", 3), laterBits("DeviceID Valid", 4, 1), number("Reserved", 4),
            number("VATOS Address", 8), number("Model", 4), number("Event GSIV", 4, "Event Interrupt"),
            number("PRI GSIV", 4, "PRI Interrupt"), number("GERR GSIV", 4, "GERR Interrupt"), number("Sync GSIV", 4, "Sync Interrupt"));
    /** From node revision 1 on. */
    static final Field PROXIMITY_DOMAIN = number("Proximity Domain", 4);
    /** From node revision 1 on. */
    static final Field DEVICE_ID_MAPPING_INDEX = number("Device ID Mapping Index", 4);

    static final List<Field> PMCG = List.of(number("Page 0 Base Address", 8, "Base Address"),
            number("Overflow Interrupt GSIV", 4), number("Node Reference", 4));
    /** From node revision 1 on. */
    static final Field PMCG_PAGE_1 = number("Page 1 Base Address", 8);

    static final List<Field> MEMORY_RANGE = List.of(number("Flags (decoded below)", 4), bit("Remapping Permitted", 0),
            bit("Access Privileged", 1), laterBits("Access Attributes", 2, 8));
    static final Field WINDOW_COUNT = number("Number of RMR Descriptors", 4);
    static final Field WINDOW_OFFSET = number("RMR Descriptor Offset", 4);
    static final List<Field> WINDOW = List.of(number("Base Address of RMR", 8), number("Length of RMR", 8), number("Reserved", 4));

    static final List<Field> IWB = List.of(number("Config Frame base", 8), number("IWB Index", 2), path("IWB Device Name"));

    private IortLayout() {
    }

    @SafeVarargs
    private static List<Field> join(List<Field>... parts) {
        List<Field> all = new ArrayList<>();
        for (List<Field> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
