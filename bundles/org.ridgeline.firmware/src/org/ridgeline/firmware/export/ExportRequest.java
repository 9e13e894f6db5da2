/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.devicetree.DeviceTree;

/**
 * What somebody wants exported.
 *
 * @param formats      the formats that were named; empty: {@link OutputFormat#defaults}
 * @param base         a blob to merge the device tree into, or none
 * @param iortRevision 3 or 5
 * @param tables       tables to put the new ones into
 */
public record ExportRequest(Optional<Set<OutputFormat>> formats, Optional<DeviceTree> base, int iortRevision, TableBases tables) {

    /** Everything by default, on its own, with an IORT of revision 3. */
    public static final ExportRequest DEFAULT = new ExportRequest(Optional.empty(), Optional.empty(), 3);

    /** Tables on their own. */
    public ExportRequest(Optional<Set<OutputFormat>> formats, Optional<DeviceTree> base, int iortRevision) {
        this(formats, base, iortRevision, TableBases.NONE);
    }

    /** Keeps its own copy of the set and refuses a revision that is not written. */
    public ExportRequest {
        formats = formats.map(Set::copyOf);
        if (iortRevision != 3 && iortRevision != 5) {
            throw new IllegalArgumentException("IORT revision " + iortRevision + " is not written: 3 or 5");
        }
    }

    /** The formats to be written: the named ones, else those of the platform's own kind of firmware. */
    Set<OutputFormat> wanted(FirmwareInterface firmware) {
        return formats.orElseGet(() -> OutputFormat.defaults(firmware));
    }

    /** Whether a format was named, so that it is worth a word if there is nothing to say in it. */
    boolean names(OutputFormat format) {
        return formats.isPresent() && formats.get().contains(format);
    }
}
