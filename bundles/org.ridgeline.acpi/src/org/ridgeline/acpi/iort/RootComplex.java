/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.OptionalLong;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 2: a PCI root complex. Linux uses the first node of a segment only, so a segment wants exactly one.
 *
 * @param memory how its functions reach memory
 * @param atsAttribute 32 bits: bit 0 ATS, bit 1 PRI, bit 2 PASID forwarding
 * @param segment PCI segment group, 32 bits
 * @param memoryAddressLimit width in bits of the addresses it can form, 8 bits (node revision 1 and later); Linux calls 0 a firmware bug
 * @param pasidCapabilities 16 bits: bits 4:0 width of PASIDs (issue E.d)
 * @param flags 32 bits: bit 0 PASID supported; with it the body is 40 bytes long (node revision 4), without it 36
 */
public record RootComplex(MemoryAccess memory, long atsAttribute, long segment, int memoryAddressLimit, int pasidCapabilities,
        OptionalLong flags) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 2;

    /** A number that does not fit its field is an {@link IllegalArgumentException}. */
    public RootComplex {
        Unsigned.check("ATS attribute", atsAttribute, 32);
        Unsigned.check("PCI segment number", segment, 32);
        Unsigned.check("memory address limit", memoryAddressLimit, 8);
        Unsigned.check("PASID capabilities", pasidCapabilities, 16);
        Unsigned.check("root complex flags", flags.orElse(0), 32);
    }

    /** The 36-byte form without PASIDs. */
    public RootComplex(MemoryAccess memory, long atsAttribute, long segment, int memoryAddressLimit) {
        this(memory, atsAttribute, segment, memoryAddressLimit, 0, OptionalLong.empty());
    }

    @Override
    public int type() {
        return TYPE;
    }
}
