/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.EnumSet;
import java.util.Set;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;

/**
 * A machine as somebody describes it. Firmware does not tell everything, and what it cannot tell is no difference.
 *
 * @param translation what it says
 * @param formats     the formats of the firmware that says it; empty: a drawing or a command line of QEMU, which tell everything
 * @param named       whether its names are those that people gave, and not handles, or made up by an import
 */
public record Description(Translation translation, Set<FirmwareFormat> formats, boolean named) {

    /** Keeps its own copy of the set. */
    public Description {
        formats = Set.copyOf(formats);
    }

    /** A drawing. */
    public static Description drawn(Topology topology) {
        return new Description(Translation.of(topology), Set.of(), true);
    }

    /** A command line of QEMU, as it was imported. */
    public static Description commandLine(Topology topology) {
        return new Description(Translation.of(topology), Set.of(), false);
    }

    /** Firmware as it was imported; for ACPI the tables that were given. */
    public static Description firmware(Topology topology, Set<FirmwareFormat> formats) {
        return new Description(Translation.of(topology), EnumSet.copyOf(formats), false);
    }

    /** Whether it names the functions that sit on its buses. */
    boolean isDrawn() {
        return formats.isEmpty();
    }

    /** Whether it would say so if the IOMMU translated somebody. */
    boolean tells(Iommu iommu) {
        return tellsAll() || formats.contains(FirmwareFormat.IORT) && iommu instanceof MmioIommu mmio && mmio.isSmmu()
                || formats.contains(FirmwareFormat.VIOT) && iommu.isVirtio();
    }

    /** Whether it would say so if the controller received messages; ACPI tells only of ITSes. */
    boolean tells(MsiController controller) {
        return tellsAll() || formats.contains(FirmwareFormat.IORT) && controller.kind() == MsiControllerKind.ITS;
    }

    /** Whether it would say so if a device with streams were there; a table names it by what the device may lack. */
    boolean tells(PlatformDevice device) {
        return tellsAll() && !device.registers().isEmpty() || isDrawn() || formats.contains(FirmwareFormat.IORT)
                && !device.acpiPath().isEmpty()
                || formats.contains(FirmwareFormat.VIOT) && !device.registers().isEmpty();
    }

    private boolean tellsAll() {
        return isDrawn() || formats.contains(FirmwareFormat.DEVICE_TREE);
    }
}
