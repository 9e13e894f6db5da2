/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.List;
import java.util.Optional;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;

/** Which nodes of two tables are the same thing, and what of a node a platform has no word for. */
final class IortFields {

    private static final long V3_KNOWN = 1 | 1 << 4;
    private static final long V2_KNOWN = 1 << 1;
    private static final long ATS = 1;
    private static final long RANGE_KNOWN = 0b11;
    private static final int LAST_MODEL = 5;

    private IortFields() {
    }

    /** What tells a node from others of its table; empty for what a platform has no element for. */
    static Optional<Object> identity(IortBody body) {
        return switch (body) {
            case ItsGroup group -> group.itsIds().stream().findFirst().map(id -> List.of("ITS", id));
            case SmmuV3 smmu -> Optional.of(List.of("SMMUv3", smmu.baseAddress()));
            case SmmuV1V2 smmu -> Optional.of(List.of("SMMU", smmu.baseAddress()));
            case RootComplex complex -> Optional.of(List.of("PCI", complex.segment()));
            case NamedComponent component -> Optional.of(List.of("component", component.path()));
            case MemoryRange range -> Optional.of(List.of("memory", range.windows()));
            default -> Optional.empty();
        };
    }

    /** A node with the fields of an older one of the same identity that a platform does not have. */
    static IortBody merged(IortBody made, IortBody old) {
        return switch (made) {
            case ItsGroup group -> old;
            case SmmuV3 smmu when old instanceof SmmuV3 from ->
                    new SmmuV3(smmu.baseAddress(), smmu.flags() & V3_KNOWN | from.flags() & ~V3_KNOWN, from.vatosAddress(), from.model(),
                    smmu.eventGsiv(), smmu.priGsiv(), smmu.gerrGsiv(), smmu.syncGsiv(), from.proximityDomain(),
                    smmu.deviceIdMappingIndex());
            case SmmuV1V2 smmu when old instanceof SmmuV1V2 from -> new SmmuV1V2(smmu.baseAddress(), smmu.span(),
                    from.model() > LAST_MODEL ? from.model() : smmu.model(), smmu.flags() & V2_KNOWN | from.flags() & ~V2_KNOWN,
                    smmu.globalInterrupt(), smmu.configurationInterrupt(), smmu.contextInterrupts(), from.pmuInterrupts());
            case RootComplex complex when old instanceof RootComplex from -> new RootComplex(memory(complex.memory(), from.memory()),
                    complex.atsAttribute() & ATS | from.atsAttribute() & ~ATS, complex.segment(), complex.memoryAddressLimit(),
                    from.pasidCapabilities(), from.flags());
            case NamedComponent component when old instanceof NamedComponent from -> new NamedComponent(from.flags(),
                    memory(component.memory(), from.memory()), component.memoryAddressLimit(), component.path());
            case MemoryRange range when old instanceof MemoryRange from ->
                new MemoryRange(range.flags() & RANGE_KNOWN | from.flags() & ~RANGE_KNOWN, range.windows());
            default -> made;
        };
    }

    /** Hints and attributes say more than whether a master is coherent; where that is the same they stay. */
    private static MemoryAccess memory(MemoryAccess made, MemoryAccess old) {
        return made.cacheCoherent() == old.cacheCoherent() ? old : made;
    }
}
